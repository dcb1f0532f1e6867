import {html, nothing, type TemplateResult} from 'lit';
import {say} from '../../model/text.js';
import {richText} from '../rich-text.js';
import type {FormView} from './view.js';

/** The opening card: the intention, then one way in. */
export interface OpeningView extends FormView {
  /** A draft waits to be gone on with. */
  readonly waiting: boolean;
  /** Feedback of this round that this device remembers. */
  readonly sent: number;
  readonly kept: string;
  readonly begin: () => void;
  readonly decline: () => void;
}

const PARTS = ['why', 'audience', 'seenBy', 'never', 'kept'] as const;

export function opening(view: OpeningView): TemplateResult {
  const {form, language, words, waiting, perspective, sent} = view;
  const role = perspective === 'self' ? words.forSelf : words.forManager;
  return html`<h2 tabindex="-1">${say(form.title, language)}</h2>
    ${waiting ? html`<p role="status"><strong>${words.back}</strong> ${words.resumed}</p>` : nothing}
    ${perspective === 'peer' ? nothing : html`<p>${role}</p>`}
    <dl class="intention" part="intention">
      ${PARTS.map(
        (part) =>
          html`<div>
            <dt>${words[part]}</dt>
            <dd>${richText(say(form.intention[part], language))}</dd>
          </div>`,
      )}
    </dl>
    ${view.hindrance ? html`<p class="note" part="notice">${view.hindrance}</p>` : nothing}
    <p class="muted">${words.criteria(form.criteria.length)} ${words.pace} ${view.kept}</p>
    ${sent ? html`<p class="muted">${words.already(sent)}</p>` : nothing}
    <div class="actions">
      <button class="primary" type="button" @click=${view.begin}>
        ${waiting ? words.resume : words.start}
      </button>
      ${
        perspective === 'self'
          ? nothing
          : html`<button type="button" @click=${view.decline}>${words.decline}</button>`
      }
    </div>`;
}
