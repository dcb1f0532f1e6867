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
