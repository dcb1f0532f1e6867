// Copies the sample next to a button, and says so where a screen reader hears it.
for (const button of document.querySelectorAll('button[data-copies]')) {
  button.addEventListener('click', async () => {
    const sample = document.getElementById(button.dataset.copies);
    const french = document.documentElement.lang === 'fr';
    const said = button.parentElement.querySelector('output');
    try {
      await navigator.clipboard.writeText(sample.textContent.trim());
      said.textContent = french ? 'Copié.' : 'Copied.';
    } catch {
      // No clipboard here (plain http, or refused): leave the sample selected instead.
      getSelection().selectAllChildren(sample);
      said.textContent = french ? 'Sélectionné : Ctrl + C.' : 'Selected: press Ctrl + C.';
    }
  });
}
