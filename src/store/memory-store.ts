import type {TableName} from './database.js';
import type {Kept} from './store.js';
import {keptIn, TablesStore, type Table, type Tables} from './tables-store.js';

type Key = string | number;
type Named = Readonly<Record<string, Key | undefined>>;

/**
 * Keeps as long as the page lives: where IndexedDB is missing, refused or never answers. Reports
 * that come from a database keep their numbers; those born here count down from zero, so that a
 * request already under way never settles another report than its own.
 */
export class MemoryStore extends TablesStore {
  readonly #tables = new Map<TableName, Table>();
  #before: Promise<unknown> = Promise.resolve();

  constructor(kept?: Kept) {
    super();
    const {attempts = [], records = [], waiting = [], aside = [], consent = 'ask'} = kept ?? {};
    attempts.forEach((row) => this.#table('attempts').put(row));
    records.forEach((row) => this.#table('records').put(row));
    waiting.forEach((row) => this.#table('outbox').put(row));
    aside.forEach((row) => this.#table('aside').put(row));
    this.#table('state').put(consent, 'consent');
  }

  /** Gives all that is kept here to `heir`; whatever is asked meanwhile waits until it has it. */
  handOver(heir: (kept: Kept) => Promise<void>): Promise<void> {
    return this.run([], async (table) => heir(await keptIn(table)));
  }

  /** One after the other, as transactions would be. */
  protected run<T>(_names: readonly TableName[], work: (table: Tables) => Promise<T>): Promise<T> {
    const result = this.#before.then(() => work((name) => this.#table(name)));
    this.#before = result.catch(() => undefined);
    return result;
  }

  protected look<T>(names: readonly TableName[], work: (table: Tables) => Promise<T>): Promise<T> {
    return this.run(names, work);
  }

  rescue(): void {
    // Memory goes with the page.
  }

  close(): void {
    // Nothing is held open.
  }

  #table(name: TableName): Table {
    const table = this.#tables.get(name) ?? tableIn(name);
    this.#tables.set(name, table);
    return table;
  }
}

/** One empty table. */
export function tableIn(name: TableName): Table {
  const rows = new Map<Key, unknown>();
  let last = 0;
  return {
    get: async (key) => rows.get(key),
    all: async () => [...rows.values()],
    put: (row, given) => {
      const {seq, id} = row as Named;
      const key = given ?? (name === 'outbox' ? seq : id) ?? --last;
      rows.set(key, name === 'outbox' ? {...(row as Named), seq: key} : row);
    },
    delete: (key) => void rows.delete(key),
    clear: () => rows.clear(),
  };
}
