import type {Certainty} from './attempt.js';

/** What "not yet" takes away at each certainty. */
const LOSS: Readonly<Record<Certainty, number>> = {1: 0, 2: -2, 3: -6};

/**
 * Certainty-based mark of one answer: `fraction` × certainty when something was reached, else 0, −2
 * or −6 (Gardner-Medwin; partial values as Moodle has them). For measurement only: never shown.
 */
export function cbmMark(fraction: number, certainty: Certainty): number {
  return fraction > 0 ? fraction * certainty : LOSS[certainty];
}

/**
 * The certainty whose expected mark is highest when an answer holds with probability `p`: the cuts
 * are p = 4p − 2 at 2/3 and 4p − 2 = 9p − 6 at .8. On a cut, the lower certainty.
 */
export function bestCertainty(p: number): Certainty {
  if (p <= 2 / 3) return 1;
  return p <= 0.8 ? 2 : 3;
}

/**
 * A tenth of what certainty added to an average mark beyond the best that one fixed certainty would
 * have got at this accuracy: .1·(average − max(a, 4a − 2, 9a − 6)). Never shown as a mark.
 */
export function cbmBonus(average: number, accuracy: number): number {
  return 0.1 * (average - Math.max(accuracy, 4 * accuracy - 2, 9 * accuracy - 6));
}
