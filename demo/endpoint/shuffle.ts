import {randomInt} from 'node:crypto';

/** A copy in an order that nobody can guess (Fisher and Yates, cryptographic chance). */
export function shuffle<T>(list: readonly T[]): readonly T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const [taken] = mixed.splice(randomInt(last + 1), 1);
    if (taken !== undefined) mixed.push(taken);
  }
  return mixed;
}
