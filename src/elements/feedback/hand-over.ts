import {html, nothing, type TemplateResult} from 'lit';
import {DeclicError, type ErrorCode} from '../../errors.js';
import {reviewWords} from '../../locale/feedback-review.js';
import {wordsFor} from '../../locale/locale.js';

/** A sealed feedback as text to hand over, or why it could not be sealed. */
export interface HandOverView {
  readonly language: string;
  /** None while it is being sealed. */
  readonly text?: string | undefined;
  readonly trouble?: string | undefined;
  /** Address of the text as a file. */
  readonly file?: string | undefined;
  readonly note: string;
  readonly copy: () => void;
  readonly handed: () => void;
  readonly back: () => void;
}

export function handOver(view: HandOverView): TemplateResult {
  const {text, trouble, file} = view;
  const words = wordsFor(reviewWords, view.language);
  const back = html`<button type="button" @click=${view.back}>${words.back}</button>`;
  if (trouble) {
    return html`<h2 tabindex="-1">${words.title}</h2>
      <p role="alert">${trouble}</p>
      <div class="actions">${back}</div>`;
  }
  if (!text) return html`<p class="wait" role="status">${words.sealing}</p>`;
  return html`<h2 tabindex="-1">${words.handOver}</h2>
    <p>${words.handOverText}</p>
    <div class="comment">
      <label for="sealed">${words.sealedText}</label>
      <textarea
        id="sealed"
        rows="5"
        readonly
        dir="ltr"
        spellcheck="false"
        .value=${text}
      ></textarea>
    </div>
    <p role="status">${view.note || nothing}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${view.copy}>${words.copy}</button>
      <a class="button" href=${file ?? nothing} download="declic-feedback.txt">${words.save}</a>
    </div>
    <slot name="hand-over"></slot>
    <p class="muted">${words.handedText}</p>
    <div class="actions">
      <button type="button" @click=${view.handed}>${words.handed}</button>
      ${back}
    </div>`;
}

/** Why it could not be sealed, in words for the reviewer. */
export function troubleOf(error: unknown, language: string): string {
  const {trouble, later} = wordsFor(reviewWords, language);
  const known: Partial<Record<ErrorCode, string>> = trouble;
  return (error instanceof DeclicError && known[error.code]) || later;
}
