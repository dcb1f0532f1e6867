import {answerOf, forgetDatabase, openDatabase, unlessSilent, type TableName} from './database.js';
import {placesOfWords, keepLastWords, type LastWords} from './last-words.js';
import {tableIn} from './memory-store.js';
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
  /** Until the page is awake: browsers go on with a database while its page sleeps. */
  #awake: Promise<unknown> = Promise.resolve();
  /** Another tab has erased all: what is still to be done here is done on tables that go with it. */
  #erased = false;

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
    return this.#do(names, work, {durability: relaxed ? 'relaxed' : 'strict'});
  }

  protected look<T>(names: readonly TableName[], work: (table: Tables) => Promise<T>): Promise<T> {
    return this.#do(names, work);
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
    this.#awake = waking();
    for (const tx of this.#open) {
      try {
        tx.abort();
      } catch {
        // through already, and about to say so
      }
    }
    this.close();
  }

  override async erase(): Promise<void> {
    await super.erase();
    this.close();
    forgetDatabase(this.#space);
  }

  close(erased = false): void {
    this.#erased ||= erased;
    void this.#opening?.then((db) => db.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  /** Does `work` within a transaction; resolves once it is kept. */
  async #within<T>(tx: IDBTransaction, work: (table: Tables) => Promise<T>): Promise<T> {
    this.#open.add(tx);
    const kept = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
    });
    const working = work((name) => tableOf(tx.objectStore(name)));
    const [result] = await Promise.all([working, kept]).finally(() => this.#open.delete(tx));
    return result;
  }

  /**
   * Does `work` in a transaction, one that writes where `written` says how; once more on a fresh
   * connection when the first had died.
   */
  async #do<T>(
    names: readonly TableName[],
    work: (table: Tables) => Promise<T>,
    written?: IDBTransactionOptions,
  ): Promise<T> {
    const go = async () => {
      const db = await this.#connected();
      if (this.#erased) {
        this.close();
        return work(tableIn);
      }
      if (written) return this.#within(db.transaction(names, 'readwrite', written), work);
      // WebKit may never answer the first look of a page: it is asked again, on a fresh connection.
      return unlessSilent(this.#within(db.transaction(names), work), 'UnknownError');
    };
    try {
      return await go();
    } catch (error) {
      if (!this.#erased) {
        if (!isLost(error) || this.#reopens >= REOPENS) throw error;
        this.#reopens++;
      }
      this.close();
      return go();
    }
  }

  async #connected(): Promise<IDBDatabase> {
    await this.#awake;
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

/** Comes with the page's return from sleep, or from the browser's cache of pages. */
const waking = () =>
  new Promise((wake) => {
    document.addEventListener('resume', wake, {once: true});
    addEventListener('pageshow', wake, {once: true});
  });

const LOST: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError'];
const isLost = (error: unknown) => error instanceof DOMException && LOST.includes(error.name);
