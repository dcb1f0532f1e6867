import type {AwardRecord} from '../model/badge/award.js';
import type {ReceiptRecord} from '../model/record.js';
import type {Consent, KeepStatus} from '../model/snapshot.js';
import {forgetDatabase} from '../store/database.js';
import {inOrder, joined, placeOf, type Entry} from '../store/entry.js';
import {IdbStore} from '../store/idb-store.js';
import {MemoryStore} from '../store/memory-store.js';
import type {Elsewhere, Kept, NextAt, Store, Submission, Waiting} from '../store/store.js';
import type {JournalOptions} from './options.js';
import {Unwritten} from './unwritten.js';

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
  readonly #memory: boolean;
  readonly #changed: () => void;
  readonly #degraded: (status: 'volatile' | 'stale', why: unknown) => void;
  readonly #back: () => void;
  readonly #unwritten = new Unwritten();
  /** Counts what has reached the store, or left it. */
  #settled = 0;
  #writing?: Promise<void> | undefined;
  /** What the store does not know yet of what was said and let go of while it could not be reached. */
  #said?: ((store: Store) => Promise<void>) | undefined;
  readonly #gone = new Set<string>();
  /** On the way back to the store, or through with it. */
  #busy = false;

  constructor(
    {space = 'default', keep}: Pick<JournalOptions, 'space' | 'keep'>,
    changed: () => void,
    degraded: (status: 'volatile' | 'stale', why: unknown) => void,
    back: () => void,
  ) {
    this.#space = space;
    this.#memory = keep === 'memory';
    this.#changed = changed;
    this.#degraded = degraded;
    this.#back = back;
    this.store = this.#memory ? new MemoryStore() : this.#fresh();
  }

  /** Reads what is kept, and takes it in beside what this tab already knows. */
  async read(): Promise<void> {
    const known = this.#settled;
    const kept = await this.#try((store) => store.read());
    // Something was kept or dropped while this looked: it may not have seen it.
    if (known !== this.#settled) return this.read();
    const {attempts, records} = this.kept;
    this.kept = {
      ...kept,
      attempts: this.#beside(attempts, kept.attempts),
      records: this.#beside(records, kept.records),
    };
    if (this.status === 'loading') this.status = this.#memory ? 'volatile' : 'ready';
    if (this.status === 'ready') this.#owesNothing();
    this.#changed();
  }

  /** Keeps an entry: in the snapshot now, in the store as soon as the last write is through. */
  async put(entry: Entry): Promise<void> {
    const mine = this.#take(entry);
    this.#unwritten.add(mine);
    this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  /** Takes in what another browser has kept, all or nothing. */
  async takeIn(kept: Elsewhere): Promise<void> {
    await this.#try((store) => store.adopt(kept, []));
    await this.read();
  }

  /** Keeps a finished attempt and its reports, both or neither. */
  async submit(submission: Submission): Promise<void> {
    const mine = {...submission, attempt: this.#take(submission.attempt)};
    await this.#unwritten.during(mine, async () => {
      await this.#writing;
      if (this.#unwritten.has(mine.attempt)) await this.#try((store) => store.submit(mine));
    });
    this.#settled++;
    await this.read();
  }

  /** Lets go of a record. */
  async remove(id: string): Promise<void> {
    this.#drop(id);
    await this.#try((store) => store.removeRecord(id));
    await this.read();
  }

  /** Queues a packet or an award's report, and keeps the record of it in the place of its draft. */
  async submitPacket(
    packet: Waiting,
    draft: string,
    receipt: ReceiptRecord | AwardRecord,
  ): Promise<void> {
    this.#drop(draft);
    // The receipt shows with the packet that waits, and not before: it says that the journal has it.
    await this.#try((store) => store.submitPacket(packet, draft, receipt));
    await this.read();
  }

  async putConsent(consent: Consent, nextAt: NextAt): Promise<void> {
    const free = this.kept.waiting.map((one) => ({...one, held: false}));
    const packets = free.filter(({report}) => report.kind === 'packet');
    this.#settled++; // whoever is reading looks again
    this.kept = {...this.kept, consent, waiting: consent === 'refused' ? packets : free};
    this.#changed();
    this.#said = (store) => store.putConsent(consent, nextAt);
    await this.#try(this.#said);
    await this.read();
  }

  /** Lets held reports go, if any: the page has the learner's consent. */
  async release(nextAt: NextAt): Promise<void> {
    const {consent, waiting} = this.kept;
    if (consent !== 'ask' || !waiting.some(({held}) => held)) return;
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
    this.#owesNothing();
    this.#settled++; // whoever is reading looks again
    this.kept = NOTHING;
    if (everywhere || this.store instanceof MemoryStore) await this.#try((store) => store.erase());
    this.store.close(!everywhere);
    // What a tab in memory mode cannot open, it can still have deleted.
    if (everywhere && this.status !== 'ready') {
      forgetDatabase(this.#space);
      this.#said = (store) => store.erase(); // one that opens late may be read before that
    }
    if (this.status === 'ready') this.store = this.#fresh();
    this.#changed();
  }

  /** Reads again; goes back to the store when memory had to do and the store works again. */
  async look(): Promise<void> {
    if (this.status === 'volatile' && !this.#memory) await this.#return(this.#fresh());
    await this.read();
  }

  /** Lets go of the store; one that is still awaited will not be used. */
  close(): void {
    this.#busy = true;
    this.store.close();
  }

  /** The page is being left: what is not yet in the store goes there now. */
  rescue(sleeps: boolean): void {
    this.store.rescue(this.#unwritten.words, sleeps);
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

  #fresh(): IdbStore {
    const store: IdbStore = new IdbStore(
      this.#space,
      () => this.degrade('stale'),
      () => void this.#return(store),
    );
    return store;
  }

  /** What memory holds goes into `store`, beside what is there; if it can, that one is used from here on. */
  async #return(store: IdbStore): Promise<void> {
    const memory = this.store;
    const wanted = this.status === 'volatile' && !this.#busy;
    if (!wanted || !(memory instanceof MemoryStore)) return store.close();
    this.#busy = true;
    try {
      await store.read();
      await memory.handOver(async (kept) => {
        await this.#said?.(store);
        await store.adopt(kept, this.#gone);
        this.store = store;
        this.status = 'ready';
      });
    } catch {
      return store.close(); // not yet: memory goes on
    } finally {
      this.#busy = false;
    }
    await this.read();
    this.#back();
  }

  #owesNothing(): void {
    this.#said = undefined;
    this.#gone.clear();
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
    this.#gone.add(record);
    this.#unwritten.drop(record);
    this.kept = {...this.kept, records: this.kept.records.filter(({id}) => id !== record)};
    this.#changed();
  }

  /** What was read, put together with what this tab knows, and what is still on its way. */
  #beside<E extends Entry>(mine: readonly E[], read: readonly E[]): readonly E[] {
    const known = new Map(mine.map((entry) => [entry.id, entry]));
    const waiting = mine.filter((entry) => this.#unwritten.has(entry));
    const all = new Map(waiting.map((entry) => [entry.id, entry]));
    for (const entry of read) all.set(entry.id, joined(entry, known.get(entry.id)));
    return inOrder(all.values());
  }

  async #write(): Promise<void> {
    for (let next = this.#unwritten.next(); next; next = this.#unwritten.next()) {
      const entry = next;
      const whole = await this.#try<Entry>((store) =>
        'kind' in entry ? store.putRecord(entry) : store.putAttempt(entry),
      );
      // Changed again meanwhile: the next round brings it. Erased meanwhile: it stays erased.
      if (!this.#unwritten.wrote(entry)) continue;
      this.#settled++;
      this.#take(whole);
    }
  }

  /** Does `work` in the store; in memory when the store fails, and again where memory went meanwhile. */
  async #try<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const {store} = this;
    const inMemory = store instanceof MemoryStore;
    try {
      const done = await work(store);
      return inMemory && store !== this.store ? await this.#try(work) : done;
    } catch (error) {
      if (inMemory) throw error;
      this.degrade('volatile', error);
      return work(this.store);
    }
  }
}
