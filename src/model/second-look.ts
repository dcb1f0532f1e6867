import type {Attempt} from './attempt.js';
import {questionOf, isScored, type Question, type Quiz} from './quiz.js';
import {outcomeOf} from './scoring.js';

/**
 * Whether `id` may be tried again: it is not reached yet, no second look was taken, and at least one
 * other question was answered since, so that the learner recalls instead of repeating.
 */
export function mayLookAgain(quiz: Quiz, attempt: Attempt, id: string): boolean {
  const question = questionOf(quiz, id);
  const given = attempt.answers[id];
  if (!question || !given?.checkedAt || given.again?.checkedAt || !isScored(question)) return false;
  if (outcomeOf(question, given.response) === 'reached') return false;
  const since = given.checkedAt;
  return Object.entries(attempt.answers).some(
    ([other, {checkedAt = 0, again}]) =>
      other !== id && Math.max(checkedAt, again?.checkedAt ?? 0) >= since,
  );
}

/** The questions worth a second look now, in the quiz's order. */
export function secondLooks(quiz: Quiz, attempt: Attempt): readonly Question[] {
  return quiz.questions.filter(({id}) => mayLookAgain(quiz, attempt, id));
}
