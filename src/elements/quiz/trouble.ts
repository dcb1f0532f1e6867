import {html, type TemplateResult} from 'lit';
import type {Content} from '../../controllers/content-controller.js';
import type {quizWords} from '../../locale/quiz.js';
import {wordsFor} from '../../locale/locale.js';
import {issueList} from '../issue-list.js';

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

/** What stands in place of a quiz that its author has to mend. These words are fetched only here. */
export async function forAuthor(content: Content, language: string): Promise<TemplateResult> {
  const {contentErrorWords, tell} = await import('../../locale/content-errors.js');
  const words = wordsFor(contentErrorWords, language);
  if (content.state !== 'invalid') {
    return html`<p class="card" role="alert">${words.missingContent}</p>`;
  }
  const {name, issues} = content;
  return html`<div class="card" role="alert" part="error">
    <h2>${words.title(name)}</h2>
    <p>${words.invite}</p>
    ${issueList(issues, (issue) => tell(issue, language), words.more)}
  </div>`;
}
