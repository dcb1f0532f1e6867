import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {AttemptController} from '../../controllers/attempt-controller.js';
import {ContentController, type Content} from '../../controllers/content-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import type {RespondEvent} from '../../events/respond-event.js';
import {primaryOf, wordsFor} from '../../locale/locale.js';
import {quizWords} from '../../locale/quiz.js';
import type {Attempt} from '../../model/attempt.js';
import {optionsOf, questionsOf} from '../../model/order.js';
import {questionOf, type Question, type Quiz} from '../../model/quiz.js';
import {EMPTY_SNAPSHOT, keptWords} from '../../model/snapshot.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {property, state} from '../reactive.js';
import type * as Beyond from './beyond.js';
import {header} from './header.js';
import {opening} from './opening.js';
import {quizStyles} from './quiz.styles.js';
import {trouble} from './trouble.js';

type View = 'opening' | 'question' | 'ending' | 'result';

/**
 * A self-assessment, answered inline. It states its intention, asks one question at a time and how
 * sure one is, and ends in a map of what one knows. Answers stay on the device.
 *
 * @summary A self-assessment with its intention, certainty and a map of insights.
 * @tagname declic-quiz
 * @slot - an inline `<script type="application/json">` with the content; never shown
 * @fires {DeclicStartEvent} declic-start - an attempt was begun or gone on with
 * @fires {DeclicAnswerEvent} declic-answer - an answer was given for good
 * @fires {DeclicAttemptEvent} declic-attempt - the attempt changed; the journal keeps it
 * @fires {DeclicCompleteEvent} declic-complete - the attempt was finished
 * @fires {DeclicErrorEvent} declic-error - the content is missing, unreachable or invalid
 * @csspart card - the card around everything
 * @csspart intention - the statement of intention
 * @csspart error - what an author has to mend
 * @cssprop [--declic-accent] - colour of what can be acted on; by default read off the text colour
 * @cssprop [--declic-on-accent] - text upon the accent
 * @cssprop [--declic-surface] - background of the card
 * @cssprop [--declic-radius=0.75rem] - roundness of the card
 * @cssprop [--declic-gap=1rem] - space between blocks
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicQuiz extends LitElement {
  static override styles = [tokens, controls, richTextStyles, quizStyles];

  /** Address of the content, a `quiz/1` JSON file. */
  @property() src?: string;
  /** The content itself, instead of `src` or an inline script. Checked like a file. */
  @property({attribute: false}) quiz?: unknown;
  /** When feedback is shown: after `each` answer, or at the `end`. */
  @property() feedback: 'each' | 'end' = 'each';
  /** Leaves out the question “how sure are you?”. */
  @property({type: Boolean, attribute: 'no-certainty'}) noCertainty = false;
  /** Mixes questions and options; the order stays the same when an attempt is gone on with. */
  @property({type: Boolean}) shuffle = false;
  /** Before or after a training: a `post` that follows a `pre` on this device makes a pair. */
  @property() moment?: 'pre' | 'post';

  @state() private _view: View = 'opening';
  /** The question of a second look; the attempt's place says all others. */
  @state() private _look?: string | undefined;
  @state() private _beyond?: typeof Beyond;
  /** Whether something that is fetched later did not come. */
  @state() private _missing = false;
  @state() private _forAuthor?: TemplateResult;

  #explained?: {readonly content: Content; readonly language: string};
  readonly #content = new ContentController(this);
  readonly #attempt = new AttemptController(this);
  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this, (snapshot) => {
    this.#attempt.receive(snapshot);
    if (!this.#attempt.current && this._view !== 'opening') this.#show('opening');
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('quiz') && this.quiz) this.#content.take(this.quiz);
    if (changed.has('src') && this.src) void this.#content.load(this.src);
    void this.#explain();
    if (!this.hasUpdated) void this.#fetch();
  }

  override render(): TemplateResult {
    const {content} = this.#content;
    const {language} = this.#language;
    const words = wordsFor(quizWords, language);
    if (content.state !== 'ready') {
      const {state} = content;
      if (state === 'loading' || state === 'unreachable') {
        return trouble(state, words, () => void this.#content.load(this.src ?? ''));
      }
      return this._forAuthor ?? html``;
    }
    const {quiz} = content;
    const attempt = this.#attempt.current;
    if (!attempt || this._view === 'opening') return this.#opening(quiz, language);
    if (this._view === 'result') return this.#result(quiz, attempt, language);
    const question = this.#asked(quiz, attempt);
    const body = question ? this.#question(quiz, attempt, question) : this.#ending(quiz, attempt);
    return html`<div class="card" part="card">
      ${header({quiz, attempt, language, words, pause: () => this.#show('opening')})} ${body}
    </div>`;
  }

  /** In place of what is still on its way, or did not come. */
  #late(): TemplateResult {
    const words = wordsFor(quizWords, this.#language.language);
    return trouble(this._missing ? 'unreachable' : 'loading', words, () => void this.#fetch());
  }

  #opening(quiz: Quiz, language: string): TemplateResult {
    const {attempts, status} = this.#snapshot.value ?? EMPTY_SNAPSHOT;
    const {current} = this.#attempt;
    const words = wordsFor(quizWords, language);
    const begin = () => this.#begin(quiz);
    const resume = (attempt: Attempt, place?: string) => this.#resume(quiz, attempt, place);
    const visit = {quiz, attempts, current, moment: this.moment, language, begin, resume};
    // Nobody is asked to begin before it is known how far they were, or what could not be kept.
    const coming = attempts.length || current ? this._beyond?.returning(visit) : {};
    const where = (!this._missing && coming) || {ways: this.#late()};
    return opening({quiz, language, words, kept: keptWords(status, words), begin, ...where});
  }

  #question(quiz: Quiz, attempt: Attempt, question: Question): TemplateResult {
    const words = wordsFor(quizWords, this.#language.language);
    const order = questionsOf(quiz, attempt);
    const at = order.indexOf(question);
    const looking = this._look === question.id;
    const last = at === order.length - 1;
    return html`<declic-question
        .question=${question}
        .objective=${quiz.objectives.find(({id}) => id === question.objective)}
        .options=${optionsOf(question, attempt)}
        .answer=${attempt.answers[question.id]}
        .at=${looking ? words.secondLook : words.progress(at + 1, order.length)}
        .language=${this.#language.language}
        .mode=${looking ? 'again' : this.feedback === 'end' ? 'end' : 'instant'}
        .certainty=${!this.noCertainty}
        .onward=${looking && attempt.completedAt ? words.backToMap : last ? words.last : words.next}
        .first=${looking || at === 0}
        .feedback=${this._beyond?.feedback}
        @respond=${({change}: RespondEvent) =>
          looking
            ? this.#attempt.lookAgain(question, change.response ?? [], false)
            : this.#attempt.respond(question, change)}
        @check=${() => this.#check(attempt, question, looking)}
        @next=${() => this.#go(quiz, at + 1)}
        @pass=${() => this.#go(quiz, at + 1)}
        @previous=${() => this.#go(quiz, at - 1)}
      ></declic-question>
      ${this._missing && attempt.answers[question.id]?.checkedAt ? this.#late() : nothing}`;
  }

  #ending(quiz: Quiz, attempt: Attempt): TemplateResult {
    const view = {
      quiz,
      attempt,
      looks: this.feedback !== 'end',
      language: this.#language.language,
      go: ({id}: Question) => this.#place(id),
      look: ({id}: Question) => this.#lookAt(id),
      finish: () => {
        this.#attempt.complete(quiz);
        this.#show('result');
      },
    };
    return this._beyond?.ending(view) ?? this.#late();
  }

  #result(quiz: Quiz, attempt: Attempt, language: string): TemplateResult {
    const snapshot = this.#snapshot.value ?? EMPTY_SNAPSHOT;
    const [begin, look] = [() => this.#begin(quiz), (id: string) => this.#lookAt(id)];
    const view = {quiz, attempt, snapshot, language, begin, look};
    return (!this._missing && this._beyond?.mapCard(view)) || this.#late();
  }

  #begin(quiz: Quiz): void {
    const {moment, shuffle} = this;
    const language = primaryOf(this.#language.language);
    this.#attempt.begin(quiz, {language, shuffle, ...(moment ? {moment} : {})});
    this.#place(questionsOf(quiz, this.#attempt.current ?? {})[0]?.id);
  }

  #resume(quiz: Quiz, attempt: Attempt, place: string | undefined): void {
    this.#attempt.resume(quiz, attempt);
    if (attempt.completedAt) return this.#show('result');
    this.#place(place);
  }

  /** The question on screen: a second look, or the attempt's place. */
  #asked(quiz: Quiz, {place}: Attempt): Question | undefined {
    const id = this._look ?? place;
    return id ? questionOf(quiz, id) : undefined;
  }

  #check(attempt: Attempt, question: Question, looking: boolean): void {
    if (!looking) return this.#attempt.check(question);
    const response = attempt.answers[question.id]?.again?.response ?? [];
    this.#attempt.lookAgain(question, response, true);
  }

  /** To the question at `index` of the order; past the last one, to the ending. */
  #go(quiz: Quiz, index: number): void {
    const attempt = this.#attempt.current;
    if (!attempt) return;
    if (!this._look) return this.#place(questionsOf(quiz, attempt)[index]?.id);
    this._look = undefined;
    this.#show(attempt.completedAt ? 'result' : 'question');
  }

  #place(id: string | undefined): void {
    this._look = undefined;
    this.#attempt.moveTo(id);
    this.#show('question');
  }

  #lookAt(id: string): void {
    this._look = id;
    this.#show('question');
  }

  #show(view: View): void {
    this._view = view;
    void this.updateComplete.then(() => this.#focusHeading());
    void this.#fetch();
  }

  /** Words for the author of content that is missing or broken, once for each content and language. */
  async #explain(): Promise<void> {
    const {content} = this.#content;
    const {language} = this.#language;
    const told = this.#explained?.content === content && this.#explained.language === language;
    if (told || (content.state !== 'empty' && content.state !== 'invalid')) return;
    this.#explained = {content, language};
    const {forAuthor} = await import('./for-author.js');
    this._forAuthor = forAuthor(content, language);
  }

  /**
   * Fetches while the intention is read what the first answer needs, and while the first questions are
   * answered the map, so that each is there at once. Off the network the answers are kept, and it is
   * fetched again.
   */
  async #fetch(): Promise<void> {
    try {
      this._beyond ??= await import('./beyond.js');
      if (this._view !== 'opening') await this._beyond.fetchMap();
      this._missing = false;
    } catch {
      this._missing = true;
    }
  }

  #focusHeading(): void {
    const question = this.renderRoot.querySelector('declic-question');
    if (question) return void question.updateComplete.then(() => question.focus());
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}
