import {html, nothing, type TemplateResult} from 'lit';
import {beyondWords} from '../../locale/beyond.js';
import {wordsFor} from '../../locale/locale.js';
import type {Attempt} from '../../model/attempt.js';
import {pastOf} from '../../model/history.js';
import type {Quiz} from '../../model/quiz.js';
import type {Coming} from './opening.js';

/** Whoever opens a quiz, and what this device knows of them. */
export interface Visit {
  readonly quiz: Quiz;
  readonly attempts: readonly Attempt[];
  /** The attempt on screen until just now. */
  readonly current: Attempt | undefined;
  readonly moment: Attempt['moment'];
  readonly language: string;
  readonly begin: () => void;
  /** Goes on with an attempt, at the question `place`. */
  readonly resume: (attempt: Attempt, place?: string) => void;
}

/** What the opening card says to somebody who was here before, and the ways in that fit; empty for others. */
export function returning(visit: Visit): Coming {
  const {quiz, attempts, current, moment, language, begin, resume} = visit;
  const words = wordsFor(beyondWords, language);
  const {unfinished, finished} = pastOf(quiz, attempts, current, moment);
  if (unfinished) {
    const {attempt, place, at, changed} = unfinished;
    return {
      welcome: html`<p role="status">
        <strong>${words.back}.</strong> ${words.stopped(at, quiz.questions.length)}
        ${changed ? words.changed(changed) : nothing}
      </p>`,
      ways: ways(words.resume, () => resume(attempt, place), words.anew, begin),
    };
  }
  if (!finished?.completedAt) return {};
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(finished.completedAt);
  return {
    welcome: html`<p role="status">${words.done(day)}</p>`,
    ways: ways(words.seeResult, () => resume(finished), words.again, begin),
  };
}

function ways(on: string, go: () => void, anew: string, begin: () => void): TemplateResult {
  return html`<button type="button" class="primary" @click=${go}>${on}</button>
    <button type="button" @click=${begin}>${anew}</button>`;
}
