import {isRecord} from '../model/is-record.js';
import {isEntry} from './entry.js';
import {forgetWords, wordsAt, type LastWords} from './last-words.js';
import {isSubmission} from './rows.js';
import type {Kept, Store} from './store.js';

/** Puts what pages left behind together with what `store` has: nobody was left there to do it. */
export async function takeIn(
  places: readonly string[],
  store: Store,
  read: () => Promise<Kept>,
): Promise<void> {
  for (const {entries, submissions} of places.map(wordsIn)) {
    for (const entry of entries) {
      await ('kind' in entry ? store.putRecord(entry) : store.putAttempt(entry));
    }
    for (const one of submissions) {
      const {consent} = await read();
      const waiting = one.waiting.map((each) => ({
        ...each,
        held: each.held && consent !== 'given',
      }));
      await store.submit({...one, waiting: consent === 'refused' ? [] : waiting});
    }
  }
  forgetWords(places);
}

function wordsIn(place: string): LastWords {
  let words: unknown;
  try {
    words = JSON.parse(wordsAt(place));
  } catch {
    // somebody else wrote it
  }
  const {entries, submissions} = isRecord(words) ? words : {};
  return {entries: listOf(entries, isEntry), submissions: listOf(submissions, isSubmission)};
}

const listOf = <T>(rows: unknown, holds: (row: unknown) => row is T): readonly T[] =>
  Array.isArray(rows) ? rows.filter(holds) : [];
