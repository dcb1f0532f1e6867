import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {DraftController} from '../../controllers/draft-controller.js';
import {FormController} from '../../controllers/form-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import {feedbackWords} from '../../locale/feedback.js';
import {wordsFor} from '../../locale/locale.js';
import {isReady, type Draft, type Perspective} from '../../model/draft.js';
import type {Criterion, Form} from '../../model/form.js';
import {EMPTY_SNAPSHOT, keptWords, leaves} from '../../model/snapshot.js';
import type {Packet} from '../../schemas/packet.js';
import {controls} from '../../styles/controls.styles.js';
import {exactStyles} from '../../styles/exact.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {questionStyles} from '../question/question.styles.js';
import {quizStyles} from '../quiz/quiz.styles.js';
import {property, state} from '../reactive.js';
import {feedbackStyles} from './feedback.styles.js';
import {AuthorNote, inlineOf} from './author-note.js';
import {Handing} from './handing.js';
import type * as Leaving from './leaving.js';
import {opening} from './opening.js';
import {cameBack, hindranceOf, keptDraft, measuresOf, NOWHERE, sentBefore} from './standing.js';
import {aside, declined, pending, sealedSelf, sent} from './states.js';
import type {FormView, View} from './view.js';
import {writing} from './writing.js';

/**
 * A peer-feedback form, filled in inline: observable levels, a comment where there is one, and a step
 * before sending that shows who reads it, what may give its writer away, and exactly what leaves.
 * The draft stays on the device. With `perspective="self"` it is one's own view, and never sent.
 *
 * @summary Feedback on observable behaviours; its reviewers are not identified.
 * @tagname declic-feedback
 * @slot - an inline `<script type="application/json">` with the form; never shown
 * @slot mirror - the way to one's mirror, once one's own view is sealed
 * @slot hand-over - more ways to hand a sealed feedback over, such as QR codes
 * @fires {DeclicRecordEvent} declic-record - the draft changed; the journal keeps it
 * @fires {DeclicPacketEvent} declic-packet - the reviewer confirmed what leaves; the journal sends it
 * @fires {DeclicSealedEvent} declic-sealed - the feedback of a sealed round is on screen as text
 * @fires {DeclicErrorEvent} declic-error - the form is missing, unreachable or invalid, or cannot be sealed
 * @csspart card - the card around everything
 * @csspart intention - the statement of intention
 * @csspart criterion - one behaviour
 * @csspart option - one level
 * @csspart starters - beginnings of a sentence
 * @csspart gauge - what would make a comment more useful
 * @csspart notice - why nothing can be sent from here
 * @csspart recognisable - what may give the writer away
 * @csspart packet - exactly what would leave, as JSON
 * @csspart confirm - the second yes
 * @csspart error - what an author has to mend
 * @cssprop [--declic-accent] - colour of what can be acted on; by default read off the text colour
 * @cssprop [--declic-on-accent] - text upon the accent
 * @cssprop [--declic-surface] - background of the card
 * @cssprop [--declic-radius=0.75rem] - roundness of the card
 * @cssprop [--declic-gap=1rem] - space between blocks
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicFeedback extends LitElement {
  static override styles = [
    ...[tokens, controls, richTextStyles, exactStyles],
    ...[quizStyles, questionStyles, feedbackStyles],
  ];

  /** Address of the form, a `form/1` JSON file. */
  @property() src?: string;
  /** The form itself, instead of `src` or an inline script. Checked like a file. */
  @property({attribute: false}) form?: unknown;
  /** The round that this feedback belongs to. */
  @property() round?: string;
  /** Whom it is about, in the page's own opaque word. */
  @property() subject?: string;
  /** Whose view: the circle's, one's own (never sent), or a manager's (shown as named). */
  @property() perspective: Perspective = 'peer';
  /** The right to speak once, out of the invitation. */
  @property() ticket?: string;
  /** The ticket of a sealed round (`dt1.…`), or the link it came in: nothing is posted, the sealed text is handed over. */
  @property({attribute: false}) sealed?: string;
  /** People invited to the circle, where the page knows. */
  @property({type: Number}) circle?: number;

  @state() private _view: View = 'opening';
  @state() private _notice = '';

  #packet?: Packet | undefined;
  readonly #content = new FormController(this);
  readonly #author = new AuthorNote(this);
  readonly #handing = new Handing(this);
  readonly #draft = new DraftController(this);
  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this, (snapshot) => this.#draft.receive(snapshot));

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('form') && this.form) this.#content.take(this.form);
    if (changed.has('src') && this.src) void this.#content.load(this.src);
    this.#author.explain(this.#content.content, this.#language.language);
  }

  override render(): TemplateResult {
    return html`<div class="card" part="card">${this.#body()}</div>
      <slot hidden @slotchange=${() => this.#inline()}></slot>`;
  }

  #body(): unknown {
    const {content} = this.#content;
    const {language} = this.#language;
    const words = wordsFor(feedbackWords, language);
    if (content.state === 'loading') return pending(words, undefined);
    if (content.state === 'unreachable') {
      return pending(words, () => void this.#content.load(this.src ?? ''), words.unreachable);
    }
    if (content.state !== 'ready') return this.#author.words;
    const {form} = content;
    const {perspective} = this;
    const hindrance = hindranceOf(this.#standing, this.#journal, words);
    return this.#screen({form, language, words, perspective, hindrance});
  }

  #screen(view: FormView): unknown {
    const {form} = view;
    if (this._view === 'sent') {
      const byHand = Boolean(this.sealed);
      return this.#aside(view, this.#packet) ?? sent(view, this.#journal, this.#draft, byHand);
    }
    const draft = this.#draft.current ?? keptDraft(form, this.#standing, this.#journal);
    if (draft?.sealedAt) return sealedSelf(view);
    if (draft?.declinedAt) {
      return declined(view, () =>
        this.#go(() => {
          this.#draft.resume(form, draft);
          this.#draft.takeUp();
        }),
      );
    }
    if (!this.#draft.current || this._view === 'opening') return this.#opening(view, draft);
    return this._view === 'form'
      ? this.#writing(view, this.#draft.current)
      : this.#leavingView(view, this.#draft.current);
  }

  #opening(view: FormView, waiting: Draft | undefined): TemplateResult {
    const {form, words} = view;
    const back = waiting ? undefined : this.#aside(view);
    if (back) return back;
    return opening({
      ...view,
      waiting: Boolean(waiting),
      sent: this.perspective === 'self' ? 0 : sentBefore(form, this.#standing, this.#journal),
      kept: keptWords(this.#journal.status, words),
      begin: () => this.#go(() => this.#begin(form, waiting)),
      decline: () => {
        this.#begin(form, waiting);
        this.#decline();
      },
    });
  }

  #writing(view: FormView, draft: Draft): TemplateResult {
    return writing({
      ...{...view, draft, notice: this._notice},
      rate: (criterion, level) => this.#draft.rate(criterion, level),
      comment: (criterion, text) => this.#draft.comment(criterion, text),
      pause: () => this.#show('opening'),
      decline: () => this.#decline(),
      review: () => {
        this._notice = isReady(draft) ? '' : view.words.needLevel;
        if (!this._notice) this.#show('review');
      },
    });
  }

  #leavingView(view: FormView, draft: Draft): TemplateResult {
    const {form, language, words} = view;
    const {parts, late, fetch} = this.#handing;
    if (!parts) return pending(words, late ? fetch : undefined, late ? words.later : words.loading);
    if (this._view === 'sealed') return this.#handOver(parts, language);
    const ticket = this.sealed ? '' : (this.ticket ?? '');
    const packet = (this.#packet ??= parts.prepare(draft, form, ticket));
    if (!packet) return pending(words, undefined);
    return parts.review({
      ...{...view, packet, exactly: leaves(packet, this.sealed ? EMPTY_SNAPSHOT : this.#journal)},
      ...{sealed: Boolean(this.sealed), circle: this.circle, confirming: this._view === 'confirm'},
      mend: (criterion, text) => this.#mend(criterion, text),
      edit: (criterion) => this.#edit(form, criterion),
      confirm: (yes) => this.#show(yes ? 'confirm' : 'review'),
      send: () => this.#send(packet),
    });
  }

  #handOver(parts: typeof Leaving, language: string): TemplateResult {
    const packet = this.#packet;
    return parts.handOver({
      ...{...this.#handing.state, language},
      copy: () => void this.#handing.copy(language),
      handed: () => {
        if (packet) this.#draft.handOver(measuresOf(packet));
        this.#show('sent');
      },
      back: () => this.#edit(),
    });
  }

  /** A feedback that came back, where there is one; of what was just sent, this packet only. */
  #aside(view: FormView, only?: Packet): TemplateResult | undefined {
    const back = cameBack(view.form, this.#standing, this.#journal, only);
    return (
      back && aside(view, back, () => this.#go(() => this.#draft.restore(view.form, back.packet)))
    );
  }

  get #journal() {
    return this.#snapshot.value ?? EMPTY_SNAPSHOT;
  }

  get #standing() {
    const {round = NOWHERE, subject = NOWHERE, perspective, ticket, sealed} = this;
    return {round, subject, perspective, ticket, sealed};
  }

  #begin(form: Form, waiting: Draft | undefined): void {
    if (waiting) this.#draft.resume(form, waiting);
    else this.#draft.begin(form, this.#standing);
  }

  #decline(): void {
    this.#draft.decline();
    this.#show('opening');
  }

  #go(change: () => void): void {
    change();
    this.#show('form');
  }

  #mend(criterion: Criterion, text: string): void {
    this.#draft.comment(criterion, text);
    this.#packet = undefined;
    void this.updateComplete.then(() => this.#focus('#recognise'));
  }

  /** Back to the form, at the comment to change where there is one. */
  #edit(form?: Form, criterion?: Criterion): void {
    const at = form && criterion ? form.criteria.indexOf(criterion) : -1;
    this.#show('form', at < 0 ? undefined : `#comment-${at}`);
  }

  #send(packet: Packet): void {
    if (this.perspective === 'self') {
      this.#draft.seal();
      return this.#show('opening');
    }
    if (this.sealed) return void this.#seal(packet, this.sealed);
    this.#draft.send(packet, measuresOf(packet));
    this.#show('sent');
  }

  async #seal(packet: Packet, link: string): Promise<void> {
    this.#show('sealed');
    await this.#handing.seal(packet, link, this.#language.language);
    await this.updateComplete;
    this.#focus('[tabindex="-1"]');
  }

  #show(view: View, target = view === 'confirm' ? '#sure' : '[tabindex="-1"]'): void {
    if (view === 'form') this.#packet = undefined;
    this.#handing.forget();
    this._notice = '';
    this._view = view;
    if (view !== 'opening') this.#handing.fetch();
    void this.updateComplete.then(() => this.#focus(target));
  }

  #focus(target: string): void {
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  #inline(): void {
    const {state} = this.#content.content;
    if (state === 'empty' || state === 'invalid') this.#content.take(inlineOf(this));
  }
}
