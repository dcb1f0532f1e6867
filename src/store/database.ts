import {deleteDB, openDB, type DBSchema, type IDBPDatabase} from 'idb';
import type {Attempt} from '../model/attempt.js';
import type {SetAside, Waiting} from './store.js';

/** The tables of one space. Migrations only ever add. */
export interface Tables extends DBSchema {
  attempts: {key: string; value: Attempt; indexes: {quiz: string}};
  outbox: {key: number; value: Waiting};
  aside: {key: number; value: SetAside};
  state: {key: string; value: unknown};
}

/** One open connection. */
export type Database = IDBPDatabase<Tables>;

const VERSION = 1;
/** IndexedDB may never answer (idb#227): after this, memory. */
const PATIENCE = 3000;

/** What a connection tells its owner about its end. */
export interface Ending {
  /** Another tab brings a newer library: this one steps aside at once. */
  readonly superseded: () => void;
  /** The browser closed it under us. */
  readonly lost: () => void;
}

/** Name of the database of a space. */
const nameOf = (space: string) => `declic-${space}`;

/**
 * Asks the browser to delete the database of `space`, whatever its version. Other tabs let go of it
 * when asked; it ends when the last frozen one has thawed.
 */
export function forgetDatabase(space: string): void {
  void deleteDB(nameOf(space)).catch(() => undefined); // refused where nothing could be kept either
}

/** Opens the database of `space`; rejects when it is refused, newer, or silent for three seconds. */
export async function openDatabase(space: string, ending: Ending): Promise<Database> {
  let late = false;
  const opening = openDB<Tables>(nameOf(space), VERSION, {
    upgrade(db) {
      db.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
      db.createObjectStore('outbox', {keyPath: 'seq', autoIncrement: true});
      db.createObjectStore('aside', {autoIncrement: true});
      db.createObjectStore('state');
    },
    blocking(_current, wanted, event) {
      (event.target as IDBDatabase).close();
      // A deletion wants no version: nobody took over, the next use starts afresh.
      if (wanted === null) ending.lost();
      else ending.superseded();
    },
    terminated: ending.lost,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Error('IndexedDB gave no answer'));
    }, PATIENCE);
  });
  opening.then(
    (db) => late && db.close(),
    () => undefined, // told by the race below
  );
  return Promise.race([opening, silence]).finally(() => clearTimeout(timer));
}
