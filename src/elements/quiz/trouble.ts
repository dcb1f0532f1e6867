import {html, type TemplateResult} from 'lit';
import type {quizWords} from '../../locale/quiz.js';

/** What stands in place of a quiz that is on its way or did not come. */
export function trouble(
  state: 'loading' | 'unreachable',
  words: typeof quizWords.en,
  retry: () => void,
): TemplateResult {
  if (state === 'loading') return html`<p class="card wait" role="status">${words.loading}</p>`;
  return html`<div class="card" role="alert">
    <p>${words.unreachable}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${retry}>${words.retry}</button>
    </div>
  </div>`;
}
