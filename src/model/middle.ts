import type {Counts} from './tally.js';

/** How far voices lie apart: one level, neighbours, or further. */
export type Spread = 'same' | 'near' | 'apart';
/** The middle voice; with an even number, the two middle ones, so that no decimal appears. */
export interface Median {
  readonly low: number;
  readonly high: number;
}

/** The levels given, lowest first. */
export function valuesOf(levels: Counts['levels']): readonly number[] {
  return levels.flatMap((times, i) => Array.from({length: times}, () => i + 1));
}

/** The middle of at least one value. */
export function medianOf(levels: Counts['levels']): Median {
  const values = valuesOf(levels);
  const at = (i: number) => values[i] ?? 0;
  return {low: at(Math.ceil(values.length / 2) - 1), high: at(Math.floor(values.length / 2))};
}

/** How far the middle half of the voices lies apart. */
export function spreadOf(levels: Counts['levels']): Spread {
  const values = valuesOf(levels);
  const at = (i: number) => values[i] ?? 0;
  if (at(0) === at(values.length - 1)) return 'same';
  const last = values.length - 1;
  return at(Math.ceil((3 * last) / 4)) - at(Math.floor(last / 4)) < 2 ? 'near' : 'apart';
}
