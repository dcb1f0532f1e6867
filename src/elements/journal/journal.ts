import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {DeclicError} from '../../errors.js';
import {DeclicErrorEvent} from '../../events/error-event.js';
import {JournalHost} from '../../journal/journal-host.js';
import type {JournalOptions} from '../../journal/options.js';
import {worded} from '../../journal/worded.js';
import {journalWords} from '../../locale/journal.js';
import {wordsFor} from '../../locale/locale.js';
import {EMPTY_SNAPSHOT, type Detail, type Snapshot} from '../../model/snapshot.js';
import type {HeaderSource} from '../../outbox/transport.js';
import {tokens} from '../../styles/tokens.js';
import {property, state} from '../reactive.js';
import {journalStyles} from './journal.styles.js';

/** Names under which pages have been seen to give secrets away. */
const SECRET =
  /(^|-)(token|auth|authorization|headers|bearer|password|secret|credentials?|api-?key)$/;

/**
 * The one place that keeps and sends, for the elements inside it: answers stay on the device, and
 * with the learner's consent anonymised reports go to the endpoint.
 *
 * @summary Keeps what learners do on their device, and sends anonymised reports.
 * @tagname declic-journal
 * @attr {number} noise - ε, from 1 to 2: one answer of each learner leaves, with chance mixed in, and nothing else. Taken once, when the element is first connected
 * @attr {number} expected - how many learners are expected, 500 or more; needed with `noise`
 * @slot - any page content with Déclic elements in it
 * @fires {DeclicReportEvent} declic-report - the endpoint acknowledged a report
 * @fires {DeclicErrorEvent} declic-error - the endpoint was refused, is unreachable, or refused a report
 * @csspart notice - told when nothing can be kept
 */
export class DeclicJournal extends LitElement {
  static override styles = [tokens, journalStyles];

  /** Where reports go. Taken once, when the element is first connected: injected markup cannot turn it. */
  @property() endpoint?: string;
  /** Keeps two sites on one origin apart. */
  @property() space = 'default';
  /** `memory`: nothing stays on the device once the page is closed, for shared computers. */
  @property() keep: 'device' | 'memory' = 'device';
  /** `given` when the page has obtained the learner's consent itself, and the browser does not say no. */
  @property() consent: 'ask' | 'given' = 'ask';
  /** How much leaves: `items` (unlinkable), `attempt` (one linkable report) or `objectives` (bands). */
  @property() detail: Detail = 'items';
  /** Seconds over which the reports of one attempt leave. */
  @property({type: Number}) spread = 60;
  /** How reports are written: `declic`, or in batches `xapi`, `ndjson` or `cloudevents`. */
  @property() format = 'declic';
  /**
   * Headers for the endpoint, such as a token: asked for at each request, and once more with what was
   * refused after 401 or 403. Never in an attribute.
   */
  @property({attribute: false}) headers?: HeaderSource;

  @state() private _status: Snapshot['status'] = 'loading';

  readonly #language = new LanguageController(this);
  #host?: JournalHost;
  /** What injected markup cannot turn: where reports go, and how much of them is chance. */
  #frozen: JournalOptions = {};

  /** The journal at this moment. */
  get snapshot(): Snapshot {
    return this.#host?.journal.snapshot ?? EMPTY_SNAPSHOT;
  }

  /** Everything kept here, as documented JSON. */
  export(): Promise<string> {
    return this.#journal().export();
  }

  /** Forgets everything kept here, in every open tab. */
  erase(): Promise<void> {
    return this.#journal().erase();
  }

  /** Sends at once what may leave, without waiting for its random instant. */
  flush(): Promise<void> {
    return this.#journal().flush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#host) {
      this.#frozen = {
        endpoint: this.endpoint,
        noise: this.getAttribute('noise'),
        expected: this.getAttribute('expected'),
      };
      this.#refuseSecrets();
      this.#host = new JournalHost(this, this.#options(), ({status}) => (this._status = status));
    }
    this.#host.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#host?.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const {endpoint: taken} = this.#frozen;
    if (changed.has('endpoint') && (this.endpoint ?? '') !== (taken ?? '')) {
      const written = this.endpoint;
      const trouble = worded('endpoint-refused', (words) => words.movedTrouble(written, taken));
      void trouble.then(this.#tell); // never rejects
      this.endpoint = taken ?? '';
    }
    const setUp = ['space', 'keep', 'consent', 'detail', 'spread', 'format'] as const;
    const again = setUp.some((name) => changed.has(name) && changed.get(name) !== undefined);
    if (again && this.hasUpdated) this.#host?.configure(this.#options());
  }

  override render(): TemplateResult {
    const words = wordsFor(journalWords, this.#language.language);
    const status = this._status;
    const notice = status === 'volatile' || status === 'stale' ? words[status] : undefined;
    return html`<slot></slot>
      <div role="status">
        ${notice ? html`<p class="notice" part="notice">${notice}</p>` : nothing}
      </div>`;
  }

  #journal() {
    if (this.#host) return this.#host.journal;
    throw new DeclicError(
      'misuse',
      '<declic-journal>: put the element into the page before you call its methods.',
    );
  }

  #options(): JournalOptions {
    return {
      ...this.#frozen,
      space: this.space,
      keep: this.keep,
      consent: this.consent,
      detail: this.detail,
      spread: Number.isFinite(this.spread) ? Math.max(0, this.spread) : 60,
      format: this.format,
      headers: (refused) => this.headers?.(refused) ?? {},
    };
  }

  #refuseSecrets(): void {
    for (const name of this.getAttributeNames().filter((one) => SECRET.test(one))) {
      void import('./secret-attributes.js').then(
        ({secretTrouble}) => this.#tell(secretTrouble(name, this.#language.language)),
        () => undefined, // unsaid, it is refused all the same
      );
    }
  }

  readonly #tell = (error: DeclicError): void => {
    const event = new DeclicErrorEvent({error});
    this.dispatchEvent(event);
  };
}
