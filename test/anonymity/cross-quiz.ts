import type {Report} from '../../src/schemas/report.js';
import type {Arrival} from './wire.js';

/** What one record tells of the one who wrote it, as numbers that another quiz's record may resemble. */
type Trace = (report: Report) => number | undefined;

/** Each way in which an attacker may compare two answers to different quizzes. */
const ITEM_TRACES: readonly Trace[] = [
  (report) => (report.kind === 'item' ? report.rest : undefined),
  (report) => (report.kind === 'item' ? Number(report.reached) : undefined),
  (report) => (report.kind === 'item' ? report.certainty : undefined),
  (report) =>
    report.kind === 'item' ? (report.rest ?? 0) + 0.5 * Number(report.reached) : undefined,
  (report) =>
    report.kind === 'item' ? (report.rest ?? 0) + 0.5 * (report.certainty ?? 0) : undefined,
];
const TOTAL_TRACES: readonly Trace[] = [
  (report) => (report.kind === 'total' ? report.reached : undefined),
];

interface Traced {
  readonly whose: number;
  readonly value: number;
}

/**
 * Whether two records of different quizzes are one person's: the AUC of "the more alike, the more
 * likely one person"; .5 tells nothing, 1 tells all. The best of all ways to compare.
 */
export function linkedAcross(
  one: readonly Arrival<Report>[],
  other: readonly Arrival<Report>[],
  kind: 'item' | 'total',
): number {
  const traces = kind === 'item' ? ITEM_TRACES : TOTAL_TRACES;
  return Math.max(
    ...traces.map((trace) => {
      const read = ({body, whose}: Arrival<Report>): readonly Traced[] => {
        const value = trace(body);
        return value === undefined ? [] : [{whose, value}];
      };
      return auc(one.flatMap(read), other.flatMap(read));
    }),
  );
}

/** Chance that a pair of one person is more alike than a pair of two; ties count half. */
function auc(one: readonly Traced[], other: readonly Traced[]): number {
  const same = new Map<number, number>();
  const different = new Map<number, number>();
  for (const a of one) {
    for (const b of other) {
      const gap = Math.abs(a.value - b.value);
      const pairs = a.whose === b.whose ? same : different;
      pairs.set(gap, (pairs.get(gap) ?? 0) + 1);
    }
  }
  let won = 0;
  for (const [gap, pairs] of same) {
    for (const [wider, others] of different) {
      won += pairs * others * (wider > gap ? 1 : wider === gap ? 0.5 : 0);
    }
  }
  const size = (gaps: ReadonlyMap<number, number>) =>
    [...gaps.values()].reduce((sum, pairs) => sum + pairs, 0);
  return won / (size(same) * size(different));
}
