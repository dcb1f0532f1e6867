import {html, type TemplateResult} from 'lit';
import type {BadgeContent} from '../../controllers/badge-controller.js';
import {badgeShellWords} from '../../locale/badge-shell.js';
import {badgeWords} from '../../locale/badge.js';
import {wordsFor} from '../../locale/locale.js';
import {issueList} from '../issue-list.js';

/** What stands there until the badges have come, or where they cannot be fetched. */
export function waiting(language: string, unreachable: boolean, retry: () => void): TemplateResult {
  const words = wordsFor(badgeShellWords, language);
  if (!unreachable) return html`<p class="card wait" role="status">${words.loading}</p>`;
  return html`<div class="card" role="alert">
    <p>${words.unreachable}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${retry}>${words.retry}</button>
    </div>
  </div>`;
}

/** What stands in place of badges that their author has to mend; these words are fetched only here. */
export async function forAuthor(content: BadgeContent, language: string): Promise<TemplateResult> {
  const words = wordsFor(badgeWords, language);
  if (content.state !== 'invalid') {
    return html`<p class="card" role="alert">${words.missing}</p>`;
  }
  const {tellBadge} = await import('../../locale/badge-errors.js');
  const {name, issues} = content;
  return html`<div class="card" role="alert" part="error">
    <h2>${words.invalid(name)}</h2>
    <p>${words.invite}</p>
    ${issueList(issues, (issue) => tellBadge(issue, language), words.more)}
  </div>`;
}
