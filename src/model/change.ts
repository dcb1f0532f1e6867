import type {Question} from './quiz.js';
import type {Evidence} from './evidence.js';

/**
 * Normalised change from `before` to `after`, both of `most`: up, the part gained of what was left
 * to gain; down, the part that faded of what was there; in [−1, 1]. Null at 0→0 and most→most,
 * where nothing could move (Marx & Cummings 2007).
 */
export function normalisedChange(before: number, after: number, most = 1): number | null {
  if (before === after) return before === 0 || before === most ? null : 0;
  return after > before ? (after - before) / (most - before) : (after - before) / before;
}

/** What moved between two attempts of one learner: the only comparison ever shown. */
export interface Change {
  readonly gained: readonly Question[];
  readonly faded: readonly Question[];
  /** Normalised change over the questions that both attempts answered, unedited in between. */
  readonly change: number | null;
}

/** What moved since `before`; undefined when the two have no question in common. */
export function changeSince(
  before: readonly Evidence[],
  after: readonly Evidence[],
): Change | undefined {
  const pairs = after.flatMap((now) => {
    const then = before.find((one) => one.answer.question === now.answer.question);
    return then ? [{question: now.question, from: then.outcome, to: now.outcome}] : [];
  });
  if (!pairs.length) return undefined;
  const moved = pairs.filter(({from, to}) => from !== to);
  const share = (side: 'from' | 'to') =>
    pairs.filter((pair) => pair[side] === 'reached').length / pairs.length;
  return {
    gained: moved.filter(({to}) => to === 'reached').map(({question}) => question),
    faded: moved.filter(({to}) => to !== 'reached').map(({question}) => question),
    change: normalisedChange(share('from'), share('to')),
  };
}
