import type {Page} from './browser.js';

/** Somebody who reads the words and has a keyboard, no mouse. */
export class Reader {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address in English, whatever the browser speaks. */
  async opens(address: string): Promise<void> {
    const url = new URL(address);
    url.searchParams.set('lang', 'en');
    await this.page.goto(url.href);
  }

  /** Waits until the page says these words, shadow roots included. */
  async reads(words: string): Promise<void> {
    await this.page.waitFor((wanted) => {
      const read = (node: Node): string => {
        if (node instanceof HTMLStyleElement) return '';
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
        const inner = node instanceof Element ? (node.shadowRoot ?? node) : node;
        return [...inner.childNodes].map(read).join('');
      };
      return read(document.body).replace(/\s+/g, ' ').includes(wanted);
    }, words);
  }

  /** Words of what has the focus, as they are seen: its label, else its text. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const label = (active as HTMLInputElement | null)?.labels?.[0] ?? active;
      return ((label as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Tabs until what has the focus bears these words. */
  async tabTo(words: string): Promise<void> {
    const met: string[] = [];
    for (let i = 0; i < 60; i++) {
      const focused = await this.focused();
      if (focused === words) return;
      met.push(focused.slice(0, 30));
      await this.page.press('Tab');
    }
    throw new Error(`never reached “${words}” by Tab; met ${met.join(' | ')}`);
  }

  async chooses(words: string): Promise<void> {
    await this.tabTo(words);
    await this.page.press(' ');
  }

  async activates(words: string): Promise<void> {
    await this.tabTo(words);
    await this.page.press('Enter');
  }

  /** Chooses the first option of the question on screen, where Tab enters the group. */
  async choosesFirst(): Promise<void> {
    const words = await this.page.waitFor(() => {
      const question = document
        .querySelector('declic-quiz')
        ?.shadowRoot?.querySelector('declic-question');
      const input = question?.shadowRoot?.querySelector<HTMLInputElement>('[name=answer]');
      return input?.labels?.[0]?.textContent.replace(/\s+/g, ' ').trim();
    });
    await this.chooses(words);
  }
}
