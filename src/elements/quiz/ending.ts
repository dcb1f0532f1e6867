import {html, nothing, type TemplateResult} from 'lit';
import {beyondWords} from '../../locale/beyond.js';
import {wordsFor} from '../../locale/locale.js';
import type {Attempt} from '../../model/attempt.js';
import {questionsOf} from '../../model/order.js';
import type {Question, Quiz} from '../../model/quiz.js';
import {secondLooks} from '../../model/second-look.js';

/** The card after the last question: what was passed over, what deserves a second look, the map. */
export interface EndingView {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  /** Whether second looks are offered: only where feedback was seen. */
  readonly looks: boolean;
  readonly language: string;
  readonly go: (question: Question) => void;
  readonly look: (question: Question) => void;
  readonly finish: () => void;
}

export function ending(view: EndingView): TemplateResult {
  const {quiz, attempt, language, go, look, finish} = view;
  const words = wordsFor(beyondWords, language);
  const passed = questionsOf(quiz, attempt).filter(({id}) => !attempt.answers[id]?.response.length);
  const looks = view.looks ? secondLooks(quiz, attempt) : [];
  const [firstPassed] = passed;
  const [firstLook] = looks;
  return html`<h3 id="end" tabindex="-1">${words.endTitle}</h3>
    ${firstPassed ? html`<p>${words.endPassed(passed.length)}</p>` : nothing}
    <p>${firstLook ? words.endLooks(looks.length) : words.endReady}</p>
    <div class="actions">
      ${
        firstLook
          ? html`<button class="primary" type="button" @click=${() => look(firstLook)}>
              ${words.takeLook}
            </button>`
          : nothing
      }
      <button class=${firstLook ? '' : 'primary'} type="button" @click=${finish}>
        ${words.seeResult}
      </button>
      ${
        firstPassed
          ? html`<button class="quiet" type="button" @click=${() => go(firstPassed)}>
              ${words.toPassed}
            </button>`
          : nothing
      }
    </div>`;
}
