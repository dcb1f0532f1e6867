import type {ContentIssue} from './content-issue.js';

const MAX_DEPTH = 32;
/** Values that a file may hold: many times what the largest sound one does. */
const MAX_VALUES = 200_000;
/** Keys that change what an object is, not what it holds. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * The first limit that a parsed JSON value breaks, found without recursion: a hostile file may be
 * nested a hundred thousand deep.
 */
export function limitIssue(value: unknown): ContentIssue | undefined {
  const queue: {value: unknown; path: readonly (string | number)[]}[] = [{value, path: []}];
  let values = 0;
  for (let next = queue.pop(); next; next = queue.pop()) {
    const {path} = next;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (path.length > MAX_DEPTH) return {path, problem: 'too-deep', expected: MAX_DEPTH};
    for (const [key, field] of entriesOf(next.value)) {
      if (++values > MAX_VALUES) return {path, problem: 'many', expected: MAX_VALUES};
      if (typeof key === 'string' && FORBIDDEN.includes(key)) {
        return {path: [...path, key], problem: 'forbidden-key'};
      }
      if (typeof field === 'object') queue.push({value: field, path: [...path, key]});
    }
  }
  return undefined;
}

/** Of a list one at a time: a million are not copied before the first is looked at. */
const entriesOf = (value: object): Iterable<[string | number, unknown]> =>
  Array.isArray(value) ? value.entries() : Object.entries(value);
