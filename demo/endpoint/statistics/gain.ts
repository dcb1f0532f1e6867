import {studentQuantile, studentTails} from './distributions.js';
import {correlation, mean, NOTHING, size, variance} from './moments.js';

/** A share before and a share after, that `count` learners have in common. */
export interface Pair {
  readonly pre: number;
  readonly post: number;
  readonly count: number;
}

/** How much more was reached after than before, by the same learners. */
export interface Gain {
  readonly n: number;
  readonly pre: number;
  readonly post: number;
  readonly difference: number;
  /** 95 % interval of the difference. */
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly p: number;
  /** Share won of what was still open; undefined when nothing was. */
  readonly hake?: number;
  readonly dAv: number;
  readonly gAv: number;
  readonly r?: number;
}

/**
 * The paired comparison: SE² = Var(post − pre)/n, t = difference/SE with n − 1 degrees of freedom
 * (Student 1908). Hake's ⟨g⟩ of the means = (post − pre)/(1 − pre) (Hake 1998).
 * d_av = difference / mean of the two standard deviations (Lakens 2013), g_av = d_av · J with
 * J = 1 − 3/(4(n − 1) − 1) (Hedges 1981). Undefined when the differences do not vary.
 */
export function gainOf(pairs: readonly Pair[]): Gain | undefined {
  const n = size(pairs);
  const column = (of: (pair: Pair) => number) =>
    pairs.map((pair) => ({x: of(pair), count: pair.count}));
  const before = column(({pre}) => pre);
  const after = column(({post}) => post);
  const change = column(({pre, post}) => post - pre);
  const error = Math.sqrt(variance(change) / n);
  if (!(n > 1) || !(error ** 2 > NOTHING)) return undefined;
  const pre = mean(before);
  const difference = mean(change);
  const reach = studentQuantile(0.05, n - 1) * error;
  const t = difference / error;
  const dAv = difference / ((Math.sqrt(variance(before)) + Math.sqrt(variance(after))) / 2);
  const r = correlation(pairs.map((pair) => ({x: pair.pre, y: pair.post, count: pair.count})));
  return {
    n,
    pre,
    post: mean(after),
    difference,
    low: difference - reach,
    high: difference + reach,
    t,
    p: studentTails(t, n - 1),
    dAv,
    gAv: dAv * (1 - 3 / (4 * (n - 1) - 1)),
    ...(pre < 1 ? {hake: difference / (1 - pre)} : {}),
    ...(r === undefined ? {} : {r}),
  };
}
