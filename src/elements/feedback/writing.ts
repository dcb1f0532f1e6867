import {html, nothing, type TemplateResult} from 'lit';
import type {Level} from '../../model/draft.js';
import {hasComment, type Criterion} from '../../model/form.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import {commentBox} from './comment.js';
import type {WritingView} from './view.js';

/** The form under way: one behaviour after the other, none of them required. */
export function writing(view: WritingView): TemplateResult {
  const {form, language, words, perspective} = view;
  return html`<header>
      <h2 tabindex="-1">${say(form.title, language)}</h2>
      <button class="quiet small" type="button" @click=${view.pause}>${words.pause}</button>
    </header>
    ${form.criteria.map((criterion, i) => asked(view, criterion, i))}
    ${view.hindrance ? html`<p class="note" part="notice">${view.hindrance}</p>` : nothing}
    <p class="notice" role="alert">${view.notice}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${view.review}>
        ${perspective === 'self' ? words.reviewSelf : words.review}
      </button>
      ${
        perspective === 'self'
          ? nothing
          : html`<button class="quiet" type="button" @click=${view.decline}>
              ${words.decline}
            </button>`
      }
    </div>`;
}

function asked(view: WritingView, criterion: Criterion, i: number): TemplateResult {
  const {language, words, draft, rate} = view;
  const seen = Object.hasOwn(draft.observations, criterion.id)
    ? draft.observations[criterion.id]
    : undefined;
  const option = (level: Level, text: unknown) =>
    html`<label class="option" part="option">
      <input
        type="radio"
        name="level-${i}"
        .checked=${seen?.level === level}
        @change=${() => rate(criterion, level)}
      />
      <span>${text}</span>
    </label>`;
  return html`<div class="criterion" part="criterion">
    <fieldset>
      <legend>${richInline(say(criterion.prompt, language))}</legend>
      <div class="answers">
        ${criterion.levels.map((text, at) =>
          option((at + 1) as Level, richInline(say(text, language))),
        )}
        ${option('unseen', html`<em>${words.unseen}</em>`)}
      </div>
    </fieldset>
    ${hasComment(criterion) ? commentBox(view, criterion, i, seen?.comment ?? '') : nothing}
  </div>`;
}
