import type {Entry} from './entry.js';
import type {Submission} from './store.js';

/*
 * What a page had no time to keep when it was left. IndexedDB takes nothing then that the browser is
 * sure to finish; localStorage does, at once. It lies there until the next page of the space has put
 * it into the tables.
 */

const prefixOf = (space: string) => `declic-${encodeURIComponent(space)} `;

/** What a page was about to keep. */
export interface LastWords {
  readonly entries: readonly Entry[];
  readonly submissions: readonly Submission[];
}

/** Keeps the last words of this page; each page has a place of its own. */
export function keepLastWords(space: string, {entries, submissions}: LastWords): void {
  // A key cannot be written down; the next award makes another.
  const plain = entries.filter((entry) => !('kind' in entry && entry.kind === 'key'));
  if (!plain.length && !submissions.length) return;
  const words = JSON.stringify({entries: plain, submissions});
  quietly((storage) => storage.setItem(`${prefixOf(space)}${performance.timeOrigin}`, words));
}

/** Where pages of this space left something behind. */
export function placesOfWords(space: string): readonly string[] {
  return (
    quietly((storage) => Object.keys(storage).filter((key) => key.startsWith(prefixOf(space)))) ??
    []
  );
}

/** What lies there: whatever somebody has written. */
export const wordsAt = (place: string): string =>
  quietly((storage) => storage.getItem(place)) ?? '';

/** Lets go of words that the tables have, or that were erased. */
export const forgetWords = (places: readonly string[]): void =>
  quietly((storage) => places.forEach((place) => storage.removeItem(place)));

function quietly<T>(work: (storage: Storage) => T): T | undefined {
  try {
    // eslint-disable-next-line no-restricted-globals -- the one door to localStorage
    return work(localStorage);
  } catch {
    return undefined; // refused, or full: what the tables have stands
  }
}
