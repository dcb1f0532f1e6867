import {placeOf, type Entry} from '../store/entry.js';
import type {LastWords} from '../store/last-words.js';
import type {Submission} from '../store/store.js';

/** What is on its way to the store: known to this tab, and nowhere else yet. */
export class Unwritten {
  readonly #entries = new Map<string, Entry>();
  readonly #submissions = new Set<Submission>();

  /** The latest state of an entry, in the place of an earlier one. */
  add(entry: Entry): void {
    this.#entries.set(keyOf(entry), entry);
  }

  /** Keeps in mind a finished attempt and its reports for as long as `submitting` takes. */
  async during(submission: Submission, submitting: () => Promise<void>): Promise<void> {
    this.#submissions.add(submission);
    try {
      await submitting();
    } finally {
      this.#submissions.delete(submission);
    }
  }

  has(entry: Entry): boolean {
    const submitted = [...this.#submissions].some(({attempt}) => attempt.id === entry.id);
    return submitted || this.#entries.has(keyOf(entry));
  }

  next(): Entry | undefined {
    return this.#entries.values().next().value;
  }

  /** False when it was changed again meanwhile, or let go of. */
  wrote(entry: Entry): boolean {
    return this.#entries.get(keyOf(entry)) === entry && this.#entries.delete(keyOf(entry));
  }

  drop(record: string): void {
    this.#entries.delete(`records/${record}`);
  }

  clear(): void {
    this.#entries.clear();
    this.#submissions.clear();
  }

  /** What a page that ends now must leave behind. */
  get words(): LastWords {
    return {entries: [...this.#entries.values()], submissions: [...this.#submissions]};
  }
}

const keyOf = (entry: Entry) => `${placeOf(entry)}/${entry.id}`;
