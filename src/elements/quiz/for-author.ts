import {html, type TemplateResult} from 'lit';
import type {Content} from '../../controllers/content-controller.js';
import {contentErrorWords, tell} from '../../locale/content-errors.js';
import {wordsFor} from '../../locale/locale.js';
import {issueList} from '../issue-list.js';

/** What stands in place of a quiz that its author has to mend. Fetched only then. */
export function forAuthor(content: Content, language: string): TemplateResult {
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
