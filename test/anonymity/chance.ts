/** Chance that is the same at each run of one seed (mulberry32). */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** Of mean 0 and deviation 1 (Box and Muller). */
  normal(): number;
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
  /** 128 bits in hexadecimal. */
  id(): string;
}

/** The chance of one seed, which any words may be. */
export function chanceOf(seed: string): Chance {
  let state = [...seed].reduce((sum, one) => Math.imul(sum ^ one.charCodeAt(0), 0x01000193), 1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    pick: <T>(list: readonly T[]) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
    id: () => Array.from({length: 32}, () => below(16).toString(16)).join(''),
  };
}
