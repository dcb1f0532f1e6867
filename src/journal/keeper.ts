import {merge, type Attempt} from '../model/attempt.js';
import type {Consent, KeepStatus} from '../model/snapshot.js';
import {forgetDatabase} from '../store/database.js';
import {IdbStore} from '../store/idb-store.js';
import {MemoryStore} from '../store/memory-store.js';
import type {Kept, Store, Waiting} from '../store/store.js';

const NOTHING: Kept = {attempts: [], consent: 'ask', waiting: [], aside: []};

/**
 * What one space keeps, in memory at once and in the store right after.
 * Owns the truth of this tab and the fall to memory when the store fails: a learner's answer is
 * never refused because a disk is. Does not own what is sent.
 */
export class Keeper {
  status: KeepStatus = 'loading';
  kept: Kept = NOTHING;
  store: Store;
  readonly #space: string;
  readonly #changed: () => void;
  readonly #degraded: (status: 'volatile' | 'stale', why: unknown) => void;
  /** Attempts whose latest state is not yet in the store. */
  readonly #unwritten = new Map<string, Attempt>();
  #writing?: Promise<void> | undefined;

  constructor(
    space: string,
    changed: () => void,
    degraded: (status: 'volatile' | 'stale', why: unknown) => void,
  ) {
    this.#space = space;
    this.#changed = changed;
    this.#degraded = degraded;
    this.store = this.#fresh();
  }

  /** Reads what is kept, and takes it in beside what this tab already knows. */
  async read(): Promise<void> {
    const kept = await this.#try((store) => store.read());
    if (!kept) return;
    const mine = new Map(this.kept.attempts.map((attempt) => [attempt.id, attempt]));
    const attempts = new Map(this.#unwritten);
    for (const attempt of kept.attempts) {
      const known = mine.get(attempt.id);
      attempts.set(attempt.id, known ? merge(attempt, known) : attempt);
    }
    this.kept = {...kept, attempts: [...attempts.values()].sort(byStart)};
    if (this.status === 'loading') this.status = 'ready';
    this.#changed();
  }

  /** Keeps an attempt: in the snapshot now, in the store as soon as the last write is through. */
  async put(attempt: Attempt): Promise<void> {
    const mine = this.#take(attempt);
    this.#unwritten.set(mine.id, mine);
    this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  /** Keeps a finished attempt and its reports, both or neither. */
  async submit(attempt: Attempt, waiting: readonly Waiting[], withdrawn?: boolean): Promise<void> {
    const mine = this.#take(attempt);
    await this.#try((store) => store.submit(mine, waiting, withdrawn));
    await this.read();
  }

  async putConsent(consent: Consent, nextAt: () => number): Promise<void> {
    const free = this.kept.waiting.map((one) => ({...one, held: false}));
    this.kept = {...this.kept, consent, waiting: consent === 'refused' ? [] : free};
    this.#changed();
    await this.#try((store) => store.putConsent(consent, nextAt));
    await this.read();
  }

  /** Lets held reports go: the page has the learner's consent. */
  async release(nextAt: () => number): Promise<void> {
    await this.#try((store) => store.release(nextAt));
    await this.read();
  }

  /** Resolves once what this tab knows is in the store. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  /** Forgets everything here; `everywhere` in the store too. */
  async erase(everywhere: boolean): Promise<void> {
    this.#unwritten.clear();
    this.kept = NOTHING;
    const old = this.store;
    if (everywhere) await this.#try((store) => store.erase());
    old.close();
    // What a tab in memory mode cannot open, it can still have deleted.
    if (everywhere && this.status !== 'ready') forgetDatabase(this.#space);
    if (this.status === 'ready') this.store = this.#fresh();
    this.#changed();
  }

  /** The page is being left: what is not yet in the store goes there now. */
  rescue(): void {
    this.store.rescue([...this.#unwritten.values()]);
  }

  /** Goes on in memory with all that is known, and says so. */
  degrade(status: 'volatile' | 'stale' = 'volatile', why?: unknown): void {
    if (this.status === 'volatile' || this.status === 'stale') return;
    this.status = status;
    this.store.close();
    this.store = new MemoryStore(this.kept);
    this.#changed();
    this.#degraded(status, why);
  }

  #fresh(): Store {
    return new IdbStore(this.#space, () => this.degrade('stale'));
  }

  /** The attempt merged into what this tab knows. */
  #take(attempt: Attempt): Attempt {
    const known = this.kept.attempts.find(({id}) => id === attempt.id);
    const mine = known ? merge(known, attempt) : attempt;
    const others = this.kept.attempts.filter(({id}) => id !== attempt.id);
    this.kept = {...this.kept, attempts: [...others, mine].sort(byStart)};
    this.#changed();
    return mine;
  }

  async #write(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const attempt = next;
      const whole = await this.#try((store) => store.putAttempt(attempt));
      // Changed again meanwhile: the next round brings it. Erased meanwhile: it stays erased.
      if (this.#unwritten.get(attempt.id) !== attempt) continue;
      this.#unwritten.delete(attempt.id);
      if (whole && whole !== attempt) this.#take(whole);
    }
  }

  #next(): Attempt | undefined {
    return this.#unwritten.values().next().value;
  }

  /** Does `work` in the store; in memory when the store fails. */
  async #try<T>(work: (store: Store) => Promise<T>): Promise<T | undefined> {
    const {store} = this;
    try {
      return await work(store);
    } catch (error) {
      if (store instanceof MemoryStore) throw error;
      this.degrade('volatile', error);
      return work(this.store);
    }
  }
}

const byStart = (a: Attempt, b: Attempt) => a.startedAt - b.startedAt;
