import type {Attempt} from '../model/attempt.js';
import type {ReceiptRecord} from '../model/record.js';
import type {Consent, KeepStatus} from '../model/snapshot.js';
import {forgetDatabase} from '../store/database.js';
import {inOrder, joined, placeOf, type Entry} from '../store/entry.js';
import {IdbStore} from '../store/idb-store.js';
import {MemoryStore} from '../store/memory-store.js';
import type {Kept, Store, Waiting} from '../store/store.js';

const NOTHING: Kept = {attempts: [], records: [], consent: 'ask', waiting: [], aside: []};

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
  /** Entries whose latest state is not yet in the store. */
  readonly #unwritten = new Map<string, Entry>();
  /** Counts what has reached the store, or left it. */
  #settled = 0;
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
    const known = this.#settled;
    const kept = await this.#try((store) => store.read());
    if (!kept) return;
    // Something was kept or dropped while this looked: it may not have seen it.
    if (known !== this.#settled) return this.read();
    const {attempts, records} = this.kept;
    this.kept = {
      ...kept,
      attempts: this.#beside(attempts, kept.attempts),
      records: this.#beside(records, kept.records),
    };
    if (this.status === 'loading') this.status = 'ready';
    this.#changed();
  }

  /** Keeps an entry: in the snapshot now, in the store as soon as the last write is through. */
  async put(entry: Entry): Promise<void> {
    const mine = this.#take(entry);
    this.#unwritten.set(keyOf(mine), mine);
    this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  /** Keeps a finished attempt and its reports, both or neither. */
  async submit(attempt: Attempt, waiting: readonly Waiting[], withdrawn?: boolean): Promise<void> {
    const mine = this.#take(attempt);
    await this.#try((store) => store.submit(mine, waiting, withdrawn));
    await this.read();
  }

  /** Lets go of a record. */
  async remove(id: string): Promise<void> {
    this.#drop(id);
    await this.#try((store) => store.removeRecord(id));
    await this.read();
  }

  /** Queues a packet, and keeps a receipt in the place of its draft. */
  async submitPacket(packet: Waiting, draft: string, receipt: ReceiptRecord): Promise<void> {
    this.#drop(draft);
    this.#take(receipt);
    await this.#try((store) => store.submitPacket(packet, draft, receipt));
    await this.read();
  }

  async putConsent(consent: Consent, nextAt: () => number): Promise<void> {
    const free = this.kept.waiting.map((one) => ({...one, held: false}));
    const packets = free.filter(({report}) => report.kind === 'packet');
    this.kept = {...this.kept, consent, waiting: consent === 'refused' ? packets : free};
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

  /** The entry, put together with what this tab knows of it. */
  #take<E extends Entry>(entry: E): E {
    const list = this.kept[placeOf(entry)];
    const mine = joined(
      entry,
      list.find(({id}) => id === entry.id),
    );
    const others = list.filter(({id}) => id !== entry.id);
    this.kept = {...this.kept, [placeOf(entry)]: inOrder([...others, mine])};
    this.#changed();
    return mine;
  }

  #drop(record: string): void {
    this.#settled++;
    this.#unwritten.delete(`records/${record}`);
    this.kept = {...this.kept, records: this.kept.records.filter(({id}) => id !== record)};
    this.#changed();
  }

  /** What was read, put together with what this tab knows, and what is still on its way. */
  #beside<E extends Entry>(mine: readonly E[], read: readonly E[]): readonly E[] {
    const known = new Map(mine.map((entry) => [entry.id, entry]));
    const waiting = mine.filter((entry) => this.#unwritten.has(keyOf(entry)));
    const all = new Map(waiting.map((entry) => [entry.id, entry]));
    for (const entry of read) all.set(entry.id, joined(entry, known.get(entry.id)));
    return inOrder(all.values());
  }

  async #write(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const entry = next;
      const whole = await this.#try<Entry>((store) =>
        'kind' in entry ? store.putRecord(entry) : store.putAttempt(entry),
      );
      // Changed again meanwhile: the next round brings it. Erased meanwhile: it stays erased.
      if (this.#unwritten.get(keyOf(entry)) !== entry) continue;
      this.#unwritten.delete(keyOf(entry));
      this.#settled++;
      if (whole) this.#take(whole);
    }
  }

  #next(): Entry | undefined {
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

const keyOf = (entry: Entry) => `${placeOf(entry)}/${entry.id}`;
