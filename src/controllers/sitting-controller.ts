import type {LitElement} from 'lit';
import {DeclicAttemptEvent} from '../events/attempt-event.js';
import {end, type Answer, type Attempt, type Change} from '../model/attempt.js';
import {sittingOf, type Item} from '../model/practice/sitting.js';
import type {Practice} from '../model/practice/practice.js';
import type {Quiz} from '../model/quiz.js';
import type {Snapshot} from '../model/snapshot.js';
import {ports} from '../ports.js';
import {AttemptController} from './attempt-controller.js';

/** What a look back is made of. */
export interface SittingWish {
  readonly quizzes: readonly Quiz[];
  readonly due: readonly Practice[];
  /** Practice that is gone on with. */
  readonly open: readonly Attempt[];
  /** Practice that was left on an earlier day: it is ended as it stands. */
  readonly left: readonly Attempt[];
}

/**
 * One look back: a few questions out of one or more quizzes, asked one by one.
 * Owns which are asked, where one is, and an attempt for each quiz: of the moment `practice`, so
 * that it makes no report. Does not own what is kept: the journal hears each attempt's events.
 */
export class SittingController {
  items: readonly Item[] = [];
  at = 0;
  readonly #host: LitElement;
  readonly #attempts = new Map<string, AttemptController>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The question on screen; undefined after the last one. */
  get item(): Item | undefined {
    return this.items[this.at];
  }

  /** Takes in what the journal holds; false when an attempt is no longer there. */
  receive(snapshot: Snapshot): boolean {
    let whole = true;
    for (const [quiz, one] of this.#attempts) {
      one.receive(snapshot);
      if (one.current) continue;
      this.#attempts.delete(quiz);
      whole = false;
    }
    return whole;
  }

  start({quizzes, due, open, left}: SittingWish): void {
    this.#attempts.clear();
    for (const attempt of left) {
      const quiz = quizzes.find(({id}) => id === attempt.quiz);
      if (!quiz) continue;
      const one = new AttemptController(this.#host);
      one.resume(quiz, attempt);
      this.#end(one);
    }
    const {items, done} = sittingOf(open, due, quizzes);
    for (const attempt of open) {
      const quiz = quizzes.find(({id}) => id === attempt.quiz);
      if (quiz) this.#of(quiz).resume(quiz, attempt);
    }
    this.items = items;
    this.at = done;
  }

  /** The attempt at the quiz of an item, once something was answered. */
  attemptAt({quiz}: Item): Attempt | undefined {
    return this.#attempts.get(quiz.id)?.current;
  }

  answerTo(item: Item): Answer | undefined {
    return this.attemptAt(item)?.answers[item.question.id];
  }

  respond({quiz, question}: Item, change: Change, language: string): void {
    const one = this.#of(quiz);
    if (!one.current) one.begin(quiz, {language, shuffle: false, moment: 'practice'});
    one.respond(question, change);
  }

  check({quiz, question}: Item): void {
    this.#attempts.get(quiz.id)?.check(question);
  }

  /** To the next question; after the last one each attempt ends as it stands. */
  next(): void {
    this.at++;
    if (!this.item) for (const one of this.#attempts.values()) this.#end(one);
    this.#host.requestUpdate();
  }

  /** Ends an attempt as it stands: it is kept, and makes no report. */
  #end(one: AttemptController): void {
    if (!one.current || one.current.completedAt) return;
    one.current = end(one.current, ports.now());
    const event = new DeclicAttemptEvent({attempt: one.current});
    this.#host.dispatchEvent(event);
  }

  #of(quiz: Quiz): AttemptController {
    const one = this.#attempts.get(quiz.id) ?? new AttemptController(this.#host);
    this.#attempts.set(quiz.id, one);
    return one;
  }
}
