import {html, type TemplateResult} from 'lit';
import type {PracticeContent} from '../../controllers/practice-controller.js';
import {wordsFor} from '../../locale/locale.js';
import type {PracticeWords} from '../../locale/practice.js';
import {issueList} from '../issue-list.js';

/** What stands here while quizzes or days are on their way. */
export const loading = (words: PracticeWords): TemplateResult =>
  html`<p class="card wait" role="status">${words.loading}</p>`;

/** Nothing came, or not all of it: said, with a way to try again. */
export function unreachable(text: string, words: PracticeWords, retry: () => void): TemplateResult {
  return html`<div class="card" role="alert">
    <p>${text}</p>
    <div class="actions">
      <button type="button" @click=${retry}>${words.retry}</button>
    </div>
  </div>`;
}

/** What an author has to mend; these words are fetched only here. */
export async function forAuthor(
  content: PracticeContent,
  words: PracticeWords,
  language: string,
): Promise<TemplateResult> {
  if (content.state !== 'invalid') {
    return html`<p class="card" role="alert">${words.missing}</p>`;
  }
  const {contentErrorWords, tell} = await import('../../locale/content-errors.js');
  const {name, issues} = content;
  const {more} = wordsFor(contentErrorWords, language);
  return html`<div class="card" role="alert" part="error">
    <h2>${words.invalid(name)}</h2>
    ${issueList(issues, (issue) => tell(issue, language), more)}
  </div>`;
}
