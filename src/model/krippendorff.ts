/** How far two values are apart: names, ranks, distances, or ratios. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Agreement among voices that nobody can tell apart: alpha, or why there is none to compute. */
export type Agreement =
  | {readonly alpha: number; readonly because?: never}
  /** `one-value`: all said the same, so that no disagreement was possible; `few`: no unit has two. */
  | {readonly alpha?: never; readonly because: 'one-value' | 'few'};

/**
 * Krippendorff's alpha of `units` (for us: criteria), each with the values that were given to it by
 * whomever: 1 full agreement, 0 what chance alone would give. Units with one value say nothing.
 */
export function krippendorff(
  units: readonly (readonly number[])[],
  metric: Metric = 'ordinal',
): Agreement {
  const paired = units.filter(({length}) => length > 1);
  const all = paired.flat();
  const n = all.length;
  if (n < 2) return {because: 'few'};
  const values = [...new Set(all)].sort((a, b) => a - b);
  if (values.length < 2) return {because: 'one-value'};
  const totals = values.map((value) => all.filter((one) => one === value).length);
  const apart = distances(values, totals, metric);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c++) {
    for (let k = 0; k < values.length; k++) {
      const far = apart(c, k);
      observed += far * coincidence(paired, values[c], values[k]);
      expected += (far * (totals[c] ?? 0) * (totals[k] ?? 0)) / (n - 1);
    }
  }
  return {alpha: 1 - observed / expected};
}

/** How often two different values meet in one unit, each unit counting by its size. */
function coincidence(
  units: readonly (readonly number[])[],
  c: number | undefined,
  k: number | undefined,
): number {
  if (c === k) return 0; // no distance, so that it never counts
  const times = (unit: readonly number[], value: number | undefined) =>
    unit.filter((one) => one === value).length;
  return units.reduce(
    (sum, unit) => sum + (times(unit, c) * times(unit, k)) / (unit.length - 1),
    0,
  );
}

function distances(
  values: readonly number[],
  totals: readonly number[],
  metric: Metric,
): (c: number, k: number) => number {
  const at = (list: readonly number[], i: number) => list[i] ?? 0;
  const between = (c: number, k: number) => {
    const [from, to] = c < k ? [c, k] : [k, c];
    const sum = totals.slice(from, to + 1).reduce((a, b) => a + b, 0);
    return sum - (at(totals, c) + at(totals, k)) / 2;
  };
  const far: Record<Metric, (c: number, k: number) => number> = {
    nominal: () => 1,
    ordinal: between,
    interval: (c, k) => at(values, c) - at(values, k),
    ratio: (c, k) => {
      const sum = at(values, c) + at(values, k);
      return sum ? (at(values, c) - at(values, k)) / sum : 0;
    },
  };
  return (c, k) => (c === k ? 0 : far[metric](c, k) ** 2);
}

/**
 * Voices needed for a reliability of `wanted` when one voice alone has `single` (Spearman–Brown);
 * not rounded. Infinite when one voice carries nothing.
 */
export function peersNeeded(single: number, wanted = 0.7): number {
  if (single <= 0) return Infinity;
  return Math.max(1, (wanted * (1 - single)) / (single * (1 - wanted)));
}
