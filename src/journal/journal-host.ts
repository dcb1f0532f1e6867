import {ContextProvider} from '@lit/context';
import {snapshotContext} from '../contexts/snapshot-context.js';
import type {DeclicError} from '../errors.js';
import {DeclicAttemptEvent} from '../events/attempt-event.js';
import {DeclicCompleteEvent} from '../events/complete-event.js';
import {DeclicConsentEvent} from '../events/consent-event.js';
import {DeclicErrorEvent} from '../events/error-event.js';
import {DeclicReportEvent} from '../events/report-event.js';
import type {Snapshot} from '../model/snapshot.js';
import {ports} from '../ports.js';
import {claim} from './claim.js';
import {Journal} from './journal.js';
import type {JournalOptions} from './options.js';

/** The events that a journal acts on. */
export const HEARD = ['declic-attempt', 'declic-complete', 'declic-consent'] as const;

/**
 * A journal at an element: hears what happens inside, and gives its snapshot to whoever asks there.
 * Serves `<declic-journal>` and the page's own journal alike.
 */
export class JournalHost {
  readonly #element: HTMLElement;
  readonly #provider: ContextProvider<typeof snapshotContext>;
  readonly #changed: (snapshot: Snapshot) => void;
  #journal: Journal;
  #listening?: AbortController;

  constructor(
    element: HTMLElement,
    options: JournalOptions,
    changed: (snapshot: Snapshot) => void = () => undefined,
  ) {
    this.#element = element;
    this.#changed = changed;
    this.#journal = this.#make(options);
    this.#provider = new ContextProvider(element, {
      context: snapshotContext,
      initialValue: this.#journal.snapshot,
    });
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** Begins to hear, and tells elements that asked before. */
  connect(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    for (const type of HEARD) this.#element.addEventListener(type, this.hear, {signal});
    this.#provider.hostConnected();
    void this.#journal.start();
  }

  disconnect(): void {
    this.#listening?.abort();
  }

  /** Another set-up: the journal before it lets go, nothing kept is touched. */
  configure(options: JournalOptions): void {
    this.#journal.stop();
    this.#journal = this.#make(options);
    this.#publish();
    void this.#journal.start();
  }

  /** One event of an element inside; also one that was held back until the journal had arrived. */
  readonly hear = (event: Event): void => {
    if (!claim(event)) return;
    const {detail} = event as DeclicAttemptEvent | DeclicCompleteEvent | DeclicConsentEvent;
    if ('consent' in detail) void this.#journal.setConsent(detail.consent);
    else if ('quiz' in detail) void this.#journal.submit(detail.attempt, detail.quiz);
    else void this.#journal.saveAttempt(detail.attempt);
  };

  #make(options: JournalOptions): Journal {
    const told: DeclicError[] = [];
    const dispatch = (error: DeclicError) => {
      const event = new DeclicErrorEvent({error});
      this.#element.dispatchEvent(event);
    };
    const journal = new Journal(options, ports, {
      changed: () => this.#publish(),
      sent: (report) => {
        const event = new DeclicReportEvent({report});
        this.#element.dispatchEvent(event);
      },
      trouble: (error) => (this.#listening ? dispatch(error) : told.push(error)),
    });
    // What the set-up itself has to say is said once the page had time to listen.
    if (told.length) queueMicrotask(() => told.forEach(dispatch));
    return journal;
  }

  #publish(): void {
    const {snapshot} = this.#journal;
    this.#provider.setValue(snapshot);
    this.#changed(snapshot);
  }
}
