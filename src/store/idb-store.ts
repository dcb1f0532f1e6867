import {answerOf, forgetDatabase, openDatabase, unlessSilent, type TableName} from './database.js';
import {placesOfWords, keepLastWords, type LastWords} from './last-words.js';
import type {Kept} from './store.js';
import {TablesStore, type Table, type Tables} from './tables-store.js';

/** Reopens after a lost connection, at most; a browser that keeps failing is believed. */
const REOPENS = 3;

/** Keeps in IndexedDB. A failure that a fresh connection does not mend is thrown: its owner degrades. */
export class IdbStore extends TablesStore {
  readonly #space: string;
  readonly #superseded: () => void;
  readonly #late: () => void;
  #opening?: Promise<IDBDatabase> | undefined;
  #reopens = 0;
  /** Transactions under way. */
  readonly #open = new Set<IDBTransaction>();

  /** `late`: this opened after it had been given up, and can be used or closed. */
  constructor(space: string, superseded: () => void, late = () => this.close()) {
    super();
    this.#space = space;
    this.#superseded = superseded;
    this.#late = late;
  }

  protected run<T>(
    names: readonly TableName[],
    work: (table: Tables) => Promise<T>,
    relaxed = false,
  ): Promise<T> {
    const durability = relaxed ? 'relaxed' : 'strict';
    return this.#with((db) => this.#within(db.transaction(names, 'readwrite', {durability}), work));
  }

  /** WebKit may never answer the first look of a page: it is asked again, on a fresh connection. */
  protected look<T>(names: readonly TableName[], work: (table: Tables) => Promise<T>): Promise<T> {
    const silent = () => new DOMException('IndexedDB gave no answer', 'UnknownError');
    return this.#with((db) => unlessSilent(this.#within(db.transaction(names), work), silent));
  }

  override async read(): Promise<Kept> {
    const places = placesOfWords(this.#space);
    // Where this cannot be fetched, the words lie there until it can.
    const taking = places.length ? await import('./take-in.js').catch(() => undefined) : undefined;
    await taking?.takeIn(places, this, () => super.read());
    return super.read();
  }

  /** A page that sleeps with a transaction open keeps every other page of the site waiting: it lets go. */
  rescue(words: LastWords, sleeps: boolean): void {
    keepLastWords(this.#space, words);
    if (!sleeps) return;
    for (const tx of this.#open) tx.abort();
    this.close();
  }

  override async erase(): Promise<void> {
    await super.erase();
    this.close();
    forgetDatabase(this.#space);
  }

  close(): void {
    void this.#opening?.then((db) => db.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  /** Does `work` within a transaction; resolves once it is kept. */
  async #within<T>(tx: IDBTransaction, work: (table: Tables) => Promise<T>): Promise<T> {
    this.#open.add(tx);
    const kept = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new DOMException('aborted', 'AbortError'));
    });
    const working = work((name) => tableOf(tx.objectStore(name)));
    const [result] = await Promise.all([working, kept]).finally(() => this.#open.delete(tx));
    return result;
  }

  /** Runs `work` on a connection; once more on a fresh one when the first had died. */
  async #with<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connected());
    } catch (error) {
      if (!isLost(error) || this.#reopens >= REOPENS) throw error;
      this.#reopens++;
      this.close();
      return work(await this.#connected());
    }
  }

  #connected(): Promise<IDBDatabase> {
    this.#opening ??= openDatabase(this.#space, {
      superseded: this.#superseded,
      lost: () => (this.#opening = undefined),
      late: (db) => {
        this.#opening = Promise.resolve(db);
        this.#late();
      },
    });
    return this.#opening;
  }
}

const tableOf = (rows: IDBObjectStore): Table => ({
  get: (key) => answerOf<unknown>(rows.get(key)),
  all: () => answerOf<unknown[]>(rows.getAll()),
  put: (row, key) => void rows.put(row, key),
  delete: (key) => void rows.delete(key),
  clear: () => void rows.clear(),
});

const LOST: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError'];
const isLost = (error: unknown) => error instanceof DOMException && LOST.includes(error.name);
