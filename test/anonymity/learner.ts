import type {Page} from '../harness/browser.js';

/** Words of the buttons that lead on, from the first card to the acknowledgement. */
const ON = [
  'Let’s begin',
  'See what it shows',
  'Next',
  'Finish the series',
  'See my map',
  'Yes, share it',
  'Read it over',
  'This is what I want to say',
  'Send',
];

/**
 * One step of a learner who types a word of their own into each empty field, takes the first choice of
 * each group, and presses what leads on. Gives back how many of the words are used up, and what was
 * pressed, if anything was.
 */
export function step(
  page: Page,
  tag: string,
  words: readonly string[],
  numbers: readonly string[],
): Promise<{words: number; numbers: number; pressed?: string}> {
  return page.evaluate(
    (name, own, digits, on) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
        );
      const root = document.querySelector(name)?.shadowRoot;
      const seen = (root ? all(root) : []).filter((one) => one.getClientRects().length > 0);
      const used = {words: 0, numbers: 0};
      const groups = new Set<string>();
      for (const field of seen) {
        if (field instanceof HTMLInputElement && field.type === 'radio') {
          if (!groups.has(field.name)) field.click();
          groups.add(field.name);
        }
        const types =
          field instanceof HTMLTextAreaElement ||
          (field instanceof HTMLInputElement && !['radio', 'checkbox'].includes(field.type));
        if (!types || field.value || field.readOnly) continue;
        const isNumber = field.inputMode === 'decimal' || field.type === 'number';
        field.value = (isNumber ? digits[used.numbers++] : own[used.words++]) ?? '';
        field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
        field.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
      }
      const said = (one: Element) => one.textContent.replace(/\s+/g, ' ').trim();
      const ready = seen.filter((one) => one.matches('button:not([disabled])'));
      const button = ready.find((one) => on.some((word) => said(one).startsWith(word)));
      if (!(button instanceof HTMLElement)) return used;
      const pressed = said(button);
      button.click();
      return {...used, pressed};
    },
    tag,
    words,
    numbers,
    ON,
  );
}
