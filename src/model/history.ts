import {carryOver, type Attempt} from './attempt.js';
import {questionsOf} from './order.js';
import {questionOf, type Quiz} from './quiz.js';

/** The attempt that was finished last, if any. */
export function latest(attempts: readonly Attempt[]): Attempt | undefined {
  return attempts
    .filter(({completedAt}) => completedAt !== undefined)
    .reduce<Attempt | undefined>(
      (last, one) => ((one.completedAt ?? 0) >= (last?.completedAt ?? 0) ? one : last),
      undefined,
    );
}

/** An attempt that waits to be gone on with. */
export interface Unfinished {
  readonly attempt: Attempt;
  /** The question to go on with; none when all were answered. */
  readonly place: string | undefined;
  /** Where that stands, counted from 1. */
  readonly at: number;
  /** Answered questions that the author has edited since: these are asked again. */
  readonly changed: number;
}

/** The unfinished attempt that was touched last, if any was begun after the last finished one. */
function unfinishedOf(quiz: Quiz, attempts: readonly Attempt[]): Unfinished | undefined {
  const open = attempts.filter((attempt) => !attempt.completedAt);
  const attempt = open.reduce<Attempt | undefined>(
    (last, one) => (one.changedAt >= (last?.changedAt ?? 0) ? one : last),
    undefined,
  );
  if (!attempt || attempt.startedAt < (latest(attempts)?.startedAt ?? 0)) return undefined;
  const carried = carryOver(attempt, quiz);
  const order = questionsOf(quiz, attempt);
  const place = carried.place ?? placeOf(quiz, carried);
  const index = order.findIndex(({id}) => id === place);
  const changed = Object.keys(attempt.answers).filter(
    (id) => questionOf(quiz, id) && !carried.answers[id],
  ).length;
  return {attempt, place, at: index < 0 ? order.length : index + 1, changed};
}

/** What this device already knows of a quiz at one moment (`pre`, `post`, or neither). */
export function pastOf(
  quiz: Quiz,
  attempts: readonly Attempt[],
  current: Attempt | undefined,
  moment: Attempt['moment'],
): {readonly unfinished?: Unfinished; readonly finished?: Attempt} {
  const mine = attempts.filter((one) => one.quiz === quiz.id && one.moment === moment);
  const all = current && !mine.some(({id}) => id === current.id) ? [...mine, current] : mine;
  const unfinished = unfinishedOf(quiz, all);
  const finished = latest(all);
  return {...(unfinished ? {unfinished} : {}), ...(finished ? {finished} : {})};
}

/** The learner's own attempt at the same quiz that was finished last before `attempt` was begun. */
export function previousOf(attempts: readonly Attempt[], attempt: Attempt): Attempt | undefined {
  const {id, quiz, startedAt} = attempt;
  return latest(
    attempts.filter((one) => one.quiz === quiz && one.id !== id && one.startedAt < startedAt),
  );
}

/** The first question without an answer given for good; undefined when all have one. */
function placeOf(quiz: Quiz, attempt: Attempt): string | undefined {
  return questionsOf(quiz, attempt).find(({id}) => !attempt.answers[id]?.checkedAt)?.id;
}
