import {html, nothing, svg, type TemplateResult} from 'lit';
import type {quizWords} from '../../locale/quiz.js';
import type {Attempt} from '../../model/attempt.js';
import type {Quiz} from '../../model/quiz.js';
import {say} from '../../model/text.js';

/** The head of a series under way: its title, how far it is, and a way to pause. */
export interface HeaderView {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly language: string;
  readonly words: typeof quizWords.en;
  readonly pause: () => void;
}

export function header({quiz, attempt, language, words, pause}: HeaderView): TemplateResult {
  const answered = quiz.questions.filter(({id}) => attempt.answers[id]?.checkedAt).length;
  const share = (100 * answered) / quiz.questions.length;
  return html`<header>
    <p class="muted">
      <span>${say(quiz.title, language)}</span>
      ${
        attempt.completedAt
          ? nothing
          : html`<button class="quiet small" type="button" @click=${pause}>${words.pause}</button>`
      }
    </p>
    <svg class="track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect height="1" width=${share}></rect>`}
    </svg>
  </header>`;
}
