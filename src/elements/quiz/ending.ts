import {html, nothing, type TemplateResult} from 'lit';
import type {quizWords} from '../../locale/quiz.js';
import type {Question} from '../../model/quiz.js';

/** The card after the last question: what was passed over, what deserves a second look, the map. */
export interface EndingView {
  readonly words: typeof quizWords.en;
  readonly passed: readonly Question[];
  readonly looks: readonly Question[];
  readonly go: (question: Question) => void;
  readonly look: (question: Question) => void;
  readonly finish: () => void;
}

export function ending({words, passed, looks, go, look, finish}: EndingView): TemplateResult {
  const [firstPassed] = passed;
  const [firstLook] = looks;
  return html`<div class="ending">
    <div class="actions">
      <h3 id="end" tabindex="-1">${words.endTitle}</h3>
    </div>
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
    </div>
  </div>`;
}
