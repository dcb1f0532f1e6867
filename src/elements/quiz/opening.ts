import {html, nothing, type TemplateResult} from 'lit';
import type {quizWords} from '../../locale/quiz.js';
import type {Attempt} from '../../model/attempt.js';
import type {Quiz} from '../../model/quiz.js';
import {say} from '../../model/text.js';
import {richText} from '../rich-text.js';

/** The opening card: the intention, and one way in that fits what this device already knows. */
export interface OpeningView {
  readonly quiz: Quiz;
  readonly language: string;
  readonly words: typeof quizWords.en;
  /** An attempt that waits to be gone on with. */
  readonly unfinished?: {readonly attempt: Attempt; readonly at: number; readonly changed: number};
  /** The latest finished attempt. */
  readonly finished?: Attempt | undefined;
  /** Where the answers stay, in words. */
  readonly kept: string;
  readonly begin: () => void;
  readonly resume: (attempt: Attempt) => void;
}

const PARTS = ['why', 'audience', 'seenBy', 'never', 'kept'] as const;

export function opening(view: OpeningView): TemplateResult {
  const {quiz, language, words} = view;
  return html`<div class="card" part="card">
    <h2 id="title" tabindex="-1">${say(quiz.title, language)}</h2>
    ${welcome(view)}
    <dl class="intention" part="intention">
      ${PARTS.map(
        (part) =>
          html`<div>
            <dt>${words[part]}</dt>
            <dd>${richText(say(quiz.intention[part], language))}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted">${words.questions(quiz.questions.length)}. ${words.pace} ${view.kept}</p>
    <div class="actions">${ways(view)}</div>
  </div>`;
}

function welcome({words, unfinished, finished, quiz, language}: OpeningView): unknown {
  if (unfinished) {
    const {at, changed} = unfinished;
    return html`<p role="status">
      <strong>${words.back}.</strong> ${words.stopped(at, quiz.questions.length)}
      ${changed ? words.changed(changed) : nothing}
    </p>`;
  }
  if (!finished?.completedAt) return nothing;
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(finished.completedAt);
  return html`<p role="status">${words.done(day)}</p>`;
}

function ways({words, unfinished, finished, begin, resume}: OpeningView): TemplateResult {
  const way = (text: string, go: () => void, main: boolean) =>
    html`<button type="button" class=${main ? 'primary' : ''} @click=${go}>${text}</button>`;
  if (unfinished) {
    return html`${way(words.resume, () => resume(unfinished.attempt), true)}
    ${way(words.anew, begin, false)}`;
  }
  if (finished) {
    return html`${way(words.seeResult, () => resume(finished), true)}
    ${way(words.again, begin, false)}`;
  }
  return way(words.start, begin, true);
}
