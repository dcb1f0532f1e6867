import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {HeaderSource} from '../../content/ask.js';
import {FormController} from '../../controllers/form-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {MirrorController} from '../../controllers/mirror-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import {wordsFor} from '../../locale/locale.js';
import {mirrorWords} from '../../locale/mirror.js';
import type {Level} from '../../model/draft.js';
import type {Form} from '../../model/form.js';
import {keptMirror, sealedSelf, type About} from '../../model/own-mirror.js';
import type {CircleAnswer} from '../../model/round.js';
import {EMPTY_SNAPSHOT} from '../../model/snapshot.js';
import type {Tally} from '../../model/tally.js';
import {say} from '../../model/text.js';
import type {Packet} from '../../schemas/packet.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {property, state} from '../reactive.js';
import {Looking} from './looking.js';
import {mirrorStyles} from './mirror.styles.js';
import {Parts} from './parts.js';
import {formTrouble, forAuthor, guide, seeYourselfFirst, told} from './states.js';
import {reflection} from './reflection.js';

/**
 * Oneself beside the circle: once one's own view is sealed, and never below the round's minimum of
 * voices. Four windows, strengths first, then one next step. What was shown stays on the device, and
 * each new release is checked against it.
 *
 * @summary Self beside circle, criterion by criterion, and one next step.
 * @tagname declic-mirror
 * @slot self - the way to one's own view, such as a `<declic-feedback perspective="self">`
 * @fires {DeclicRecordEvent} declic-record - a mirror, a step or thanks to be kept on the device
 * @fires {DeclicErrorEvent} declic-error - the form or the endpoint needs the host developer
 * @csspart card - the card around everything
 * @csspart first - the invitation to see oneself first
 * @csspart guide - the conversation while there are too few voices
 * @csspart window - one of the four windows
 * @csspart criterion - one criterion
 * @csspart levels - how many voices at each level
 * @csspart comments - the circle's words to a criterion
 * @csspart thanks - the thanks to the circle
 * @csspart glance - radar and table
 * @csspart step - the next step
 * @csspart seen - "seen a change?", once its day has come
 * @csspart compare - two mirrors side by side
 * @csspart reviewer - a reviewer's own mirror
 * @csspart error - what an author has to mend
 * @cssprop [--declic-accent] - colour of what can be acted on; by default read off the text colour
 * @cssprop [--declic-surface] - background of the card
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicMirror extends LitElement {
  static override styles = [tokens, controls, richTextStyles, mirrorStyles];

  /** Address of the form, a `form/1` JSON file. */
  @property() src?: string;
  /** The form itself, instead of `src`. Checked like a file. */
  @property({attribute: false}) form?: unknown;
  /** The round that is looked at. */
  @property() round = '';
  /** Whom the feedback is about, in the host's own opaque word. */
  @property() subject = '';
  /** The reading key of this subject. */
  @property() ticket?: string;
  /** Counters that the page has, instead of an endpoint to ask. */
  @property({attribute: false}) tallies?: readonly Tally[];
  /** Packets that the page has opened, such as those of a sealed round. */
  @property({attribute: false}) packets?: readonly Packet[];
  /** `own`: what the circle sees. `reviewer`: how one gives feedback oneself. */
  @property() view: 'own' | 'reviewer' = 'own';
  /** Headers for the endpoint: asked for at each request, never in an attribute. */
  headers?: HeaderSource;

  @state() private _forAuthor?: TemplateResult;
  @state() private _circle?: CircleAnswer | undefined;

  #explained = '';
  #circleOf = '';
  readonly #form = new FormController(this);
  readonly #language = new LanguageController(this);
  readonly #mirror = new MirrorController(this);
  readonly #parts = new Parts(() => this.requestUpdate());
  readonly #looking = new Looking(this, this.#mirror, this.#parts);
  readonly #snapshot = new SnapshotController(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form') && this.form) this.#form.take(this.form);
    if (changed.has('src') && this.src) void this.#form.load(this.src);
    void this.#explain();
    const {content} = this.#form;
    if (content.state !== 'ready' || this.#isLoading) return;
    if (this.view === 'reviewer') return void this.#followCircle();
    this.#follow(content.form);
  }

  override render(): TemplateResult {
    const {content} = this.#form;
    const words = this.#words;
    if (content.state === 'unreachable' || content.state === 'loading') {
      return formTrouble(content, words, () => void this.#form.load(this.src ?? ''));
    }
    if (content.state !== 'ready' || !this.#isPlaced) return this._forAuthor ?? html``;
    if (this.#isLoading) return formTrouble({state: 'loading'}, words, () => undefined);
    const {form} = content;
    const isFirst = this.view === 'own' && !this.#self(form);
    // What is put there to see oneself with brings its own card.
    if (isFirst && this.querySelector(':scope > [slot="self"]'))
      return seeYourselfFirst(words, true);
    return html`<div class="card" part="card">
      <h2>${say(form.title, this.#language.language)}</h2>
      ${this.view === 'reviewer' ? this.#reviewer(form) : this.#own(form)}
    </div>`;
  }

  #own(form: Form): unknown {
    const self = this.#self(form);
    const words = this.#words;
    if (!self) return seeYourselfFirst(words);
    const {kept, standing, asking} = this.#mirror;
    const {language} = this.#language;
    const asks = Boolean(this.#endpoint) && !this.#given;
    const late = !['idle', 'shown', 'waiting'].includes(standing);
    const waits = standing === 'waiting' || (late && standing !== 'refused');
    const said = told(standing, {asks, asking}, words);
    return html`<div class=${asks || isSaying(said, late) ? 'told' : 'told silent'}>
        <p role="status">${said} ${this.#lastSeen(late)}</p>
        ${
          asks
            ? html`<button type="button" @click=${() => void this.#mirror.look()}>
                ${words.look}
              </button>`
            : nothing
        }
      </div>
      ${
        kept
          ? reflection(this.#looking.at({form, self, kept, language, records: this.#records, asks}))
          : html`${waits ? html`<h3>${words.waiting[0]}</h3>` : nothing}
            ${standing === 'waiting' ? html`<p>${words.waiting[1]}</p>` : nothing}
            ${standing === 'idle' ? nothing : guide(form, words, language)}`
      }`;
  }

  #lastSeen(late: boolean): unknown {
    if (!late) return nothing;
    const day = this.#looking.keptOn(this.#records, this.#language.language);
    return day ? this.#words.keptOn(day) : this.#words.none;
  }

  #reviewer(form: Form): unknown {
    const {round, _circle: circle} = this;
    const {language} = this.#language;
    const records = this.#records;
    return this.#parts.get('reviewer')?.({records, form: form.id, round, language, circle});
  }

  get #words() {
    return wordsFor(mirrorWords, this.#language.language);
  }

  get #records() {
    return (this.#snapshot.value ?? EMPTY_SNAPSHOT).records;
  }

  get #endpoint(): string | undefined {
    return this.#snapshot.value?.endpoint;
  }

  get #isLoading(): boolean {
    return (this.#snapshot.value ?? EMPTY_SNAPSHOT).status === 'loading';
  }

  get #isPlaced(): boolean {
    return Boolean(this.round && (this.subject || this.view === 'reviewer'));
  }

  get #about(): About {
    return {round: this.round, subject: this.subject};
  }

  get #given(): boolean {
    return Boolean(this.tallies ?? this.packets);
  }

  #self(form: Form): Readonly<Record<string, Level>> | undefined {
    return sealedSelf(this.#records, form, this.#about);
  }

  /** Nothing of the circle is asked for, looked at or kept before one's own view is sealed. */
  #follow(form: Form): void {
    const about = this.#about;
    this.#mirror.receive(keptMirror(this.#records, form, about));
    const {tallies, packets, ticket: key} = this;
    const headers = () => this.headers?.() ?? {};
    const endpoint = this.#endpoint;
    if (!this.#isPlaced || !this.#self(form)) return this.#mirror.follow(undefined);
    if (this.#given) return this.#mirror.take(form, about, {tallies, packets});
    if (!endpoint) return this.#mirror.misplaced();
    this.#mirror.follow({form, about, endpoint, key, headers});
  }

  async #followCircle(): Promise<void> {
    const endpoint = this.#endpoint;
    const address = `${endpoint} ${this.round}`;
    if (!endpoint || !this.round || this.#circleOf === address) return;
    this.#circleOf = address;
    this._circle = await this.#mirror.circle(endpoint, this.round, this.headers);
  }

  /** Words for the author of a form or a tag that has to be mended, once for each. */
  async #explain(): Promise<void> {
    const {content} = this.#form;
    const {language} = this.#language;
    const told = `${language} ${content.state} ${this.#isPlaced}`;
    if (told === this.#explained) return;
    this.#explained = told;
    if (content.state === 'ready' && this.#isPlaced) return;
    this._forAuthor = await forAuthor(content, this.#words, language);
  }
}

const isSaying = (said: unknown, late: boolean) => late || said !== nothing;
