import {html, type LitElement, type TemplateResult} from 'lit';
import type {FormContent} from '../../controllers/form-controller.js';
import {wordsFor} from '../../locale/locale.js';
import {issueList} from '../issue-list.js';

/**
 * Words for the author of a form that is missing or broken, once for each content and language.
 * Owns the words. Does not own the content.
 */
export class AuthorNote {
  words?: TemplateResult;
  readonly #host: LitElement;
  #told?: {readonly content: FormContent; readonly language: string};

  constructor(host: LitElement) {
    this.#host = host;
  }

  explain(content: FormContent, language: string): void {
    const told = this.#told?.content === content && this.#told.language === language;
    if (told || (content.state !== 'empty' && content.state !== 'invalid')) return;
    this.#told = {content, language};
    void forAuthor(content, language).then((words) => {
      this.words = words;
      this.#host.requestUpdate();
    });
  }
}

/** The inline form of an element, as text; empty when there is none. */
export function inlineOf(host: Element): string {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
}

/** What stands in place of a form that its author has to mend. */
async function forAuthor(content: FormContent, language: string): Promise<TemplateResult> {
  const [{formErrorWords}, {tell}] = await Promise.all([
    import('../../locale/form-errors.js'),
    import('../../locale/content-errors.js'),
  ]);
  const words = wordsFor(formErrorWords, language);
  if (content.state !== 'invalid') return html`<p role="alert" part="error">${words.missing}</p>`;
  const {name, issues} = content;
  return html`<div role="alert" part="error" class="issues">
    <h2>${words.title(name)}</h2>
    <p>${words.invite}</p>
    ${issueList(issues, (issue) => tell(issue, language), words.more)}
  </div>`;
}
