import {merge, type Attempt} from '../model/attempt.js';
import {mergeRecords, type JournalRecord} from '../model/record.js';
import {isAttempt, isJournalRecord} from './rows.js';

/** What a journal keeps, one row each. */
export type Entry = Attempt | JournalRecord;

/** Where an entry is kept: the name of its table, and of its list in what is read. */
export const placeOf = (entry: Entry) => ('kind' in entry ? 'records' : 'attempts');

/** Whether a value is a row of `place`. */
export const isEntry = (row: unknown): row is Entry => isAttempt(row) || isJournalRecord(row);

/** An entry put together with what is already known of it, if anything. */
export function joined<E extends Entry>(entry: E, known: unknown): E {
  if ('kind' in entry) {
    return (isJournalRecord(known) ? mergeRecords(known, entry) : entry) as E;
  }
  return (isAttempt(known) ? merge(known, entry) : entry) as E;
}

/** Entries as a list has them: oldest first. */
export const inOrder = <E extends Entry>(entries: Iterable<E>): readonly E[] =>
  [...entries].sort((a, b) => bornAt(a) - bornAt(b));

const bornAt = (entry: Entry) => ('kind' in entry ? entry.changedAt : entry.startedAt);
