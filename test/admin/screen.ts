import type {Page} from '../harness/browser.js';

/** One table as it is read: its caption, then its rows. */
export interface ReadTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** One question's card. */
export interface ReadCard {
  readonly number: string;
  readonly prompt: string;
  /** Figures by their term. */
  readonly judged: Readonly<Record<string, string>>;
  readonly tables: readonly ReadTable[];
}

/** All figures on screen, by the words that stand beside them. */
export interface ReadScreen {
  readonly tiles: Readonly<Record<string, string>>;
  readonly cards: readonly ReadCard[];
  /** The sections outside the cards: their heading, their text. */
  readonly sections: Readonly<Record<string, string>>;
  readonly tables: readonly ReadTable[];
  readonly alarm: string;
}

/** Reads the figures of the version on screen. */
export function readScreen(page: Page): Promise<ReadScreen> {
  return page.evaluate(() => {
    const said = (node: Element | null | undefined) =>
      (node?.textContent ?? '').replace(/[\u00a0\u202f\s]+/g, ' ').trim();
    const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
    const tables = (roots: readonly Element[]) =>
      roots.map((table) => ({
        caption: said(table.querySelector('caption')),
        rows: all(table, 'tbody tr').map((row) => [...row.children].map(said)),
      }));
    const cards = all(document, '.question').map((card) => ({
      number: said(card.querySelector('.number')),
      prompt: said(card.querySelector('h3')),
      judged: Object.fromEntries(
        all(card, 'dt').map((term) => [said(term), said(term.nextElementSibling)]),
      ),
      tables: tables(all(card, 'table')),
    }));
    const tile = (one: Element): [string, string] => [
      said(one.querySelector('h3')),
      said(one.querySelector('.figure')),
    ];
    const sections = all(document, '.version > section').map((one) => [
      said(one.querySelector('h2')),
      said(one),
    ]);
    return {
      tiles: Object.fromEntries(all(document, '.tile').map(tile)),
      cards,
      sections: Object.fromEntries(sections) as Record<string, string>,
      tables: tables(all(document, 'table').filter((one) => !one.closest('.question'))),
      alarm: said(document.querySelector('.alarm')),
    };
  });
}
