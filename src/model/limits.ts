import type {ContentIssue} from './content-issue.js';

/** Characters of one content file. */
const MAX_CONTENT = 2 ** 20;
/** How deep brackets may be nested. */
const MAX_DEPTH = 32;
/** Items of one list, or fields of one object: twice what any sound one holds. */
const MAX_ITEMS = 1000;
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
    const found = (Array.isArray(next.value) ? next.value : Object.keys(next.value)).length;
    if (found > MAX_ITEMS) return {path, problem: 'many', expected: MAX_ITEMS, found};
    for (const [key, field] of Object.entries(next.value)) {
      if (!isList && FORBIDDEN.includes(key)) {
        return {path: [...path, key], problem: 'forbidden-key'};
      }
      if (typeof field === 'object') {
        queue.push({value: field, path: [...path, isList ? Number(key) : key]});
      }
    }
  }
  return undefined;
}

/**
 * The limit that a content file's text breaks. Found before it is parsed: the time that takes grows
 * with the square of the depth, to seconds for a file of nothing but brackets.
 */
function textIssue(text: string): ContentIssue | undefined {
  if (text.length > MAX_CONTENT) {
    return {path: [], problem: 'too-big', expected: MAX_CONTENT, found: text.length};
  }
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '\\') i++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_DEPTH + 1) return {path: [], problem: 'too-deep', expected: MAX_DEPTH};
  }
  return undefined;
}

/** What `judge` says of the value in a file's text; or why the text holds none that may be looked at. */
export function parseText<P>(
  text: string,
  judge: (value: unknown) => P,
): P | {readonly issues: readonly ContentIssue[]} {
  const limit = textIssue(text);
  if (limit) return {issues: [limit]};
  try {
    return judge(JSON.parse(text));
  } catch (error) {
    return {issues: [{path: [], problem: 'not-json', found: String(error)}]};
  }
}
