import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import {DeclicConsentEvent} from '../../events/consent-event.js';
import {consentWords} from '../../locale/consent.js';
import {wordsFor} from '../../locale/locale.js';
import {EMPTY_SNAPSHOT, leaves, type Consent, type Snapshot} from '../../model/snapshot.js';
import {controls} from '../../styles/controls.styles.js';
import {exactStyles} from '../../styles/exact.styles.js';
import {tokens} from '../../styles/tokens.js';
import {consentStyles} from './consent.styles.js';
import type {noiseTold} from './noise.js';

/**
 * Asks the learner whether anonymised reports may leave, and shows each exactly as it would. Both
 * answers weigh the same, and either can be changed.
 *
 * @summary What would leave, word for word, and the learner's yes or no.
 * @tagname declic-consent
 * @fires {DeclicConsentEvent} declic-consent - the learner said yes or no
 * @csspart reports - the reports, as JSON
 */
export class DeclicConsent extends LitElement {
  static override styles = [tokens, controls, exactStyles, consentStyles];

  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this);
  /** What was just said here: its button is about to go, and the focus with it. */
  #said?: Consent | undefined;
  /** Whether reports were seen on their way since the yes: only then can all have arrived. */
  #sent = false;
  /** The words on noise, fetched where a page asks for some. */
  #noise?: typeof noiseTold;

  override render(): TemplateResult | typeof nothing {
    const snapshot = this.#snapshot.value;
    // Asks nothing before it can say what noise means.
    if (!snapshot?.endpoint || (snapshot.detail === 'noise' && !this.#noise)) return nothing;
    const {consent, outbox} = snapshot;
    if (consent === 'ask') return outbox.held.length ? this.#ask(snapshot) : nothing;
    return consent === 'given' ? this.#given(snapshot) : this.#refused();
  }

  override willUpdate(): void {
    const {consent, outbox, detail} = this.#snapshot.value ?? EMPTY_SNAPSHOT;
    if (detail === 'noise' && !this.#noise) {
      void import('./noise.js').then(
        ({noiseTold}) => {
          this.#noise = noiseTold;
          this.requestUpdate();
        },
        () => undefined, // off the network: at the next change
      );
    }
    this.#sent = consent === 'given' && (this.#sent || outbox.queued > 0);
  }

  /** The focus goes to what the answer has changed, so that a keyboard does not fall off the page. */
  override updated(): void {
    if (!this.#said || this.#snapshot.value?.consent !== this.#said) return;
    this.#said = undefined;
    this.renderRoot.querySelector('section')?.focus();
  }

  get #words() {
    return wordsFor(consentWords, this.#language.language);
  }

  #ask(snapshot: Snapshot): TemplateResult {
    const {endpoint = '', detail, outbox} = snapshot;
    const {held, write} = outbox;
    const words = this.#words;
    const {host} = new URL(endpoint);
    return html`<section aria-labelledby="ask">
      <h3 id="ask">${words.ask}</h3>
      <p>
        ${held.length === 1 ? words.whatOne(host) : words.what(held.length, host, Boolean(write))}
        ${detail === 'attempt' ? words.linked : nothing}
      </p>
      ${this.#noise?.(snapshot, this.#language.language)}
      <p>${words.never}</p>
      <details>
        <summary>${words.see(held.length)}</summary>
        <ol part="reports" tabindex="0" aria-label=${words.see(held.length)}>
          ${held.map((report) => html`<li><pre>${leaves(report, snapshot)}</pre></li>`)}
        </ol>
      </details>
      <div class="actions">
        ${this.#button(words.yes, 'given')} ${this.#button(words.no, 'refused')}
        <span class="muted">${words.same}</span>
      </div>
    </section>`;
  }

  #given(snapshot: Snapshot): TemplateResult {
    const {queued, rejected: aside, refused, fault} = snapshot.outbox;
    const words = this.#words;
    const rejected = aside.filter(({report}) => report.kind !== 'packet'); // told by its form
    const still = this.#sent && !rejected.length ? words.arrived : words.idle;
    return html`<section aria-label=${words.ask} tabindex="-1">
      <p role="status">
        ${words.given} ${queued ? words.onWay(queued) : still} ${fault ? words.fault : nothing}
        ${rejected.length ? words.rejected(rejected.length) : nothing}
        ${refused ? words.full : nothing}
      </p>
      ${this.#noise?.(snapshot, this.#language.language)}
      <div class="actions">${this.#button(words.withdraw, 'refused', 'quiet')}</div>
    </section>`;
  }

  #refused(): TemplateResult {
    const words = this.#words;
    return html`<section aria-label=${words.ask} tabindex="-1">
      <p role="status">${words.refused}</p>
      <div class="actions">${this.#button(words.change, 'given', 'quiet')}</div>
    </section>`;
  }

  #button(text: string, consent: Exclude<Consent, 'ask'>, style = ''): TemplateResult {
    const say = () => {
      this.#said = consent;
      const event = new DeclicConsentEvent({consent});
      this.dispatchEvent(event);
    };
    return html`<button type="button" class=${style} @click=${say}>${text}</button>`;
  }
}
