import type {Answer, Attempt, Certainty, Response} from '../schemas/attempt.js';
import {hashOf} from './hash.js';
import {later} from './later.js';
import {questionOf, type Question, type Quiz} from './quiz.js';

export type {Answer, Attempt, Certainty, Response};

/** What a new attempt needs from outside: identity, time, order. */
export interface Beginning {
  /** Random, 32 hexadecimal digits; stays on the device. */
  readonly id: string;
  /** ms since 1970. */
  readonly now: number;
  /** Primary language tag of the words shown. */
  readonly language: string;
  /** Given when the order is shuffled. */
  readonly seed?: number;
  readonly moment?: NonNullable<Attempt['moment']>;
}

/** A fresh attempt at `quiz`, before its first question. */
export function begin(quiz: Quiz, {id, now, language, seed, moment}: Beginning): Attempt {
  return {
    id,
    quiz: quiz.id,
    title: quiz.title,
    version: hashOf(quiz),
    language,
    startedAt: now,
    changedAt: now,
    answers: {},
    ...(seed === undefined ? {} : {seed}),
    ...(moment ? {moment} : {}),
  };
}

/** What a learner changed about one answer; what is not named stays. */
export interface Change {
  readonly response?: Response;
  readonly certainty?: Certainty;
}

/** The attempt with one answer being edited. A checked answer stays as it is: it is the evidence. */
export function answer(attempt: Attempt, question: Question, change: Change, now: number): Attempt {
  const given = attempt.answers[question.id];
  if (given?.checkedAt) return attempt;
  const {response = [], certainty} = {...given, ...change};
  const changedAt = tick(attempt, now);
  return withAnswer(attempt, question.id, {
    question: hashOf(question),
    response: [...response],
    ...(certainty ? {certainty} : {}),
    changedAt,
  });
}

/** The attempt with the answer to `question` given for good: from now on its feedback may be shown. */
export function check(attempt: Attempt, question: Question, now: number): Attempt {
  const given = attempt.answers[question.id];
  if (given?.checkedAt) return attempt;
  const at = tick(attempt, now);
  return withAnswer(attempt, question.id, {
    ...(given ?? {question: hashOf(question), response: []}),
    checkedAt: at,
    changedAt: at,
  });
}

/** The attempt with a second look at `question`; `checked` gives it for good. */
export function lookAgain(
  attempt: Attempt,
  question: Question,
  response: Response,
  now: number,
  checked = false,
): Attempt {
  const given = attempt.answers[question.id];
  if (!given?.checkedAt || given.again?.checkedAt) return attempt;
  const at = tick(attempt, now);
  return withAnswer(attempt, question.id, {
    ...given,
    again: {response: [...response], ...(checked ? {checkedAt: at} : {})},
    changedAt: at,
  });
}

/** The attempt with another question on screen; none for the opening card. */
export function moveTo(attempt: Attempt, place: string | undefined, now: number): Attempt {
  const {place: _, ...rest} = attempt;
  return {...rest, ...(place ? {place} : {}), changedAt: tick(attempt, now)};
}

/** The attempt, finished: answers still being edited count as given. */
export function complete(attempt: Attempt, quiz: Quiz, now: number): Attempt {
  if (attempt.completedAt) return attempt;
  const checked = quiz.questions.reduce((sum, question) => check(sum, question, now), attempt);
  return end(checked, now);
}

/** The attempt, ended as it stands: what was not asked or not given for good stays unsaid. */
export function end(attempt: Attempt, now: number): Attempt {
  if (attempt.completedAt) return attempt;
  const left = moveTo(attempt, undefined, now);
  return {...left, completedAt: left.changedAt};
}

/**
 * The attempt brought to `quiz` as it stands now: answers to questions that an author has edited or
 * removed are dropped, all others kept.
 */
export function carryOver(attempt: Attempt, quiz: Quiz): Attempt {
  const version = hashOf(quiz);
  const answers = Object.fromEntries(
    Object.entries(attempt.answers).filter(([id, given]) => {
      const question = questionOf(quiz, id);
      return question && hashOf(question) === given.question;
    }),
  );
  const {place, ...rest} = attempt;
  const stays = place && questionOf(quiz, place) ? {place} : {};
  return {...rest, ...stays, version, answers};
}

/**
 * One attempt out of two copies that two tabs changed: each answer from the copy that changed it
 * last, checked beating unchecked, and nothing lost. Commutative and idempotent.
 */
export function merge(a: Attempt, b: Attempt): Attempt {
  const ids = new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]);
  const answers: Record<string, Answer> = {};
  for (const id of [...ids].sort()) {
    const kept = laterAnswer(a.answers[id], b.answers[id]);
    if (kept) answers[id] = kept;
  }
  const completedAt = Math.min(a.completedAt ?? Infinity, b.completedAt ?? Infinity);
  return {
    ...later(a, b, ownWords),
    answers,
    ...(a.reported || b.reported ? {reported: true} : {}),
    ...(completedAt < Infinity ? {completedAt} : {}),
  };
}

/** What `merge` does not put together itself: all that may decide between two copies, or merging twice could turn. */
function ownWords({answers: _a, reported: _r, completedAt: _c, ...rest}: Attempt): unknown {
  return rest;
}

function laterAnswer(a: Answer | undefined, b: Answer | undefined): Answer | undefined {
  if (!a || !b) return a ?? b;
  const rank = (x: Answer) => (x.again?.checkedAt ? 2 : x.checkedAt ? 1 : 0);
  // The author has edited the question in between: what was said to the older one no longer counts.
  const edited = a.question !== b.question;
  if (!edited && rank(a) !== rank(b)) return rank(a) > rank(b) ? a : b;
  return later(a, b);
}

function withAnswer(attempt: Attempt, id: string, given: Answer): Attempt {
  return {...attempt, answers: {...attempt.answers, [id]: given}, changedAt: given.changedAt};
}

/**
 * The instant of a change: always after the one before it, though two fall into one millisecond or
 * the clock is set back. `merge` relies on it.
 */
function tick({changedAt}: Attempt, now: number): number {
  return Math.max(now, changedAt + 1);
}
