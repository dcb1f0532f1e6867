import type {Attempt} from '../model/attempt.js';
import type {AwardRecord} from '../model/badge/award.js';
import type {JournalRecord, ReceiptRecord, SentRecord} from '../model/record.js';
import type {Consent} from '../model/snapshot.js';
import {wasReported} from '../privacy/anonymize.js';
import type {TableName} from './database.js';
import {inOrder, joined, placeOf, type Entry} from './entry.js';
import {keepIn} from './keep.js';
import type {LastWords} from './last-words.js';
import {isAttempt, isReported, isJournalRecord, isLease, isSetAside, isWaiting} from './rows.js';
import {due, freed, marked} from './store.js';
import type {Claim, Elsewhere, Kept, NextAt, Store, Submission, Verdict, Waiting} from './store.js';

/** One table, as far as it is used. What is written is kept once the work that wrote it has ended. */
export interface Table {
  get(key: string | number): Promise<unknown>;
  all(): Promise<readonly unknown[]>;
  put(row: unknown, key?: string): void;
  delete(key: string | number): void;
  clear(): void;
}
/** The tables within one piece of work. */
export type Tables = (name: TableName) => Table;

const ALL: readonly TableName[] = ['attempts', 'records', 'outbox', 'aside', 'state'];
const CONSENTS: readonly unknown[] = ['ask', 'given', 'refused'];
/** The longest lease that is believed, ms. */
const LONGEST_LEASE = 60_000;

/** What a store does, in terms of tables; where those are is left to who extends it. */
export abstract class TablesStore implements Store {
  /** Does `work` on these tables: all or nothing, alone, and kept when the promise resolves. */
  protected abstract run<T>(
    names: readonly TableName[],
    work: (table: Tables) => Promise<T>,
    relaxed?: boolean,
  ): Promise<T>;
  /** The same for a work that only looks. */
  protected abstract look<T>(
    names: readonly TableName[],
    work: (table: Tables) => Promise<T>,
  ): Promise<T>;
  abstract rescue(words: LastWords, sleeps: boolean): void;
  abstract close(erased?: boolean): void;

  read(): Promise<Kept> {
    return this.look(ALL, keptIn);
  }

  async adopt(kept: Elsewhere, gone: Iterable<string>): Promise<void> {
    const {adoptIn} = await import('./adopt.js');
    return this.run(ALL, (table) => adoptIn(table, kept, gone));
  }

  putAttempt(attempt: Attempt): Promise<Attempt> {
    return this.#keep(attempt);
  }

  putRecord(record: JournalRecord): Promise<JournalRecord> {
    return this.#keep(record);
  }

  removeRecord(id: string): Promise<void> {
    return this.run(['records'], async (table) => table('records').delete(id));
  }

  submitPacket(
    packet: Waiting,
    draft: string,
    receipt: ReceiptRecord | AwardRecord,
  ): Promise<void> {
    return this.run(['records', 'outbox', 'state'], async (table) => {
      table('records').delete(draft);
      const [may] = await allowed(table, [packet]);
      if (may && !isReported(await table('records').get(receipt.id))) table('outbox').put(may);
      await keepIn(table('records'), receipt);
    });
  }

  submit({attempt, waiting, withdrawn}: Submission): Promise<boolean> {
    return this.run(['attempts', 'outbox', 'state'], async (table) => {
      const may = await allowed(table, waiting);
      const attempts = (await table('attempts').all()).filter(isAttempt);
      const known = attempts.find(({id}) => id === attempt.id);
      table('attempts').put(marked(joined(attempt, known), may));
      if (known?.reported && !withdrawn) return false;
      // Another tab may have finished another attempt meanwhile: still one voice a device.
      if (wasReported(attempt, attempts)) return false;
      for (const one of may) table('outbox').put(one);
      return true;
    });
  }

  putConsent(consent: Consent, nextAt: NextAt): Promise<void> {
    return this.run(['outbox', 'state'], async (table) => {
      table('state').put(consent, 'consent');
      if (consent === 'given') await free(table('outbox'), nextAt);
      if (consent !== 'refused') return;
      for (const one of await waitingIn(table('outbox'))) {
        if (!isFree(one)) table('outbox').delete(one.seq ?? 0);
      }
    });
  }

  release(nextAt: NextAt): Promise<void> {
    return this.run(['outbox'], (table) => free(table('outbox'), nextAt));
  }

  claim(now: number, until: number, most: number, may?: (one: Waiting) => boolean): Promise<Claim> {
    return this.run(['outbox'], async (table) => {
      const claim = due(await waitingIn(table('outbox')), now, most, may);
      for (const one of claim.taken) table('outbox').put({...one, nextAt: until});
      return claim;
    });
  }

  settle(seq: number, verdict: Verdict): Promise<void> {
    const work = async (table: Tables) => {
      const one = await table('outbox').get(seq);
      if (verdict.to === 'gone' && verdict.sent) await remember(table, verdict.sent, one);
      if (!isWaiting(one)) return;
      if (verdict.to === 'later') {
        return table('outbox').put({...one, nextAt: verdict.nextAt, tries: one.tries + 1});
      }
      table('outbox').delete(seq);
      if (verdict.to === 'aside') {
        table('aside').put({report: one.report, status: verdict.status});
      }
    };
    // Losing a deletion only sends a report twice under one id: the endpoint knows it.
    return this.run(['outbox', 'aside', 'records', 'state'], work, verdict.to === 'gone');
  }

  lease(owner: string, now: number, until: number): Promise<boolean> {
    return this.run(
      ['state'],
      async (table) => {
        const held = await table('state').get('turn');
        // A lease that ends later than any can was dated by a clock that has been set back.
        const runs = isLease(held) && held.until > now && held.until - now <= LONGEST_LEASE;
        if (runs && held.owner !== owner) return false;
        table('state').put({owner, until}, 'turn');
        return true;
      },
      true,
    );
  }

  erase(): Promise<void> {
    return this.run(ALL, async (table) => ALL.forEach((name) => table(name).clear()));
  }

  #keep<E extends Entry>(entry: E): Promise<E> {
    const place = placeOf(entry);
    return this.run([place], (table) => keepIn(table(place), entry));
  }
}

/** All that is kept in these tables. */
export async function keptIn(table: Tables): Promise<Kept> {
  const consent = await table('state').get('consent');
  return {
    attempts: inOrder((await table('attempts').all()).filter(isAttempt)),
    records: inOrder((await table('records').all()).filter(isJournalRecord)),
    waiting: (await table('outbox').all()).filter(isWaiting),
    aside: (await table('aside').all()).filter(isSetAside),
    consent: CONSENTS.includes(consent) ? (consent as Consent) : 'ask',
  };
}

/** What left is remembered, also where a no has emptied the queue while it was under way; not after an erasure. */
async function remember(table: Tables, sent: SentRecord, waited: unknown): Promise<void> {
  if (isWaiting(waited) || (await isRefused(table))) table('records').put(sent);
}

const isRefused = async (table: Tables) => (await table('state').get('consent')) === 'refused';

/** Not bound by a no to reports: a packet has a word of its own, said to this very packet. */
const isFree = ({report}: Waiting) => report.kind === 'packet';

/** What of this may still join the queue: the no of another tab may not have been heard in this one. */
const allowed = async (table: Tables, waiting: readonly Waiting[]) =>
  (await isRefused(table)) ? waiting.filter(isFree) : waiting;

const waitingIn = async (outbox: Table) => (await outbox.all()).filter(isWaiting);

async function free(outbox: Table, nextAt: NextAt): Promise<void> {
  for (const one of await waitingIn(outbox)) {
    if (one.held) outbox.put(freed(one, nextAt(one.report)));
  }
}
