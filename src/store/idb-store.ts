import {answerOf, forgetDatabase, openDatabase, type TableName} from './database.js';
import type {Entry} from './entry.js';
import {TablesStore, type Table, type Tables} from './tables-store.js';

/** Reopens after a lost connection, at most; a browser that keeps failing is believed. */
const REOPENS = 3;

/** Keeps in IndexedDB. A failure that a fresh connection does not mend is thrown: its owner degrades. */
export class IdbStore extends TablesStore {
  readonly #space: string;
  readonly #superseded: () => void;
  readonly #late: () => void;
  #opening?: Promise<IDBDatabase> | undefined;
  /** The open connection, for what cannot wait. */
  #db?: IDBDatabase | undefined;
  #reopens = 0;

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
    return this.#with((db) => within(db.transaction(names, 'readwrite', {durability}), work));
  }

  protected look<T>(names: readonly TableName[], work: (table: Tables) => Promise<T>): Promise<T> {
    return this.#with((db) => within(db.transaction(names), work));
  }

  /**
   * Beside the rows, not over them: what another tab has kept meanwhile stays, and whoever reads next
   * puts both together. Nobody is left here to do it.
   */
  rescue(entries: readonly Entry[]): void {
    if (!entries.length || !this.#db) return;
    try {
      const tx = this.#db.transaction('late', 'readwrite', {durability: 'strict'});
      for (const entry of entries) tx.objectStore('late').put(entry);
      tx.commit();
    } catch {
      // The connection is gone: what was kept before stands.
    }
  }

  override async erase(): Promise<void> {
    await super.erase();
    this.close();
    forgetDatabase(this.#space);
  }

  close(): void {
    void this.#opening?.then((db) => db.close()).catch(() => undefined);
    this.#forget();
  }

  #forget(): void {
    this.#opening = undefined;
    this.#db = undefined;
  }

  /** Runs `work` on a connection; once more on a fresh one when the first had died. */
  async #with<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isLost(error) || this.#reopens >= REOPENS) throw error;
      this.#reopens++;
      this.close();
      return work(await this.#open());
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= openDatabase(this.#space, {
      superseded: this.#superseded,
      lost: () => this.#forget(),
      late: (db) => {
        this.#opening = Promise.resolve((this.#db = db));
        this.#late();
      },
    }).then((db) => (this.#db = db));
    return this.#opening;
  }
}

/** Does `work` within a transaction; resolves once it is kept. */
async function within<T>(tx: IDBTransaction, work: (table: Tables) => Promise<T>): Promise<T> {
  const kept = new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new DOMException('aborted', 'AbortError'));
  });
  const [result] = await Promise.all([work((name) => tableOf(tx.objectStore(name))), kept]);
  return result;
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
