import type {Page} from 'puppeteer-core';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {ports} from '../../src/ports.js';
import {finished} from '../harness/attempts.js';
import {sample} from '../harness/sample-quiz.js';
import {pause, within} from './chance.js';
import type {Profile} from './profile.js';

/** What is compared: this library, and two designs that look as good until the weather turns. */
export const DESIGNS = ['ours', 'forget', 'delete'] as const;
export type Design = (typeof DESIGNS)[number];

/** The quiz that one attempt belongs to in one design: by it alone its voice is found again. */
export const quizOf = (design: Design, number: number) => `${design}-${String(number)}`;

/** What a page needs to complete one attempt in each design. */
function jobOf(number: number) {
  const quizIn = (design: Design) => ({...sample, id: quizOf(design, number)});
  const quiz = quizIn('ours');
  const reportIn = (design: Design) => {
    const other = quizIn(design);
    const attempt = finished({quiz: other, now: Date.now()});
    return reportsOf(attempt, other, {detail: 'attempt', history: [], newId: ports.newId})[0];
  };
  return {
    quiz,
    attempt: finished({quiz, now: Date.now()}),
    toForget: reportIn('forget'),
    toDelete: reportIn('delete'),
  };
}

/** One tab of a learner's browser; opens again by itself when it has gone. */
export class Tab {
  readonly #profile: Profile;
  readonly #url: string;
  #page?: Page | undefined;
  /** Why it did not answer, the last time that it did not. */
  trouble = '';

  constructor(profile: Profile, url: string) {
    this.#profile = profile;
    this.#url = url;
  }

  /** The page in front, if there is one. */
  get page(): Page | undefined {
    return this.#page;
  }

  /** Completes one attempt; true once every design has acknowledged it, false when it may have or not. */
  async complete(number: number): Promise<boolean> {
    const done = await this.ask(`complete(${JSON.stringify(jobOf(number))}).then(() => true)`);
    return done === true;
  }

  /** What the page answers; undefined when it is gone, or on its way. */
  async ask(expression: string): Promise<unknown> {
    const page = this.#page;
    try {
      this.#page ??= await within(20_000, this.#profile.newPage(this.#url));
      return await within(20_000, this.#page.evaluate(expression));
    } catch (error) {
      this.trouble = String(error);
      if (page && (await answers(page))) await pause(200);
      else if (this.#page === page) this.leave();
      return undefined;
    }
  }

  /** Forgets the page: the next question opens another. */
  leave(): void {
    const page = this.#page;
    this.#page = undefined;
    void page?.close().catch(() => undefined);
  }
}

/** Whether a page still is one: one that was reloaded is, one that crashed is not. */
const answers = (page: Page) =>
  within(3000, page.evaluate('1')).then(
    () => true,
    () => false,
  );
