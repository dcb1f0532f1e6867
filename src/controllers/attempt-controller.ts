import type {LitElement} from 'lit';
import {DeclicAnswerEvent} from '../events/answer-event.js';
import {DeclicAttemptEvent} from '../events/attempt-event.js';
import {DeclicCompleteEvent} from '../events/complete-event.js';
import {DeclicStartEvent} from '../events/start-event.js';
import * as attempts from '../model/attempt.js';
import type {Attempt, Change, Response} from '../model/attempt.js';
import type {Question, Quiz} from '../model/quiz.js';
import {outcomeOf} from '../model/scoring.js';
import type {Snapshot} from '../model/snapshot.js';
import {ports} from '../ports.js';

/** How a new attempt is taken. */
export interface AttemptWish {
  readonly language: string;
  readonly moment?: NonNullable<Attempt['moment']>;
  readonly shuffle: boolean;
}

/**
 * The learner's attempt at one quiz, from start to result.
 * Owns the attempt under way and tells each change by event. Does not own what is kept: the journal
 * hears the events, and its snapshot brings back what other tabs and earlier visits left.
 */
export class AttemptController {
  /** The attempt on screen, once begun or resumed. */
  current?: Attempt;
  readonly #host: LitElement;
  #kept = false;
  #quiz?: Quiz;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes in what the journal holds: another tab's answers, or nothing more after an erasure. */
  receive(snapshot: Snapshot): void {
    const id = this.current?.id;
    if (!this.current || !id) return;
    const stored = snapshot.attempts.find((attempt) => attempt.id === id);
    if (stored && this.#quiz) {
      this.current = attempts.carryOver(attempts.merge(this.current, stored), this.#quiz);
    }
    if (!stored && this.#kept) delete this.current;
    this.#kept = Boolean(stored);
  }

  begin(quiz: Quiz, {language, moment, shuffle}: AttemptWish): void {
    this.#quiz = quiz;
    const seed = shuffle ? Math.floor(ports.random() * 2 ** 32) : undefined;
    this.current = attempts.begin(quiz, {
      id: ports.newId(),
      now: ports.now(),
      language,
      ...(seed === undefined ? {} : {seed}),
      ...(moment ? {moment} : {}),
    });
    this.#kept = false;
    this.#tellStart(false);
  }

  /** Goes on with a kept attempt, brought to the quiz as it stands now. */
  resume(quiz: Quiz, attempt: Attempt): void {
    this.#quiz = quiz;
    this.current = attempts.carryOver(attempt, quiz);
    this.#kept = true;
    if (!attempt.completedAt) this.#tellStart(true);
  }

  respond(question: Question, change: Change): void {
    this.#change((attempt) => attempts.answer(attempt, question, change, ports.now()));
  }

  check(question: Question): void {
    this.#change((attempt) => attempts.check(attempt, question, ports.now()));
    const given = this.current?.answers[question.id];
    if (!given || !this.current) return;
    const event = new DeclicAnswerEvent({
      quiz: this.current.quiz,
      question: question.id,
      response: given.response,
      outcome: outcomeOf(question, given.response),
      ...(given.certainty ? {certainty: given.certainty} : {}),
    });
    this.#host.dispatchEvent(event);
  }

  lookAgain(question: Question, response: Response, checked: boolean): void {
    this.#change((attempt) =>
      attempts.lookAgain(attempt, question, response, ports.now(), checked),
    );
  }

  moveTo(place: string | undefined): void {
    this.#change((attempt) => attempts.moveTo(attempt, place, ports.now()));
  }

  complete(quiz: Quiz): void {
    if (!this.current) return;
    this.current = attempts.complete(this.current, quiz, ports.now());
    this.#host.requestUpdate();
    const event = new DeclicCompleteEvent({attempt: this.current, quiz});
    this.#host.dispatchEvent(event);
  }

  /** Leaves the attempt where it is: it stays in the journal. */
  leave(): void {
    delete this.current;
    this.#host.requestUpdate();
  }

  #change(by: (attempt: Attempt) => Attempt): void {
    if (!this.current) return;
    const changed = by(this.current);
    if (changed === this.current) return;
    this.current = changed;
    this.#host.requestUpdate();
    const event = new DeclicAttemptEvent({attempt: changed});
    this.#host.dispatchEvent(event);
  }

  #tellStart(resumed: boolean): void {
    if (!this.current) return;
    this.#host.requestUpdate();
    const event = new DeclicStartEvent({
      quiz: this.current.quiz,
      version: this.current.version,
      resumed,
    });
    this.#host.dispatchEvent(event);
  }
}
