import type {IDBPObjectStore, IDBPTransaction, StoreNames} from 'idb';
import {merge, type Attempt} from '../model/attempt.js';
import {canonical} from '../model/canonical.js';
import type {Consent} from '../model/snapshot.js';
import {wasReported} from '../privacy/anonymize.js';
import {forgetDatabase, openDatabase, type Database, type Tables} from './database.js';
import {isAttempt, isLease, isSetAside, isWaiting} from './rows.js';
import {
  due,
  freed,
  marked,
  type Claim,
  type Kept,
  type Store,
  type Verdict,
  type Waiting,
} from './store.js';

const STRICT = {durability: 'strict'} as const;
const RELAXED = {durability: 'relaxed'} as const;
/** The longest lease that is believed, ms. */
const LONGEST_LEASE = 60_000;
/** Reopens after a lost connection, at most; a browser that keeps failing is believed. */
const REOPENS = 3;
const CONSENTS: readonly unknown[] = ['ask', 'given', 'refused'];

type Writing<N extends StoreNames<Tables>[]> = IDBPTransaction<Tables, N, 'readwrite'>;

/** Keeps in IndexedDB. A failure that a fresh connection does not mend is thrown: its owner degrades. */
export class IdbStore implements Store {
  readonly #space: string;
  readonly #superseded: () => void;
  #opening?: Promise<Database> | undefined;
  /** The open connection, for what cannot wait. */
  #db?: Database | undefined;
  #reopens = 0;

  constructor(space: string, superseded: () => void) {
    this.#space = space;
    this.#superseded = superseded;
  }

  read(): Promise<Kept> {
    return this.#with(async (db) => {
      const tx = db.transaction(['attempts', 'outbox', 'aside', 'state']);
      const [attempts, waiting, aside, consent] = await Promise.all([
        tx.objectStore('attempts').getAll(),
        tx.objectStore('outbox').getAll(),
        tx.objectStore('aside').getAll(),
        tx.objectStore('state').get('consent'),
      ]);
      return {
        attempts: attempts.filter(isAttempt).sort((a, b) => a.startedAt - b.startedAt),
        waiting: waiting.filter(isWaiting),
        aside: aside.filter(isSetAside),
        consent: CONSENTS.includes(consent) ? (consent as Consent) : 'ask',
      };
    });
  }

  putAttempt(attempt: Attempt): Promise<Attempt> {
    return this.#with(async (db) => {
      const tx = db.transaction('attempts', 'readwrite', STRICT);
      const before = tx.store.get(attempt.id);
      void tx.store.put(attempt); // awaited with the transaction
      tx.commit(); // in the same breath: a page that is left here has kept it
      const [known] = await Promise.all([before, tx.done]);
      if (!known || !isAttempt(known)) return attempt;
      const whole = merge(known, attempt);
      return canonical(whole) === canonical(attempt) ? attempt : this.#putWhole(whole);
    });
  }

  /** Another tab had added something: both together. */
  #putWhole(attempt: Attempt): Promise<Attempt> {
    return this.#write(['attempts'], async (tx) => {
      const known = await tx.objectStore('attempts').get(attempt.id);
      const whole = known && isAttempt(known) ? merge(known, attempt) : attempt;
      void tx.objectStore('attempts').put(whole); // awaited with the transaction
      return whole;
    });
  }

  submit(attempt: Attempt, waiting: readonly Waiting[], withdrawn = false): Promise<boolean> {
    return this.#write(['attempts', 'outbox'], async (tx) => {
      const known = await tx.objectStore('attempts').get(attempt.id);
      const whole = known && isAttempt(known) ? merge(known, attempt) : attempt;
      void tx.objectStore('attempts').put(marked(whole, waiting)); // awaited with the transaction
      if (known?.reported && !withdrawn) return false;
      // Another tab may have finished another attempt meanwhile: still one voice a device.
      const others = await tx.objectStore('attempts').index('quiz').getAll(attempt.quiz);
      if (wasReported(attempt, others)) return false;
      for (const one of waiting) void tx.objectStore('outbox').add(one);
      return true;
    });
  }

  putConsent(consent: Consent, nextAt: () => number): Promise<void> {
    return this.#write(['outbox', 'state'], async (tx) => {
      void tx.objectStore('state').put(consent, 'consent'); // awaited with the transaction
      const outbox = tx.objectStore('outbox');
      if (consent === 'refused') return void outbox.clear();
      if (consent === 'given') return free(outbox, nextAt);
    });
  }

  release(nextAt: () => number): Promise<void> {
    return this.#write(['outbox'], (tx) => free(tx.objectStore('outbox'), nextAt));
  }

  claim(now: number, until: number, most: number, except?: ReadonlySet<number>): Promise<Claim> {
    return this.#write(['outbox'], async (tx) => {
      const outbox = tx.objectStore('outbox');
      const claim = due((await outbox.getAll()).filter(isWaiting), now, most, except);
      for (const one of claim.taken) void outbox.put({...one, nextAt: until});
      return claim;
    });
  }

  settle(seq: number, verdict: Verdict): Promise<void> {
    const write = async (tx: Writing<('outbox' | 'aside')[]>) => {
      const outbox = tx.objectStore('outbox');
      const one = await outbox.get(seq);
      if (!one) return;
      if (verdict.to === 'later') {
        return void outbox.put({...one, nextAt: verdict.nextAt, tries: one.tries + 1});
      }
      void outbox.delete(seq);
      if (verdict.to === 'aside') {
        void tx.objectStore('aside').add({report: one.report, status: verdict.status});
      }
    };
    // Losing a deletion only sends a report twice under one id: the endpoint knows it.
    return this.#write(['outbox', 'aside'], write, verdict.to === 'gone' ? RELAXED : STRICT);
  }

  lease(owner: string, now: number, until: number): Promise<boolean> {
    return this.#write(['state'], async (tx) => {
      const state = tx.objectStore('state');
      const held = await state.get('turn');
      // A lease that ends later than any can was dated by a clock that has been set back.
      const runs = isLease(held) && held.until > now && held.until - now <= LONGEST_LEASE;
      if (runs && held.owner !== owner) return false;
      void state.put({owner, until}, 'turn'); // awaited with the transaction
      return true;
    });
  }

  rescue(attempts: readonly Attempt[]): void {
    if (!attempts.length || !this.#db) return;
    try {
      const tx = this.#db.transaction('attempts', 'readwrite', STRICT);
      for (const attempt of attempts) void tx.store.put(attempt); // nobody is left to await it
      tx.commit();
    } catch {
      // The connection is gone: what was kept before stands.
    }
  }

  async erase(): Promise<void> {
    await this.#write(['attempts', 'outbox', 'aside', 'state'], async (tx) => {
      for (const name of tx.objectStoreNames) void tx.objectStore(name).clear();
    });
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

  #write<N extends StoreNames<Tables>, T>(
    names: N[],
    work: (tx: Writing<N[]>) => Promise<T>,
    durability: IDBTransactionOptions = STRICT,
  ): Promise<T> {
    return this.#with(async (db) => {
      const tx = db.transaction(names, 'readwrite', durability);
      const [result] = await Promise.all([work(tx), tx.done]);
      return result;
    });
  }

  /** Runs `work` on a connection; once more on a fresh one when the first had died. */
  async #with<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      if (!isLost(error) || this.#reopens >= REOPENS) throw error;
      this.#reopens++;
      this.close();
      return work(await this.#open());
    }
  }

  #open(): Promise<Database> {
    this.#opening ??= openDatabase(this.#space, {
      superseded: this.#superseded,
      lost: () => this.#forget(),
    }).then((db) => (this.#db = db));
    return this.#opening;
  }
}

const LOST: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError'];
const isLost = (error: unknown) => error instanceof DOMException && LOST.includes(error.name);

async function free(
  outbox: IDBPObjectStore<Tables, ('outbox' | 'state')[], 'outbox', 'readwrite'>,
  nextAt: () => number,
): Promise<void> {
  for (const one of await outbox.getAll()) if (one.held) void outbox.put(freed(one, nextAt()));
}
