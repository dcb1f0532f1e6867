import {Buffer} from 'node:buffer';
import type {Page} from '../harness/browser.js';
import type {Visitor} from '../harness/visitor.js';

/** Answers the question on screen in the element `tag`, sure of it, and looks at what it shows. */
export async function answerQuestion(page: Page, tag: string, choice: string): Promise<void> {
  for (const words of [choice, 'I am sure', 'See what it shows']) {
    await page.waitFor(
      (element, wanted) => {
        const question = document
          .querySelector(element)
          ?.shadowRoot?.querySelector('declic-question');
        const said = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();
        const all = question?.shadowRoot?.querySelectorAll<HTMLElement>('label, button') ?? [];
        const found = [...all].find((one) => said(one) === wanted && !one.matches('[disabled]'));
        const field = found instanceof HTMLLabelElement ? found.control : found;
        if (field instanceof HTMLInputElement && field.disabled) return false;
        field?.click();
        return Boolean(field);
      },
      tag,
      words,
    );
  }
}

/** All words of the badge on the page. */
export const pageWords = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('declic-badge')?.shadowRoot?.textContent ?? '');

/** Drops a file on the badge, as somebody with a mouse does. */
export async function bring({page}: Visitor, file: Buffer): Promise<void> {
  await page.waitFor((text) => {
    const card = document.querySelector('declic-badge')?.shadowRoot?.querySelector('article');
    if (!card) return false;
    const files = new DataTransfer();
    const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
    files.items.add(new File([bytes], 'badge.png', {type: 'image/png'}));
    card.dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true}));
    return true;
  }, file.toString('base64'));
}
