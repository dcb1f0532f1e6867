import type {Attempt} from '../attempt.js';
import {hashOf} from '../hash.js';
import type {Question, Quiz} from '../quiz.js';
import {MOST_A_DAY, type Practice} from './practice.js';

/** One question to bring back, with the quiz it comes from. */
export interface Item {
  readonly quiz: Quiz;
  readonly question: Question;
}

/** One look back: at most five questions, the first `done` of them answered. */
export interface Sitting {
  readonly items: readonly Item[];
  readonly done: number;
}

/** The last instant of the local day of `now`: what is due in the evening is worth a look in the morning. */
export function endOfDay(now: number): number {
  return new Date(now).setHours(23, 59, 59, 999);
}

/** Practice that was begun and not ended, oldest first. */
export function openPractice(
  attempts: readonly Attempt[],
  quizzes: readonly Quiz[],
): readonly Attempt[] {
  return attempts.filter(
    ({moment, completedAt, quiz}) =>
      moment === 'practice' && !completedAt && quizzes.some(({id}) => id === quiz),
  );
}

/** Of open practice, what was begun on the day of `now`: it is gone on with. */
export function begunToday(open: readonly Attempt[], now: number): readonly Attempt[] {
  const day = endOfDay(now);
  return open.filter(({startedAt}) => endOfDay(startedAt) === day);
}

/** A look back out of what was answered in `open` attempts, and what is due, up to five. */
export function sittingOf(
  open: readonly Attempt[],
  due: readonly Practice[],
  quizzes: readonly Quiz[],
): Sitting {
  const of = (id: string) => quizzes.find((quiz) => quiz.id === id);
  const done = open
    .flatMap((attempt) => (of(attempt.quiz)?.questions ?? []).flatMap(given(attempt)))
    .sort((a, b) => a.at - b.at);
  const asked = (one: Practice) =>
    done.some(({quiz, question}) => quiz === one.quiz && question.id === one.question.id);
  const rest = due.filter((one) => !asked(one)).slice(0, Math.max(0, MOST_A_DAY - done.length));
  const items = [...done, ...rest].flatMap(({quiz: id, question}): readonly Item[] => {
    const quiz = of(id);
    return quiz ? [{quiz, question}] : [];
  });
  return {items, done: done.length};
}

const given = (attempt: Attempt) => (question: Question) => {
  const answer = attempt.answers[question.id];
  if (!answer?.checkedAt || answer.question !== hashOf(question)) return [];
  return [{quiz: attempt.quiz, question, at: answer.checkedAt}];
};
