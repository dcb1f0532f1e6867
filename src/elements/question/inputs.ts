import {html, nothing, type TemplateResult} from 'lit';
import type {Objective, Option, Question} from '../../model/quiz.js';
import {say} from '../../model/text.js';
import type {quizWords} from '../../locale/quiz.js';
import {richInline} from '../rich-text.js';

/** All that the inputs of one question need to be drawn. */
export interface InputView {
  readonly question: Question;
  readonly options: readonly Option[];
  readonly objective?: Objective | undefined;
  readonly response: readonly string[];
  /** Given for good: shown, no longer changed. */
  readonly settled: boolean;
  /** Whether the feedback may already be seen. */
  readonly revealed: boolean;
  readonly language: string;
  readonly words: typeof quizWords.en;
  readonly respond: (response: readonly string[]) => void;
}

/** The native inputs by which a question is answered. */
export function inputs(view: InputView): TemplateResult {
  switch (view.question.type) {
    case 'choice':
    case 'choices':
      return html`${view.options.map((option) => choice(view, option))}`;
    case 'scale':
      return html`<div class="answers scale">
        ${view.objective?.levels.map((_, i) => level(view, i))}
      </div>`;
    case 'text':
    case 'number':
      return typed(view, view.question);
    case 'reflection':
      return reflection(view);
  }
}

function choice(view: InputView, {id, text, correct}: Option): TemplateResult {
  const many = view.question.type === 'choices';
  return html`<label class="option ${view.settled ? 'settled' : ''}" part="option">
    <input
      type=${many ? 'checkbox' : 'radio'}
      name="answer"
      .value=${id}
      .checked=${view.response.includes(id)}
      ?disabled=${view.settled}
      @change=${(event: Event) => {
        const on = (event.target as HTMLInputElement).checked;
        const others = many ? view.response.filter((other) => other !== id) : [];
        view.respond(on ? [...others, id] : others);
      }}
    />
    <span>${richInline(say(text, view.language))}</span>
    ${view.revealed && correct ? html`<span class="tag">${view.words.holds}</span>` : nothing}
  </label>`;
}

function level(view: InputView, i: number): TemplateResult {
  const value = String(i + 1);
  const text = view.objective?.levels[i] ?? '';
  return html`<label class="option ${view.settled ? 'settled' : ''}" part="option">
    <input
      type="radio"
      name="answer"
      .value=${value}
      .checked=${view.response[0] === value}
      ?disabled=${view.settled}
      @change=${() => view.respond([value])}
    />
    <span class="step">${i + 1}</span>
    <span>${richInline(say(text, view.language))}</span>
  </label>`;
}

function typed(
  view: InputView,
  question: Extract<Question, {type: 'text' | 'number'}>,
): TemplateResult {
  const isNumber = question.type === 'number';
  const unit = isNumber && question.unit ? say(question.unit, view.language) : '';
  return html`<div class="field">
    <label for="typed">${view.words.typeAnswer}${unit ? ` (${unit})` : nothing}</label>
    <input
      id="typed"
      type="text"
      class=${isNumber ? 'number' : 'words'}
      inputmode=${isNumber ? 'decimal' : 'text'}
      maxlength="200"
      autocomplete="off"
      .value=${view.response[0] ?? ''}
      ?readonly=${view.settled}
      @input=${(event: Event) => view.respond(valueOf(event))}
    />
    ${unit ? html`<span aria-hidden="true">${unit}</span>` : nothing}
  </div>`;
}

function reflection(view: InputView): TemplateResult {
  return html`<div class="field">
    <label for="typed">${view.words.typeAnswer}</label>
    <textarea
      id="typed"
      maxlength="5000"
      aria-describedby="private"
      .value=${view.response[0] ?? ''}
      ?readonly=${view.settled}
      @input=${(event: Event) => view.respond(valueOf(event))}
    ></textarea>
    <p id="private" class="muted">${view.words.reflection}</p>
  </div>`;
}

function valueOf(event: Event): readonly string[] {
  const {value} = event.target as HTMLInputElement | HTMLTextAreaElement;
  return value.trim() ? [value] : [];
}
