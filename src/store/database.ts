import {forgetWords, placesOfWords} from './last-words.js';

/** The tables of one space: each lives from its version on. Migrations only ever add. */
const MIGRATIONS: readonly Readonly<Record<string, IDBObjectStoreParameters>>[] = [
  {
    attempts: {keyPath: 'id'},
    outbox: {keyPath: 'seq', autoIncrement: true},
    aside: {autoIncrement: true},
    state: {},
  },
  {records: {keyPath: 'id'}},
];

/** Name of a table. */
export type TableName = 'attempts' | 'records' | 'outbox' | 'aside' | 'state';

/** IndexedDB may be slow to answer, or never do (idb#227): after this, memory meanwhile. */
const PATIENCE = 3000;

/** What a connection tells its owner: that it ends, or begins late. */
export interface Owner {
  /** Another tab brings a newer library: this one steps aside at once. */
  readonly superseded: () => void;
  /** The browser closed it under us. */
  readonly lost: () => void;
  /** It opens after all, when nobody waits for it any more: its owner uses or closes it. */
  readonly late: (db: IDBDatabase) => void;
}

/** Name of the database of a space. */
const nameOf = (space: string) => `declic-${space}`;

/** Name of one that no space has: it is there to be deleted. */
const PASSING = 'declic';
/** One is being begun: those that open meanwhile have no need of another. */
let beginning = false;

/** What a request brings. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });
}

/**
 * Asks the browser to delete the database of `space`, whatever its version, and what pages left beside
 * it. Other tabs let go of it when asked; it ends when the last frozen one has thawed.
 */
export function forgetDatabase(space: string): void {
  forgetWords(placesOfWords(space));
  try {
    // eslint-disable-next-line no-restricted-globals -- the one door to IndexedDB
    indexedDB.deleteDatabase(nameOf(space));
  } catch {
    // refused where nothing could be kept either
  }
}

/** Opens the database of `space`; rejects when it is refused, newer, or silent for three seconds. */
export async function openDatabase(space: string, owner: Owner): Promise<IDBDatabase> {
  // eslint-disable-next-line no-restricted-globals -- the one door to IndexedDB
  const request = indexedDB.open(nameOf(space), MIGRATIONS.length);
  request.onupgradeneeded = ({oldVersion}) => upgrade(request.result, oldVersion);
  let late = false;
  const opening = answerOf(request).then((db) => {
    void beginLog();
    db.onversionchange = ({newVersion}) => {
      db.close();
      // A deletion wants no version: nobody took over, the next use starts afresh.
      if (newVersion === null) owner.lost();
      else owner.superseded();
    };
    db.onclose = owner.lost;
    if (late) owner.late(db);
    return db;
  });
  return unlessSilent(opening, 'TimeoutError', () => (late = true));
}

/** What is asked; after three seconds of silence an error of this `name`, and `late` is called. */
export function unlessSilent<T>(asked: Promise<T>, name: string, late?: () => unknown): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late?.();
      reject(new DOMException('', name));
    }, PATIENCE);
  });
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}

/**
 * Has Chromium begin a new log, as it does when a database is deleted. Killed while it writes, it may leave
 * half a record at the end; it writes on behind that, and the next time it opens, it takes everything that
 * the site keeps for damaged, and throws it away (LevelDB, `reuse_logs`; seen in 156).
 */
async function beginLog(): Promise<void> {
  // Its own word for that, and no other's.
  if (beginning || !('dataLoss' in IDBVersionChangeEvent.prototype)) return;
  beginning = true;
  try {
    // eslint-disable-next-line no-restricted-globals -- the one door to IndexedDB
    const databases = indexedDB;
    (await answerOf(databases.open(PASSING))).close();
    await answerOf(databases.deleteDatabase(PASSING));
  } catch {
    // a full disk has no room for it
  }
  beginning = false;
}

function upgrade(db: IDBDatabase, from: number): void {
  for (const tables of MIGRATIONS.slice(from)) {
    for (const [name, keys] of Object.entries(tables)) db.createObjectStore(name, keys);
  }
}
