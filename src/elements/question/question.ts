import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {RespondEvent} from '../../events/respond-event.js';
import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import {quizWords} from '../../locale/quiz.js';
import type {Answer, Certainty, Change} from '../../model/attempt.js';
import {parseBlocks} from '../../model/markdown.js';
import {isScored, type Objective, type Option, type Question} from '../../model/quiz.js';
import {readNumber} from '../../model/scoring.js';
import {say} from '../../model/text.js';
import {controls} from '../../styles/controls.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {tokens} from '../../styles/tokens.js';
import {property, state} from '../reactive.js';
import {richBlock, richRuns, richText} from '../rich-text.js';
import type {feedback} from './feedback.js';
import {inputs, type InputView} from './inputs.js';
import {questionStyles} from './question.styles.js';

const SURENESS: readonly Certainty[] = [1, 2, 3];

/**
 * One question of a quiz on screen. Used by `<declic-quiz>`, which gives it its data and hears its
 * `respond`, `check`, `next`, `pass` and `previous`; they do not bubble.
 *
 * @summary One question: prompt, inputs, certainty, feedback.
 * @tagname declic-question
 * @csspart option - one answer to pick
 * @csspart feedback - what the answer shows
 */
export class DeclicQuestion extends LitElement {
  static override styles = [tokens, controls, richTextStyles, questionStyles];

  @property({attribute: false}) question?: Question;
  @property({attribute: false}) objective?: Objective | undefined;
  @property({attribute: false}) options: readonly Option[] = [];
  @property({attribute: false}) answer?: Answer | undefined;
  /** Where we are, in words: “Question 3 of 10”. */
  @property({attribute: false}) at = '';
  @property({attribute: false}) language = 'en';
  /** `instant` shows feedback at once, `again` is a second look, `end` keeps feedback for the end. */
  @property({attribute: false}) mode: 'instant' | 'again' | 'end' = 'instant';
  @property({attribute: false}) certainty = true;
  /** Words of the way on, and whether there is a way back. */
  @property({attribute: false}) onward = '';
  @property({attribute: false}) first = false;
  /** Draws what an answer shows; none until that has been fetched. */
  @property({attribute: false}) feedback?: typeof feedback | undefined;

  @state() private _hinted = false;
  @state() private _notice = '';

  #expectsFeedback = false;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('question') && !changed.has('mode')) return;
    this._hinted = false;
    this._notice = '';
    this.#expectsFeedback = false;
  }

  override updated(): void {
    const feedback =
      this.#expectsFeedback && this.renderRoot.querySelector<HTMLElement>('#feedback');
    if (!feedback) return;
    this.#expectsFeedback = false;
    feedback.focus();
  }

  /** Brings the reader to the question: focus on its heading. */
  override focus(): void {
    this.renderRoot.querySelector('h3')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const {question} = this;
    if (!question) return nothing;
    const view = this.#view(question);
    const {words} = view;
    const blocks = parseBlocks(say(question.prompt, this.language));
    const lead = blocks[0]?.kind === 'paragraph' ? blocks[0].content : [];
    const rest = blocks.slice(lead.length ? 1 : 0);
    return html`<form novalidate @submit=${this.#submit}>
      <h3 id="prompt" tabindex="-1"><span class="at muted">${this.at}</span>${richRuns(lead)}</h3>
      ${rest.length ? html`<div class="more">${rest.map(richBlock)}</div>` : nothing}
      <fieldset class="answers" aria-labelledby="prompt">
        ${question.type === 'choices' ? html`<p class="muted">${words.several}</p>` : nothing}
        ${inputs(view)}
      </fieldset>
      ${this.#hint(question)} ${this.#sureness(question, view.settled)}
      ${view.revealed ? this.feedback?.(view) : nothing}
      <p class="notice" role="alert">${this._notice}</p>
      ${this.#actions(view)}
    </form>`;
  }

  #view(question: Question): InputView {
    const given = this.mode === 'again' ? this.answer?.again : this.answer;
    const settled = Boolean(given?.checkedAt);
    return {
      question,
      settled,
      options: this.options,
      objective: this.objective,
      response: given?.response ?? [],
      revealed: settled && this.mode !== 'end',
      language: this.language,
      words: wordsFor(quizWords, this.language),
      respond: (response) => this.#respond({response: [...response]}),
    };
  }

  #hint(question: Question): unknown {
    if (!question.hint || !this._hinted) return nothing;
    return html`<div class="hint" role="status">
      ${richText(say(question.hint, this.language))}
    </div>`;
  }

  #sureness(question: Question, settled: boolean): unknown {
    if (!this.#asksCertainty(question)) return nothing;
    const words = wordsFor(certaintyWords, this.language);
    return html`<fieldset>
      <legend>${wordsFor(quizWords, this.language).sure}</legend>
      <div class="pills">
        ${SURENESS.map(
          (sureness) =>
            html`<label class="option ${settled ? 'settled' : ''}" part="option">
              <input
                type="radio"
                name="certainty"
                .value=${String(sureness)}
                .checked=${this.answer?.certainty === sureness}
                ?disabled=${settled}
                @change=${() => this.#respond({certainty: sureness})}
              />
              <span>${words[sureness]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #actions({words, settled, question, response}: InputView): TemplateResult {
    const checks = !settled && this.mode !== 'end' && isScored(question);
    return html`<div class="actions">
      <button class="primary" type="button" @click=${this.#submit}>
        ${checks ? words.check : this.onward}
      </button>
      ${this.first ? nothing : this.#button(words.previous, 'previous')}
      ${settled || response.length ? nothing : this.#button(words.pass, 'pass')}
      ${
        question.hint && !settled && !this._hinted
          ? html`<button class="quiet" type="button" @click=${() => (this._hinted = true)}>
              ${words.hint}
            </button>`
          : nothing
      }
    </div>`;
  }

  #button(words: string, type: 'previous' | 'pass'): TemplateResult {
    const cls = type === 'pass' ? 'quiet' : '';
    return html`<button class=${cls} type="button" @click=${() => this.#tell(type)}>
      ${words}
    </button>`;
  }

  /** By its button, which works in a sandbox that forbids forms, too; or by Enter in a field. */
  #submit = (event: Event): void => {
    event.preventDefault();
    const {question} = this;
    if (!question) return;
    const view = this.#view(question);
    if (view.settled) return this.#tell('next');
    this._notice = this.#lack(view);
    if (this._notice) return void this.#showLack();
    const shows = this.mode !== 'end' && isScored(question);
    this.#expectsFeedback = shows;
    this.#tell('check');
    if (!shows) this.#tell('next');
  };

  /** What is still missing, in words; empty when nothing is. */
  #lack({question, response, words}: InputView): string {
    if (question.type === 'reflection') return '';
    if (!response.length) return words.needAnswer;
    if (question.type === 'number' && readNumber(response[0] ?? '') === undefined) {
      return words.needNumber;
    }
    return this.#asksCertainty(question) && !this.answer?.certainty ? words.needCertainty : '';
  }

  async #showLack(): Promise<void> {
    await this.updateComplete;
    const name = this.answer?.response.length ? 'certainty' : 'answer';
    const field = this.renderRoot.querySelector<HTMLElement>(`[name="${name}"], #typed`);
    field?.focus();
  }

  #asksCertainty(question: Question): boolean {
    return this.certainty && this.mode !== 'again' && isScored(question);
  }

  #respond(change: Change): void {
    this._notice = '';
    this.dispatchEvent(new RespondEvent(change));
  }

  #tell(type: 'check' | 'next' | 'pass' | 'previous'): void {
    this.dispatchEvent(new Event(type));
  }
}
