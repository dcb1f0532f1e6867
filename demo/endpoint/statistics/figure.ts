/** Voices from which each figure is told; below, it would mostly be chance. */
export const MINIMA = {
  difficulty: 20,
  certainty: 20,
  options: 20,
  gain: 20,
  objective: 20,
  discrimination: 50,
  reliability: 50,
} as const;

/** A figure, or why there is none: fewer voices than `tooFew`, or everybody answered alike. */
export type Figure<T> = {readonly value: T} | {readonly tooFew: number} | {readonly noSpread: true};

/** The figure that `compute` gives from `n` voices; it may give none when nothing varies. */
export function figure<T>(n: number, minimum: number, compute: () => T | undefined): Figure<T> {
  if (n < minimum) return {tooFew: minimum};
  const value = compute();
  return value === undefined ? {noSpread: true} : {value};
}

/** Voices below which nothing is told of a group inside a table but how many they are. */
export const GROUP = 5;

/**
 * Places of the groups too small to be told of: those below five, and the next ones too until what is
 * withheld is five or more: else the whole minus what is told would tell it.
 */
export function tooSmall(groups: readonly number[]): ReadonlySet<number> {
  const places = groups
    .map((n, place) => ({n, place}))
    .filter(({n}) => n > 0)
    .sort((a, b) => a.n - b.n);
  const withheld = new Set<number>();
  let sum = 0;
  for (const {n, place} of places) {
    if (n >= GROUP && (sum === 0 || sum >= GROUP)) break;
    withheld.add(place);
    sum += n;
  }
  return withheld;
}
