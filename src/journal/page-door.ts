import {asksSnapshot} from '../contexts/snapshot-request.js';
import {HEARD} from './heard.js';
import type {JournalHost} from './journal-host.js';
import type {JournalOptions} from './options.js';

const DOOR = Symbol.for('declic/page-door');

/**
 * Stands in for the page's own journal until that is needed and has been fetched, so that a first
 * question waits for neither IndexedDB nor the outbox. Nothing said meanwhile is lost.
 */
class PageDoor {
  #options: JournalOptions = {};
  #held: Event[] = [];
  #host?: JournalHost;

  constructor(root: HTMLElement) {
    for (const type of HEARD) root.addEventListener(type, this.#hear);
  }

  /** Off the network it is fetched again at the next event; what was said is held. */
  async open(): Promise<JournalHost> {
    const {openPageJournal} = await import('./page-journal.js');
    if (!this.#host) {
      this.#host = openPageJournal(this.#options);
      this.#held.forEach(this.#host.hear);
      this.#held = [];
    }
    return this.#host;
  }

  configure(options: JournalOptions): void {
    this.#options = {...this.#options, ...options};
    this.#host?.configure(this.#options);
  }

  readonly #hear = (event: Event): void => {
    const asks = asksSnapshot(event);
    if (!asks && 'context' in event) return; // for something of another's
    const nearer = event.composedPath().find(isJournal);
    if (nearer) {
      // Heard by its own journal: a second queue of this page would send without the page's token.
      if (nearer.matches(':defined')) return;
      if (asks) event.stopImmediatePropagation(); // not ours to answer
      // Its own journal is on its way: said again, unclaimed, once that can hear.
      void customElements.whenDefined('declic-journal').then(() => nearer.dispatchEvent(event));
      return;
    }
    if (this.#host) return; // listens itself
    this.#held.push(event);
    this.open().catch(() => undefined); // tried again at the next event
  };
}

const isJournal = (target: EventTarget): target is Element =>
  target instanceof Element && target.matches('declic-journal');

type Root = HTMLElement & {[DOOR]?: PageDoor};

/** The page's door: one a page, whichever copy of the library comes first. */
export function pageDoor(): PageDoor {
  const root: Root = document.documentElement;
  return (root[DOOR] ??= new PageDoor(root));
}

/**
 * Sets up the page's own journal, the one for elements outside any `<declic-journal>`: where
 * anonymised reports go, and how. Without an endpoint nothing ever leaves.
 */
export function configure(options: JournalOptions): void {
  pageDoor().configure(options);
}
