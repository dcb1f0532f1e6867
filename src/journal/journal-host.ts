import {asksSnapshot} from '../contexts/snapshot-request.js';
import type {DeclicError} from '../errors.js';
import type {AttemptDetail} from '../events/attempt-event.js';
import type {CompleteDetail} from '../events/complete-event.js';
import type {ConsentDetail} from '../events/consent-event.js';
import {DeclicErrorEvent} from '../events/error-event.js';
import type {OwnDataDetail} from '../events/own-data-event.js';
import type {PacketDetail} from '../events/packet-event.js';
import type {RecordDetail} from '../events/record-event.js';
import {DeclicReportEvent} from '../events/report-event.js';
import type {JournalRecord} from '../model/record.js';
import type {Snapshot} from '../model/snapshot.js';
import {ports} from '../ports.js';
import {isAttempt, isJournalRecord} from '../store/rows.js';
import {warnOnce} from '../warn.js';
import {Audience} from './audience.js';
import {claim} from './claim.js';
import {HEARD} from './heard.js';
import {Journal} from './journal.js';
import type {JournalOptions} from './options.js';
import {worded} from './worded.js';

type Heard =
  AttemptDetail | CompleteDetail | ConsentDetail | OwnDataDetail | PacketDetail | RecordDetail;

/** Its own field: one that a script of the page has put into every object is no news. */
const has = <K extends string>(
  detail: Heard,
  key: K,
): detail is Extract<Heard, Record<K, unknown>> => Object.hasOwn(detail, key);

const WORDS: readonly unknown[] = ['given', 'refused'];

/**
 * A journal at an element: hears what happens inside, and gives its snapshot to whoever asks there.
 * Serves `<declic-journal>` and the page's own journal alike.
 */
export class JournalHost {
  readonly #element: HTMLElement;
  readonly #audience: Audience;
  readonly #changed: (snapshot: Snapshot) => void;
  #journal: Journal;
  #options: JournalOptions;
  #stopped = false;
  #listening?: AbortController;
  /** Trouble comes in words, which are fetched: the page has had time to listen. */
  readonly #tell = (error: DeclicError): void => {
    const event = new DeclicErrorEvent({error});
    this.#element.dispatchEvent(event);
  };

  constructor(
    element: HTMLElement,
    options: JournalOptions,
    changed: (snapshot: Snapshot) => void = () => undefined,
  ) {
    this.#element = element;
    this.#changed = changed;
    this.#options = options;
    this.#journal = this.#make(options);
    this.#audience = new Audience(this.#journal.snapshot);
  }

  get journal(): Journal {
    return this.#journal;
  }

  /** Begins to hear. */
  connect(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    if (this.#stopped) this.#renew(this.#options);
    for (const type of HEARD) this.#element.addEventListener(type, this.hear, {signal});
    void this.#journal.start();
  }

  /** Hears no more; where the element does not come back at once, the journal lets go. */
  disconnect(): void {
    this.#listening?.abort();
    const journal = this.#journal;
    setTimeout(() => {
      if (!this.#listening?.signal.aborted || this.#journal !== journal) return;
      void journal.stop(); // ends when what is under way has been kept
      this.#stopped = true;
    });
  }

  /** Another set-up: the journal before it lets go, nothing kept is touched. */
  configure(options: JournalOptions): void {
    this.#renew(options);
    void this.#journal.start();
  }

  #renew(options: JournalOptions): void {
    void this.#journal.stop(); // ends when what is under way has been kept
    this.#stopped = false;
    this.#options = options;
    this.#journal = this.#make(options);
    this.#publish();
  }

  /** One event of an element inside; also one that was held back until the journal had arrived. */
  readonly hear = (event: Event): void => {
    if (asksSnapshot(event)) return this.#audience.admit(event);
    if ('context' in event || !claim(event)) return; // asks for something of another's
    void this.#act(event).catch((cause: unknown) => {
      // Anyone may dispatch events: one that is not what its name says changes nothing.
      void worded('misuse', (words) => words.eventTrouble(event.type, cause)).then(this.#tell);
    });
  };

  async #act(event: Event): Promise<void> {
    const {detail} = event as CustomEvent<Heard>;
    if (has(detail, 'consent')) {
      if (!WORDS.includes(detail.consent)) throw new TypeError('consent');
      return this.#journal.setConsent(detail.consent);
    }
    if (has(detail, 'record')) {
      const record = structuredClone(detail.record);
      if (!isJournalRecord(record)) throw new TypeError('record');
      return this.#journal.saveRecord(record, detail.gone === true);
    }
    if (has(detail, 'take')) {
      const lent = import('./own-data.js');
      return detail.take(lent.then(({lend}) => lend(() => this.#journal, this.#options)));
    }
    if (has(detail, 'packet')) return this.#send(structuredClone(detail));
    const attempt = structuredClone(detail.attempt);
    if (!isAttempt(attempt)) throw new TypeError('attempt');
    if (has(detail, 'quiz')) return this.#journal.submit(attempt, detail.quiz);
    return this.#journal.saveAttempt(attempt);
  }

  async #send({packet, draft, ...rest}: PacketDetail): Promise<void> {
    // One's own view is never sent: it stays here, to be laid beside the circle's.
    const {isPacket} = await import('../privacy/others.js');
    const fits = isPacket(packet) && packet.perspective !== 'self' && typeof draft === 'string';
    const receipt = rest.receipt as JournalRecord;
    if (!fits || !isJournalRecord(receipt) || receipt.kind !== 'receipt') {
      throw new TypeError('packet');
    }
    return this.#journal.submitPacket(packet, draft, receipt);
  }

  #make(options: JournalOptions): Journal {
    return new Journal(options, ports, {
      changed: () => this.#publish(),
      sent: (report) => {
        const event = new DeclicReportEvent({report});
        this.#element.dispatchEvent(event);
      },
      trouble: this.#tell,
    });
  }

  #publish(): void {
    const {snapshot} = this.#journal;
    // Nobody may listen to the page's own journal; and an admin who tries a page looks here first.
    const {fault} = snapshot.outbox;
    if (fault) warnOnce('endpoint-fault', fault.message);
    this.#audience.tell(snapshot);
    this.#changed(snapshot);
  }
}
