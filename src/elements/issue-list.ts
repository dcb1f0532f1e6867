import {html, nothing, type TemplateResult} from 'lit';

/** Issues shown in place at most; the event carries all. */
const SHOWN = 6;

/** What an author has to mend, issue by issue, and how many more there are. */
export function issueList<Issue>(
  issues: readonly Issue[],
  tell: (issue: Issue) => {readonly where: string; readonly what: string},
  more: (rest: number) => string,
): TemplateResult {
  const rest = issues.length - SHOWN;
  return html`<ul class="issues">
      ${issues.slice(0, SHOWN).map((issue) => {
        const {where, what} = tell(issue);
        return html`<li><code>${where}</code>${what}</li>`;
      })}
    </ul>
    ${rest > 0 ? html`<p class="muted">${more(rest)}</p>` : nothing}`;
}
