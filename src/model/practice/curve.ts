import type {Attempt} from '../attempt.js';
import {isScored, type Objective, type Quiz} from '../quiz.js';
import {endOfDay} from './sitting.js';
import {reviewsOf} from './practice.js';

/** How much of what was answered so far held, each question by its latest answer. */
export type Share = 'none' | 'some' | 'most' | 'all';

/** The state of an objective at the end of a day on which it was asked about. */
export interface Point {
  /** The last answer of the day, ms since 1970. */
  readonly at: number;
  readonly held: number;
  readonly of: number;
  readonly share: Share;
}

/** An objective over time, as its learner's own answers have shown it. */
export interface Curve {
  readonly objective: Objective;
  /** Earliest first; one a day. */
  readonly points: readonly Point[];
  /** Questions that held once and did not at the last look. */
  readonly faded: number;
  /** Questions that faded and hold again. */
  readonly back: number;
}

/** A curve for each objective that was answered on two days or more, in the order of the quizzes. */
export function curvesOf(attempts: readonly Attempt[], quizzes: readonly Quiz[]): readonly Curve[] {
  return quizzes
    .flatMap((quiz) => quiz.objectives.map((objective) => curveOf(quiz, objective, attempts)))
    .filter(({points}) => points.length > 1);
}

function curveOf(quiz: Quiz, objective: Objective, attempts: readonly Attempt[]): Curve {
  const histories = quiz.questions
    .filter((question) => isScored(question) && question.objective === objective.id)
    .map((question) => reviewsOf(question, quiz.id, attempts));
  const at = histories.flat().map((review) => review.at);
  const days = [...new Set(at.map(endOfDay))].sort((a, b) => a - b);
  const points = days.map((day) => {
    const last = histories.flatMap((reviews) => reviews.filter((one) => one.at <= day).slice(-1));
    const held = last.filter((one) => one.held).length;
    const seen = Math.max(...last.map((one) => one.at));
    return {at: seen, held, of: last.length, share: shareOf(held, last.length)};
  });
  const lapsed = histories.filter((reviews) =>
    reviews.some((one, i) => !one.held && reviews.slice(0, i).some(({held}) => held)),
  );
  const holds = lapsed.filter((reviews) => reviews.at(-1)?.held);
  return {objective, points, faded: lapsed.length - holds.length, back: holds.length};
}

function shareOf(held: number, of: number): Share {
  if (!held) return 'none';
  if (held === of) return 'all';
  return held * 2 > of ? 'most' : 'some';
}
