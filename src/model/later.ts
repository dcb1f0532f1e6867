/**
 * Of two copies of one thing, the one that changed last. Where both changed in the same millisecond,
 * what `said` tells of them decides: the same one, whichever way round they are given.
 */
export function later<T extends {readonly changedAt: number}>(
  a: T,
  b: T,
  said: (one: T) => unknown = (one) => one,
): T {
  const sooner = a.changedAt - b.changedAt;
  return (sooner || (word(said(a)) > word(said(b)) ? 1 : -1)) > 0 ? a : b;
}

const word = (value: unknown) => JSON.stringify(value);
