import type {Attempt} from './attempt.js';
import {chanceOfMastery, SURE_ENOUGH} from './mastery.js';
import type {Objective, Quiz} from './quiz.js';
import type {Evidence} from './evidence.js';

/** What the answers show of an objective, from `none` asked to `shown`. */
export const STANDINGS = ['none', 'start', 'shaping', 'on-the-way', 'shown'] as const;

/** One word of STANDINGS. */
export type Standing = (typeof STANDINGS)[number];

/** From this many answers mastery can be said at all: 5 of 5 leave P(θ > .7) under .9. */
export const ENOUGH = 6;

/** Where an attempt stands on one objective, in words and a bar, never a mark. */
export interface ObjectiveLevel {
  readonly objective: Objective;
  readonly standing: Standing;
  /** Filled part of the bar, 0–1: P(θ > .7), so that bar and word never disagree. */
  readonly fraction: number;
  /** Whether so few answers speak that it is a first hint only. */
  readonly hint: boolean;
  /** Own rating on the behaviour scale, 1–4, where the quiz asks for it. */
  readonly self?: number;
  /** The observable level to aim at next, 1–4. */
  readonly next: number;
}

/** Every objective of the quiz with what `evidence` shows of it. */
export function levelsOf(
  quiz: Quiz,
  attempt: Attempt,
  evidence: readonly Evidence[],
): readonly ObjectiveLevel[] {
  return quiz.objectives.map((objective) => {
    const about = evidence.filter(({question}) => question.objective === objective.id);
    const reached = about.filter(({outcome}) => outcome === 'reached').length;
    const fraction = about.length ? chanceOfMastery(reached, about.length) : 0;
    const standing = about.length ? standingOf(fraction) : 'none';
    const self = selfRating(quiz, attempt, objective.id);
    return {
      objective,
      standing,
      fraction,
      hint: about.length < ENOUGH,
      ...(self ? {self} : {}),
      next: nextLevel(standing, self),
    };
  });
}

function standingOf(chance: number): Standing {
  if (chance >= SURE_ENOUGH) return 'shown';
  if (chance >= 0.5) return 'on-the-way';
  return chance >= 1 - SURE_ENOUGH ? 'shaping' : 'start';
}

/** Level 3 is the objective itself, level 4 helping others with it. */
function nextLevel(standing: Standing, self = 3): number {
  if (self < 3) return self + 1;
  return standing === 'shown' ? 4 : 3;
}

function selfRating(quiz: Quiz, attempt: Attempt, objective: string): number | undefined {
  const scale = quiz.questions.find((one) => one.type === 'scale' && one.objective === objective);
  const level = Number(scale && attempt.answers[scale.id]?.response[0]);
  return [1, 2, 3, 4].find((known) => known === level);
}
