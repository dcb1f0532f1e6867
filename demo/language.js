// The FR/EN switch of the demo pages: sets `lang` on <html>, which the elements follow.
// Nothing is stored: the choice travels in the address, ?lang=fr.
const LANGUAGES = ['en', 'fr'];

function wanted() {
  const asked = new URL(location.href).searchParams.get('lang');
  const known = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return known.find((tag) => LANGUAGES.includes(tag)) ?? 'en';
}

function speak(language) {
  document.documentElement.lang = language;
  const title = document.querySelector('title');
  document.title = title.dataset[language] ?? document.title;
  for (const button of document.querySelectorAll('.languages button')) {
    button.setAttribute('aria-pressed', String(button.lang === language));
  }
  for (const link of document.querySelectorAll('a[data-keep-language]')) {
    const url = new URL(link.href);
    url.searchParams.set('lang', language);
    link.href = url.href;
  }
}

for (const button of document.querySelectorAll('.languages button')) {
  button.addEventListener('click', () => {
    const url = new URL(location.href);
    url.searchParams.set('lang', button.lang);
    history.replaceState(null, '', url);
    speak(button.lang);
  });
}
speak(wanted());
