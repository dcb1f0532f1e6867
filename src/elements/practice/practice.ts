import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {DownloadController} from '../../controllers/download-controller.js';
import {LanguageController} from '../../controllers/language-controller.js';
import {PracticeController, type PracticeContent} from '../../controllers/practice-controller.js';
import {SittingController} from '../../controllers/sitting-controller.js';
import {SnapshotController} from '../../controllers/snapshot-controller.js';
import {DeclicRecordEvent} from '../../events/record-event.js';
import {wordsFor} from '../../locale/locale.js';
import {practiceWords, type PracticeWords} from '../../locale/practice.js';
import {begunToday, endOfDay, openPractice, sittingOf} from '../../model/practice/sitting.js';
import {EMPTY_SNAPSHOT, keptWords} from '../../model/snapshot.js';
import {HORIZONS} from '../../model/spacing.js';
import {ports} from '../../ports.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import type {feedback} from '../question/feedback.js';
import {horizonStyles, type Recall} from '../horizon.js';
import {quizStyles} from '../quiz/quiz.styles.js';
import {property, state} from '../reactive.js';
import {asking} from './asking.js';
import {home} from './home.js';
import {practiceStyles} from './practice.styles.js';
import {forAuthor, loading, unreachable} from './states.js';
import {summary} from './summary.js';
import type {PracticeView} from './view.js';

const ID = 'practice';

/**
 * Brings back a few questions of quizzes that were answered on this device, when they are about to
 * fade: own open questions first, five at most. What is answered here makes no report.
 *
 * @summary What is worth bringing back today, when next, and one's own curve over time.
 * @tagname declic-practice
 * @fires {DeclicStartEvent} declic-start - a look back was begun or gone on with, once for each quiz
 * @fires {DeclicAnswerEvent} declic-answer - an answer was given for good
 * @fires {DeclicAttemptEvent} declic-attempt - a look back changed; the journal keeps it
 * @fires {DeclicRecordEvent} declic-record - when it is needed was chosen; the journal keeps it
 * @fires {DeclicErrorEvent} declic-error - a quiz is unreachable or invalid
 * @csspart card - the card around everything
 * @csspart due - what is worth bringing back today
 * @csspart when - when it is needed, and when next
 * @csspart curves - one's own curves
 * @csspart group - a part of what came back
 * @csspart error - what an author has to mend
 * @cssprop [--declic-width=46rem] - greatest width
 */
export class DeclicPractice extends LitElement {
  static override styles = [
    tokens,
    controls,
    richTextStyles,
    quizStyles,
    horizonStyles,
    practiceStyles,
  ];

  /** Addresses of quizzes, `quiz/1` JSON files, between spaces. */
  @property() src?: string;
  /** The quizzes themselves, instead of `src`. Checked like files. */
  @property({attribute: false}) quizzes?: readonly unknown[];

  @state() private _view: 'home' | 'asking' | 'done' = 'home';
  @state() private _forAuthor?: TemplateResult;
  /** Draws what an answer shows: fetched while one looks at what is due. */
  @state() private _feedback?: typeof feedback;

  #explained?: {readonly content: PracticeContent; readonly language: string};
  readonly #download = new DownloadController(this);
  readonly #content = new PracticeController(this);
  readonly #sitting = new SittingController(this);
  readonly #language = new LanguageController(this);
  readonly #snapshot = new SnapshotController(this, (snapshot) => {
    if (!this.#sitting.receive(snapshot) && this._view !== 'home') this.#show('home');
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('quizzes')) this.#bring();
    void this.#explain();
  }

  override render(): TemplateResult {
    const {content} = this.#content;
    const words = this.#words;
    const {state} = content;
    if (state === 'unreachable') return unreachable(words.unreachable, words, () => this.#bring());
    if (state === 'empty' || state === 'invalid') return this._forAuthor ?? html``;
    const view = this.#look();
    if (!view) return loading(words);
    const partly = state === 'ready' && content.partly;
    const {status} = this.#snapshot.value ?? EMPTY_SNAPSHOT;
    return html`<div class="card" part="card">
      ${partly ? unreachable(words.partly, words, () => this.#bring()) : nothing}
      ${this.#body(view)}
      <p class="muted">${keptWords(status, words)}</p>
    </div>`;
  }

  get #words(): PracticeWords {
    return wordsFor(practiceWords, this.#language.language);
  }

  #body(view: PracticeView): TemplateResult {
    const {items, item} = this.#sitting;
    if (this._view === 'asking' && item) {
      const leave = () => this.#show('home');
      const [sitting, feedback] = [this.#sitting, this._feedback];
      return asking({view, item, sitting, feedback, next: () => this.#next(), leave});
    }
    if (this._view !== 'home') {
      const said = items.map((one) => ({...one, answer: this.#sitting.answerTo(one)}));
      return summary(view, said, () => this.#show('home'));
    }
    const {items: all, done} = sittingOf(this.#open(view), view.due, view.quizzes);
    const waiting = done ? {done, of: all.length} : undefined;
    return home(view, waiting, () => this.#begin(view));
  }

  /** What there is to look at; undefined while it is on its way. */
  #look(): PracticeView | undefined {
    const {content} = this.#content;
    const {attempts, records, status} = this.#snapshot.value ?? EMPTY_SNAPSHOT;
    if (content.state !== 'ready' || status === 'loading') return undefined;
    const kept = records.find(({kind}) => kind === 'practice')?.value as
      Partial<Recall> | undefined;
    const horizon = HORIZONS.find((one) => one === kept?.horizon) ?? 35;
    const met = this.#content.met(attempts, horizon);
    const now = ports.now();
    return (
      met && {
        words: this.#words,
        language: this.#language.language,
        quizzes: content.quizzes,
        attempts,
        met,
        due: met.filter(({due}) => due <= endOfDay(now)),
        now,
        wish: {horizon, discreet: kept?.discreet ?? false},
        choose: this.#choose,
        download: (file) => this.#download.save(file, 'declic.ics'),
      }
    );
  }

  #open({attempts, quizzes, now}: PracticeView) {
    return begunToday(openPractice(attempts, quizzes), now);
  }

  #begin(view: PracticeView): void {
    void this.#fetchFeedback();
    const {quizzes, due, attempts} = view;
    const open = this.#open(view);
    const left = openPractice(attempts, quizzes).filter((one) => !open.includes(one));
    this.#sitting.start({quizzes, due, open, left});
    if (this.#sitting.item) return this.#show('asking');
    this.#next();
  }

  #next(): void {
    this.#sitting.next();
    this.#show(this.#sitting.item ? 'asking' : 'done');
  }

  readonly #choose = (value: Recall): void => {
    const record = {kind: 'practice', id: ID, changedAt: ports.now(), value} as const;
    const event = new DeclicRecordEvent({record});
    this.dispatchEvent(event);
  };

  #bring(): void {
    void this.#content.bring({src: this.src, quizzes: this.quizzes});
    void this.#fetchFeedback();
  }

  async #fetchFeedback(): Promise<void> {
    try {
      this._feedback ??= (await import('../question/feedback.js')).feedback;
    } catch {
      // Off the network: asked for again at the next sitting.
    }
  }

  /** Words for the author of content that is missing or broken, once for each content and language. */
  async #explain(): Promise<void> {
    const {content} = this.#content;
    const {language} = this.#language;
    const told = this.#explained?.content === content && this.#explained.language === language;
    if (told || (content.state !== 'empty' && content.state !== 'invalid')) return;
    this.#explained = {content, language};
    this._forAuthor = await forAuthor(content, this.#words, language);
  }

  #show(view: 'home' | 'asking' | 'done'): void {
    this._view = view;
    void this.updateComplete.then(() => this.#focusHeading());
  }

  #focusHeading(): void {
    const question = this.renderRoot.querySelector('declic-question');
    if (question) return void question.updateComplete.then(() => question.focus());
    this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }
}
