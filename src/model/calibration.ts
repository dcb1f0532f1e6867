import type {Certainty} from './attempt.js';
import type {Evidence} from './evidence.js';

/**
 * The share of answers that hold, from–to, for which each certainty is the best choice
 * (Gardner-Medwin's cuts, 2/3 and .8: see cbm.ts).
 */
export const WINDOWS: Readonly<Record<Certainty, readonly [number, number]>> = {
  1: [0, 2 / 3],
  2: [2 / 3, 0.8],
  3: [0.8, 1],
};

/** Below this many answers nothing is said: one surprise out of one would speak a time in five. */
const FEW = 4;

/**
 * How certainty and answers go together: `together`, certainty `ahead` of the answers, certainty
 * `behind` them, or `too-few` answers to say.
 */
export type Verdict = 'together' | 'ahead' | 'behind' | 'too-few';

/**
 * The cautious verdict on one certainty level, `reached` of `given` answers holding: outside the
 * window it speaks only if (f − limit)²·n > .5 (Moodle's guard), so that chance is not commented.
 */
export function verdictOf(certainty: Certainty, reached: number, given: number): Verdict {
  const share = reached / given;
  const [low, high] = WINDOWS[certainty];
  if (given < FEW) return 'too-few';
  if (share >= low && share <= high) return 'together';
  const limit = share < low ? low : high;
  if ((share - limit) ** 2 * given <= 0.5) return 'too-few';
  return share < low ? 'ahead' : 'behind';
}

/** One certainty level of an attempt. */
export interface Sureness {
  readonly certainty: Certainty;
  readonly given: number;
  readonly verdict: Verdict;
}

/** The certainty levels that were used, surest first. */
export function surenessOf(evidence: readonly Evidence[]): readonly Sureness[] {
  return ([3, 2, 1] as const).flatMap((certainty) => {
    const at = evidence.filter(({answer}) => answer.certainty === certainty);
    const reached = at.filter(({outcome}) => outcome === 'reached').length;
    const verdict = verdictOf(certainty, reached, at.length);
    return at.length ? [{certainty, given: at.length, verdict}] : [];
  });
}
