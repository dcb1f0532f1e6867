import {journalJsonSchema} from '../schemas/generated/journal.js';
import type {Attempt} from './attempt.js';
import type {ContentIssue} from './content-issue.js';
import {isRecord} from './is-record.js';
import {issuesOf, kindOf} from './parse.js';

/** What a file is that is no journal: what it looks like, and the name it goes by where it has one. */
export interface Foreign {
  readonly found:
    | 'nothing'
    | 'calendar'
    | 'table'
    | 'image'
    | 'cut'
    | 'not-json'
    | 'content'
    | 'newer'
    | 'unlike';
  /** The format that the file says of itself, or how it begins. */
  readonly name: string;
}

/** A `journal/1` file as far as it is taken in: its entries are still to be checked one by one. */
export interface Luggage {
  readonly attempts: readonly unknown[];
  readonly records: readonly unknown[];
  readonly aside: readonly unknown[];
}

/** A list of a file whose entries are checked. */
export type LuggageList = keyof Luggage;

/** The journal in `text`, or what the text is instead. */
export function luggageIn(text: string): Luggage | Foreign {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (!trimmed) return {found: 'nothing', name: ''};
  try {
    return luggageOf(JSON.parse(trimmed));
  } catch {
    return {found: looksLike(trimmed), name: trimmed.slice(0, 40)};
  }
}

/** Whether a reading found no journal. */
export const isForeign = (read: Luggage | Foreign): read is Foreign => 'found' in read;

function luggageOf(value: unknown): Luggage | Foreign {
  if (!isRecord(value)) return {found: 'unlike', name: kindOf(value)};
  const {declic, attempts, records, aside = []} = value;
  if (typeof declic !== 'string') {
    return {found: 'unlike', name: Object.keys(value).slice(0, 3).join(', ')};
  }
  if (declic !== 'journal/1') {
    const newer = /^journal\/\d+$/.test(declic);
    return {found: newer ? 'newer' : 'content', name: declic.slice(0, 40)};
  }
  const whole = Array.isArray(attempts) && Array.isArray(records) && Array.isArray(aside);
  return whole ? {attempts, records, aside} : {found: 'cut', name: declic};
}

function looksLike(text: string): Foreign['found'] {
  if (text.startsWith('BEGIN:VCALENDAR')) return 'calendar';
  if (/^"[^"\n]*"[;,\t]/.test(text)) return 'table';
  if (/^(<svg|<\?xml|.?PNG|GIF8)/.test(text)) return 'image';
  return /^\{\s*"declic"\s*:\s*"journal\//.test(text) ? 'cut' : 'not-json';
}

const EMPTY = {
  ...{declic: 'journal/1', consent: 'ask'},
  ...{attempts: [], records: [], waiting: [], aside: []},
};

/** What in the `nth` entry of a list breaks `journal/1`, first of all; undefined when it is sound. */
export function issueIn(list: LuggageList, entry: unknown, nth: number): ContentIssue | undefined {
  const [issue] = issuesOf({...EMPTY, [list]: [entry]}, journalJsonSchema);
  return issue && {...issue, path: [list, nth, ...issue.path.slice(2)]};
}

/**
 * Attempts as they are taken in beside `known` ones. Those from elsewhere count as reported: that
 * browser has sent their reports, or will; a copy of one's own stands as it stood.
 */
export function broughtIn(
  attempts: readonly Attempt[],
  known: readonly Attempt[],
): readonly Attempt[] {
  const here = new Set(known.map(({id}) => id));
  return attempts.map((one) => (here.has(one.id) ? one : {...one, reported: true}));
}
