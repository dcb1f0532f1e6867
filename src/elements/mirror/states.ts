import {html, nothing, type TemplateResult} from 'lit';
import type {FormContent} from '../../controllers/form-controller.js';
import type {Standing} from '../../controllers/mirror-controller.js';
import type {MirrorWords} from '../../locale/mirror.js';
import type {Form} from '../../model/form.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';

/** What stands in place of a form that is on its way or did not come. */
export function formTrouble(
  {state}: FormContent,
  words: MirrorWords,
  retry: () => void,
): TemplateResult {
  if (state === 'loading') return html`<p class="card wait" role="status">${words.loading}</p>`;
  return html`<div class="card" role="alert">
    <p>${words.unreachable}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${retry}>${words.again}</button>
    </div>
  </div>`;
}

/** What an author has to mend; these words are fetched only here. */
export async function forAuthor(
  content: FormContent,
  words: MirrorWords,
  language: string,
): Promise<TemplateResult> {
  if (content.state !== 'invalid') {
    return html`<p class="card" role="alert">${words.missing}</p>`;
  }
  const {tell} = await import('../../locale/content-errors.js');
  const issues = content.issues.slice(0, 6).map((issue) => tell(issue, language));
  return html`<div class="card" role="alert" part="error">
    <h2>${words.invalid(content.name)}</h2>
    <ul>
      ${issues.map(({where, what}) => html`<li><code>${where}</code> ${what}</li>`)}
    </ul>
  </div>`;
}

/** Before one's own view is sealed: the way there, and nothing of the circle. `alone`: under no title. */
export function seeYourselfFirst({first}: MirrorWords, alone = false): TemplateResult {
  const [title, why, where] = first;
  return html`<section aria-labelledby="first" part="first">
    ${alone ? html`<h2 id="first">${title}</h2>` : html`<h3 id="first">${title}</h3>`}
    <p>${why}</p>
    <slot name="self"><p class="muted">${where}</p></slot>
  </section>`;
}

/** Fewer voices than it takes: a conversation to have, and no number. */
export function guide(form: Form, words: MirrorWords, language: string): TemplateResult {
  const [title, how] = words.guide;
  return html`<section class="guide" aria-labelledby="guide" part="guide">
    <h3 id="guide">${title}</h3>
    <p>${how}</p>
    <ul class="tags">
      ${form.criteria.map(({prompt}) => html`<li>${richInline(say(prompt, language))}</li>`)}
    </ul>
    <ol>
      ${words.ask.map((question) => html`<li>${question}</li>`)}
    </ol>
  </section>`;
}

/** What the endpoint had to say, in a sentence. */
export function told(
  standing: Standing,
  {asks, asking}: {readonly asks: boolean; readonly asking: boolean},
  words: MirrorWords,
): string | typeof nothing {
  if (asking) return words.looking;
  if (standing === 'idle' || standing === 'waiting') return nothing;
  return standing === 'shown' ? (asks ? words.looked : nothing) : words[standing];
}
