import type {LitElement, ReactiveController} from 'lit';
import {fileOf, loadText} from '../content/load.js';
import type {Attempt} from '../model/attempt.js';
import type {ContentIssue} from '../model/content-issue.js';
import {practiceOf, widening, type Practice, type Review} from '../model/practice/practice.js';
import type {Quiz} from '../model/quiz.js';
import type {Horizon} from '../model/spacing.js';
import {tellInvalid, tellUnreachable} from './content-trouble.js';

/** Where the quizzes stand; `partly` when some of them did not come. */
export type PracticeContent =
  | {readonly state: 'empty' | 'loading' | 'unreachable'}
  | {readonly state: 'invalid'; readonly name: string; readonly issues: readonly ContentIssue[]}
  | {readonly state: 'ready'; readonly quizzes: readonly Quiz[]; readonly partly: boolean};

/** What the page gave: addresses between spaces, or the quizzes themselves. */
export interface PracticeWish {
  readonly src: string | undefined;
  readonly quizzes: readonly unknown[] | undefined;
}

/** A quiz on its way to be checked: text, or a value. */
interface Given {
  readonly name: string;
  readonly value: unknown;
}
type Checks = typeof import('../model/parse-quiz.js');
type DueBy = (horizon: Horizon) => (reviews: readonly Review[]) => number;

/**
 * Brings the quizzes that may be practised, and when each of their questions is due.
 * Owns the requests under way and the schedule, fetched once something was answered. Does not own
 * what is asked, nor what is shown.
 */
export class PracticeController implements ReactiveController {
  content: PracticeContent = {state: 'empty'};
  readonly #host: LitElement;
  #abort = new AbortController();
  #dueBy?: DueBy;
  #fetching = false;
  #met?: {readonly of: readonly unknown[]; readonly all: readonly Practice[]};

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Fetches and checks; a newer wish replaces an older one. */
  async bring({src = '', quizzes}: PracticeWish): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    const addresses = src.split(/\s+/).filter(Boolean);
    if (!quizzes?.length && !addresses.length) return this.#set({state: 'empty'});
    this.#set({state: 'loading'});
    const given = quizzes?.length
      ? quizzes.map((value, i) => Promise.resolve({name: `quizzes[${i}]`, value}))
      : addresses.map((address) => fetched(address, signal, this.#host.localName));
    const [came, checks] = await Promise.all([
      Promise.allSettled(given),
      import('../model/parse-quiz.js').catch(() => undefined), // off the network
    ]);
    if (signal.aborted) return;
    if (!checks) return this.#set({state: 'unreachable'});
    this.#settle(came, checks);
  }

  #settle(came: readonly PromiseSettledResult<Given>[], {parseQuiz, parseQuizText}: Checks): void {
    const found = new Map<string, Quiz>();
    for (const one of came) {
      if (one.status === 'rejected') {
        tellUnreachable(this.#host, one.reason);
        continue;
      }
      const {name, value} = one.value;
      const {quiz, issues} = typeof value === 'string' ? parseQuizText(value) : parseQuiz(value);
      if (!quiz) return this.#refuse(name, issues);
      found.set(quiz.id, quiz);
    }
    if (!found.size) return this.#set({state: 'unreachable'});
    const partly = came.some(({status}) => status === 'rejected');
    this.#set({state: 'ready', quizzes: [...found.values()], partly});
  }

  /** All questions that were met, the most telling first, with when each is due; undefined while that is worked out. */
  met(attempts: readonly Attempt[], horizon: Horizon): readonly Practice[] | undefined {
    const {content} = this;
    if (content.state !== 'ready') return undefined;
    const {quizzes} = content;
    if (!attempts.some(({quiz}) => quizzes.some(({id}) => id === quiz))) return [];
    if (!this.#dueBy) return void this.#fetchMemory();
    const of = [attempts, horizon, quizzes, this.#dueBy];
    if (!this.#met || this.#met.of.some((one, i) => one !== of[i])) {
      const dueAt = this.#dueBy(horizon);
      const all = practiceOf({attempts, quizzes, horizon, dueAt, now: Infinity, most: Infinity});
      this.#met = {of, all};
    }
    return this.#met.all;
  }

  async #fetchMemory(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      this.#dueBy = (await import('../model/practice/memory.js')).dueBy;
    } catch {
      // Off the network: gaps that widen are nearly as good.
      this.#dueBy = (horizon) => (reviews) => widening(reviews, horizon);
    }
    this.#host.requestUpdate();
  }

  #refuse(name: string, issues: readonly ContentIssue[]): void {
    this.#set({state: 'invalid', name, issues});
    tellInvalid(this.#host, name, issues);
  }

  #set(content: PracticeContent): void {
    this.content = content;
    this.#host.requestUpdate();
  }
}

async function fetched(src: string, signal: AbortSignal, element: string): Promise<Given> {
  return {name: fileOf(src), value: await loadText(src, signal, element)};
}
