// @ts-check

/** The page's language: `fr` or `en`. */
export const language = () => (document.documentElement.lang.startsWith('fr') ? 'fr' : 'en');

/**
 * An authored text in the page's language, without its formatting marks.
 * @param {string | Record<string, string> | undefined} text
 */
export function said(text) {
  const one = typeof text === 'object' ? (text[language()] ?? Object.values(text)[0]) : text;
  return (one ?? '')
    .replace(/\[([^[\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`_]{1,2}(\S[^*`_]*?)[*`_]{1,2}/g, '$1');
}

/** A day in words. @param {string} day `YYYY-MM-DD` */
export const dayInWords = (day) =>
  new Intl.DateTimeFormat(language(), {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));

/** Says everything again when the switch in the header changes the language. @param {() => void} again */
export function onLanguage(again) {
  new MutationObserver(again).observe(document.documentElement, {attributeFilter: ['lang']});
}
