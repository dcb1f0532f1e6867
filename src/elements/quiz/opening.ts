import {html, type TemplateResult} from 'lit';
import type {quizWords} from '../../locale/quiz.js';
import type {Quiz} from '../../model/quiz.js';
import {say} from '../../model/text.js';
import {richText} from '../rich-text.js';

/** How somebody comes to a quiz: what is said to them first, and their ways in. */
export interface Coming {
  readonly welcome?: TemplateResult;
  /** Instead of the one way in of a first visit. */
  readonly ways?: TemplateResult;
}

/** The opening card: the intention, and the ways in. */
export interface OpeningView extends Coming {
  readonly quiz: Quiz;
  readonly language: string;
  readonly words: typeof quizWords.en;
  /** Where the answers stay, in words. */
  readonly kept: string;
  readonly begin: () => void;
}

const PARTS = ['why', 'audience', 'seenBy', 'never', 'kept'] as const;

export function opening(view: OpeningView): TemplateResult {
  const {quiz, language, words, begin} = view;
  const start = () =>
    html`<button type="button" class="primary" @click=${begin}>${words.start}</button>`;
  return html`<div class="card" part="card">
    <h2 id="title" tabindex="-1">${say(quiz.title, language)}</h2>
    ${view.welcome}
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
    <div class="actions">${view.ways ?? start()}</div>
  </div>`;
}
