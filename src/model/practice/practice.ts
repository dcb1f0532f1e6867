import type {Attempt, Certainty} from '../attempt.js';
import {hashOf} from '../hash.js';
import {isScored, type Question, type Quiz} from '../quiz.js';
import {outcomeOf} from '../scoring.js';
import {recheckDays, type Horizon} from '../spacing.js';

/** Questions brought back at most in a day: a few minutes, no more. */
export const MOST_A_DAY = 5;

const DAY = 86_400_000;
/** Each gap after an answer that still holds is this many times longer (see spacing.ts). */
const GROWTH = 2.5;

/** One answer that was given for good, as practice looks at it. */
export interface Review {
  /** ms since 1970. */
  readonly at: number;
  readonly held: boolean;
  readonly certainty?: Certainty;
}

/** A question worth bringing back, and why. */
export interface Practice {
  readonly quiz: string;
  readonly question: Question;
  /** Not yet and sure of it · not yet · held, and time has passed. */
  readonly reason: 'eye-opener' | 'next-step' | 'fade';
  /** Since when it is due, ms since 1970. */
  readonly due: number;
  readonly reviews: readonly Review[];
}

/** What practice takes into account. */
export interface Practising {
  readonly attempts: readonly Attempt[];
  readonly quizzes: readonly Quiz[];
  /** When it is needed, as the learner said: a week, five weeks, a year. */
  readonly horizon: Horizon;
  /** ms since 1970. */
  readonly now: number;
  /** When a question is due next, ms since 1970; by widening gaps where it is not given. */
  readonly dueAt?: (reviews: readonly Review[]) => number;
  readonly most?: number;
}

const RANK = ['eye-opener', 'next-step', 'fade'] as const;

/** What is worth bringing back today, own open questions first, at most five. */
export function practiceOf(practising: Practising): readonly Practice[] {
  const {now, most = MOST_A_DAY} = practising;
  return upcoming(practising)
    .filter(({due}) => due <= now)
    .sort(
      (a, b) => RANK.indexOf(a.reason) - RANK.indexOf(b.reason) || a.due - b.due || byName(a, b),
    )
    .slice(0, most);
}

/** When the next question falls due, ms since 1970; undefined when nothing was answered. */
export function nextPractice(practising: Practising): number | undefined {
  const all = upcoming(practising).map(({due}) => due);
  return all.length ? Math.min(...all) : undefined;
}

function upcoming({attempts, quizzes, horizon, dueAt}: Practising): readonly Practice[] {
  const when = dueAt ?? ((reviews) => widening(reviews, horizon));
  return quizzes.flatMap((quiz) =>
    quiz.questions.filter(isScored).flatMap((question): readonly Practice[] => {
      const reviews = reviewsOf(question, quiz.id, attempts);
      const last = reviews.at(-1);
      if (!last) return [];
      const reason = last.held ? 'fade' : last.certainty === 3 ? 'eye-opener' : 'next-step';
      return [{quiz: quiz.id, question, reason, due: when(reviews), reviews}];
    }),
  );
}

/** The first answers of each attempt to a question as it stands now, earliest first. */
export function reviewsOf(
  question: Question,
  quiz: string,
  attempts: readonly Attempt[],
): readonly Review[] {
  const version = hashOf(question);
  return attempts
    .flatMap((attempt): readonly Review[] => {
      const given = attempt.quiz === quiz ? attempt.answers[question.id] : undefined;
      if (!given?.checkedAt || given.question !== version) return [];
      const held = outcomeOf(question, given.response) === 'reached';
      const {checkedAt: at, certainty} = given;
      return [{at, held, ...(certainty ? {certainty} : {})}];
    })
    .sort((a, b) => a.at - b.at);
}

/**
 * When a question is due by widening gaps: the first gap of the horizon, 2.5 times longer after each
 * recall that held a day or more after the one before; back to the first gap when it did not.
 */
export function widening(reviews: readonly Review[], horizon: Horizon): number {
  const [first = 1] = recheckDays(horizon);
  let gap = first;
  let before: Review | undefined;
  for (const review of reviews) {
    if (!review.held) gap = first;
    else if (before && review.at - before.at >= DAY) gap *= GROWTH;
    before = review;
  }
  return (before?.at ?? 0) + Math.min(Math.round(gap), horizon) * DAY;
}

const byName = (a: Practice, b: Practice) => {
  const [one, other] = [`${a.quiz}/${a.question.id}`, `${b.quiz}/${b.question.id}`];
  return one < other ? -1 : Number(one > other);
};
