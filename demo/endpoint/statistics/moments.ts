/** A value that `count` voices have in common. */
export interface Counted {
  readonly x: number;
  readonly count: number;
}

/** Sums of squares up to here are rounding, not spread. */
export const NOTHING = 1e-12;

/** Two values that `count` voices have in common. */
export interface CountedPair extends Counted {
  readonly y: number;
}

/** Voices in all. */
export function size(values: readonly {readonly count: number}[]): number {
  return values.reduce((sum, {count}) => sum + count, 0);
}

/** Σx / n. */
export function mean(values: readonly Counted[]): number {
  return values.reduce((sum, {x, count}) => sum + x * count, 0) / size(values);
}

/** Σ(x − x̄)² / (n − 1), the sample variance. */
export function variance(values: readonly Counted[]): number {
  const middle = mean(values);
  return (
    values.reduce((sum, {x, count}) => sum + count * (x - middle) ** 2, 0) / (size(values) - 1)
  );
}

/** Pearson's r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²); undefined when x or y does not vary. */
export function correlation(values: readonly CountedPair[]): number | undefined {
  const mx = mean(values);
  const my = mean(values.map(({y, count}) => ({x: y, count})));
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const {x, y, count} of values) {
    xy += count * (x - mx) * (y - my);
    xx += count * (x - mx) ** 2;
    yy += count * (y - my) ** 2;
  }
  return xx > NOTHING && yy > NOTHING ? xy / Math.sqrt(xx * yy) : undefined;
}
