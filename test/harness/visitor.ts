import {Buffer} from 'node:buffer';
import type {Page} from './browser.js';
import {Reader} from './reader.js';

/** Somebody with a mouse, who finds things by their words, through shadow roots. */
export class Visitor extends Reader {
  constructor(page: Page) {
    super(page);
  }

  /** Clicks the visible button, link or summary with these words, once it is there. */
  async clicks(words: string): Promise<void> {
    await this.page.waitFor((wanted) => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) =>
          one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one],
        );
      const said = (one: Element) => one.textContent.replace(/\s+/g, ' ').trim();
      const found = all(document).find(
        (one): one is HTMLElement =>
          one.matches('button:not([disabled]), a[href], summary') &&
          said(one) === wanted &&
          one.getClientRects().length > 0,
      );
      found?.click();
      return Boolean(found);
    }, words);
  }

  /** The file that a press of this button brings, caught before it would be downloaded. */
  async saves(words: string): Promise<Buffer> {
    await this.page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      Object.assign(globalThis, {caught: undefined});
      URL.createObjectURL = (file: Blob) => {
        void file.arrayBuffer().then((bytes) => {
          const text = Array.from(new Uint8Array(bytes), (one) => String.fromCharCode(one));
          Object.assign(globalThis, {caught: btoa(text.join(''))});
        });
        URL.createObjectURL = make;
        return make(new Blob([]));
      };
    });
    await this.clicks(words);
    const text = await this.page.waitFor(() => (globalThis as {caught?: string}).caught);
    return Buffer.from(text, 'base64');
  }

  /** Fills the field with this label. */
  async fills(label: string, value: string): Promise<void> {
    await this.page.waitFor(
      (wanted, text) => {
        const labels = [...document.querySelectorAll('label')];
        const field = labels.find(({textContent}) => textContent.trim() === wanted)?.control;
        if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement))
          return false;
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.dispatchEvent(new Event('change', {bubbles: true}));
        return true;
      },
      label,
      value,
    );
  }

  /** All words on the page, shadow roots included. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const read = (node: Node): string => {
        if (node instanceof HTMLStyleElement) return '';
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
        const inner = node instanceof Element ? (node.shadowRoot ?? node) : node;
        return [...inner.childNodes].map(read).join(' ');
      };
      return read(document.querySelector('main') ?? document.body).replace(/\s+/g, ' ');
    });
  }

  /** Fills the feedback on screen: a level (1 to 4) for each criterion, words for the first. */
  async answers(levels: readonly number[], words = ''): Promise<void> {
    await this.clicks('Let’s begin');
    for (const [i, level] of levels.entries()) {
      await this.page.waitFor(
        (at, wanted) => {
          const root = document.querySelector('declic-feedback')?.shadowRoot;
          const input = root?.querySelectorAll('fieldset')[at]?.querySelectorAll('input')[wanted];
          input?.click();
          return input?.checked;
        },
        i,
        level - 1,
      );
    }
    if (!words) return;
    await this.page.waitFor((text) => {
      const root = document.querySelector('declic-feedback')?.shadowRoot;
      const box = root?.querySelector('textarea');
      if (!box) return false;
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      box.dispatchEvent(new Event('change', {bubbles: true}));
      return true;
    }, words);
  }

  /** Says how they see themselves, and seals it. */
  async sealsOwnView(levels: readonly number[]): Promise<void> {
    await this.answers(levels);
    await this.clicks('Read it over');
    await this.clicks('This is how I see it');
    await this.clicks('Seal my view');
  }

  /** The links that the page shows, in their order. */
  links(): Promise<readonly string[]> {
    return this.page.waitFor(() => {
      const fields = document.querySelectorAll<HTMLInputElement>('.link input');
      return fields.length ? [...fields].map(({value}) => value) : undefined;
    });
  }
}
