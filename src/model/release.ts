import {atLeastFloor} from './form.js';
import {countsIn, NO_COUNTS, observed, type Counts, type Tally} from './tally.js';

/** When a round shows: all at once after it closed, or in batches of at least its minimum. */
export type ReleaseRule = 'atClose' | 'batch';

/** What is frozen when a round opens. */
export interface RoundRule {
  /** Voices needed before anything is shown: k. */
  readonly minimum: number;
  readonly release: ReleaseRule;
}

/** The rule of a round as it opens: k never below 3, and fixed from now on. */
export function freeze({minimum, release}: RoundRule): RoundRule {
  return Object.freeze({minimum: atLeastFloor(minimum), release});
}

/**
 * Whether a release may follow, `shown` packets having been released and `received` being there: at
 * least k more than before, and the round closed unless it releases in batches.
 */
export function mayRelease(
  shown: number,
  received: number,
  closed: boolean,
  {minimum, release}: RoundRule,
): boolean {
  return received - shown >= atLeastFloor(minimum) && (closed || release === 'batch');
}

/**
 * What is shown next of one perspective, out of what is shown now and all that was received;
 * undefined when nothing new may be. A criterion takes part only once at least k more observed it,
 * so that the difference of two releases never isolates fewer than k, on the whole or on one
 * criterion. Packets are never taken back.
 */
export function nextRelease(
  shown: Tally | undefined,
  received: Tally,
  closed: boolean,
  rule: RoundRule,
): Tally | undefined {
  if (!mayRelease(shown?.n ?? 0, received.n, closed, rule)) return undefined;
  const {perspective, n} = received;
  const k = atLeastFloor(rule.minimum);
  const ids = Object.keys(received.criteria);
  const renewed = new Set(
    ids.filter((id) => observed(countsIn(received, id)) - observed(before(shown, id)) >= k),
  );
  const comments = [
    ...(shown?.comments ?? []).filter(({criterion}) => !renewed.has(criterion)),
    ...received.comments.filter(({criterion}) => renewed.has(criterion)),
  ];
  return {
    perspective,
    n,
    criteria: Object.fromEntries(
      ids.map((id) => [id, renewed.has(id) ? countsIn(received, id) : before(shown, id)]),
    ),
    comments,
  };
}

/**
 * The client's own check of what an endpoint releases: whether `next` may be shown after `shown`.
 * Fewer than k packets more, on the whole or among those who observed a criterion, or counts that
 * fell, and the page keeps what it had.
 */
export function mayShow(shown: Tally | undefined, next: Tally, minimum: number): boolean {
  const k = atLeastFloor(minimum);
  const steps = (more: number) => more === 0 || more >= k;
  const more = next.n - (shown?.n ?? 0);
  if (next.n < k || !steps(more)) return false;
  const ids = new Set([...Object.keys(next.criteria), ...Object.keys(shown?.criteria ?? {})]);
  return [...ids].every((id) => {
    const [old, now] = [before(shown, id), countsIn(next, id)];
    const grown = [...now.levels, now.unseen].map(
      (count, i) => count - ([...old.levels, old.unseen][i] ?? 0),
    );
    const fits = observed(now) + now.unseen <= next.n;
    return (
      fits &&
      grown.every((by) => by >= 0) &&
      steps(observed(now) - observed(old)) &&
      (more > 0 || grown.every((by) => by === 0))
    );
  });
}

function before(shown: Tally | undefined, id: string): Counts {
  return shown ? countsIn(shown, id) : NO_COUNTS;
}
