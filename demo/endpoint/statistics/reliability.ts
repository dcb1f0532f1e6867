import {fisherQuantile} from './distributions.js';
import {NOTHING, size, variance, type Counted} from './moments.js';

/** How consistently the questions of a quiz measure together. */
export interface Reliability {
  /** Cronbach's alpha, which is KR-20 for reached or not yet. */
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
  readonly questions: number;
}

/**
 * KR-20 = k/(k − 1) · (1 − Σp(1 − p)/σ²) (Kuder & Richardson 1937), σ² the variance of the totals
 * over n. It needs the share reached of each question and the totals, never who gave what: equal to
 * the linked computation when everybody answered every question. Interval of 95 %: Feldt 1965,
 * 1 − (1 − α)·F with n − 1 and (n − 1)(k − 1) degrees of freedom. Undefined when nothing varies.
 */
export function reliabilityOf(
  shares: readonly number[],
  totals: readonly Counted[],
): Reliability | undefined {
  const k = shares.length;
  const n = size(totals);
  const spread = (variance(totals) * (n - 1)) / n;
  if (k < 2 || !(spread > NOTHING)) return undefined;
  const apart = shares.reduce((sum, p) => sum + p * (1 - p), 0);
  const alpha = (k / (k - 1)) * (1 - apart / spread);
  const bound = (p: number) => 1 - (1 - alpha) * fisherQuantile(p, n - 1, (n - 1) * (k - 1));
  return {alpha, low: bound(0.975), high: bound(0.025), questions: k};
}
