import type {ContentIssue} from './content-issue.js';

const MAX_DEPTH = 32;
/** Keys that change what an object is, not what it holds. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * The first limit that a parsed JSON value breaks, found without recursion: a hostile file may be
 * nested a hundred thousand deep.
 */
export function limitIssue(value: unknown): ContentIssue | undefined {
  const queue: {value: unknown; path: readonly (string | number)[]}[] = [{value, path: []}];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const {path} = next;
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (path.length > MAX_DEPTH) return {path, problem: 'too-deep', expected: MAX_DEPTH};
    const isList = Array.isArray(next.value);
    for (const [key, field] of Object.entries(next.value)) {
      const inner = [...path, isList ? Number(key) : key];
      if (!isList && FORBIDDEN.includes(key)) return {path: inner, problem: 'forbidden-key'};
      if (typeof field === 'object') queue.push({value: field, path: inner});
    }
  }
  return undefined;
}
