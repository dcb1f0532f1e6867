import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {Content} from '../../controllers/content-controller.js';
import type {quizWords} from '../../locale/quiz.js';
import {wordsFor} from '../../locale/locale.js';

/** Issues shown in place at most; the event carries all. */
const SHOWN = 6;

/** What stands in place of a quiz that is not there: on its way, unreachable, missing, or broken. */
export function trouble(
  content: Content,
  language: string,
  words: typeof quizWords.en,
  retry: () => void,
): TemplateResult {
  if (content.state === 'loading') {
    return html`<p class="card wait" role="status">${words.loading}</p>`;
  }
  if (content.state === 'unreachable') {
    return html`<div class="card" role="alert">
      <p>${words.unreachable}</p>
      <div class="actions">
        <button class="primary" type="button" @click=${retry}>${words.retry}</button>
      </div>
    </div>`;
  }
  return html`${until(forAuthor(content, language), nothing)}`;
}

/** Words for authors are fetched only where something is broken. */
async function forAuthor(content: Content, language: string): Promise<TemplateResult> {
  const {contentErrorWords, tell} = await import('../../locale/content-errors.js');
  const words = wordsFor(contentErrorWords, language);
  if (content.state !== 'invalid') {
    return html`<p class="card" role="alert">${words.missingContent}</p>`;
  }
  const {name, issues} = content;
  const rest = issues.length - SHOWN;
  return html`<div class="card" role="alert" part="error">
    <h2>${words.title(name)}</h2>
    <p>${words.invite}</p>
    <ul class="issues">
      ${issues.slice(0, SHOWN).map((issue) => {
        const {where, what} = tell(issue, language);
        return html`<li><code>${where}</code>${what}</li>`;
      })}
    </ul>
    ${rest > 0 ? html`<p class="muted">${words.more(rest)}</p>` : nothing}
  </div>`;
}
