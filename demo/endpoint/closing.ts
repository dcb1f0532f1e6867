import type {Database, Queries} from './database.js';
import {dayOf} from './day.js';
import {lockRound, roundOf, subjectsOf} from './rounds.js';
import {showNext} from './showing.js';

/** Whether closing did anything. */
export type RoundClosing = 'closed' | 'already closed' | 'unknown';

/**
 * Ends a round: what reaches the threshold is released, and all else (the last packets of a batch
 * round, a criterion that too few observed, unused tickets) is deleted for good.
 */
export function closeRound(database: Database, id: string, now: number): Promise<RoundClosing> {
  return database.transaction(async (queries) => {
    await lockRound(queries, id);
    return closeLocked(queries, id, now);
  });
}

/** Closes a round whose last day is over; for a transaction that holds its lock. */
export async function closeWhenDue(queries: Queries, id: string, now: number): Promise<void> {
  const [due] = await queries.query(
    'select 1 from round where id = $1 and closed is null and closes < $2',
    [id, dayOf(now)],
  );
  if (due) await closeLocked(queries, id, now);
}

/** Closes every round whose last day is over. */
export async function closeAllDue(database: Database, now: number): Promise<void> {
  const due = await database.query<{id: string}>(
    'select id from round where closed is null and closes < $1 order by id',
    [dayOf(now)],
  );
  for (const {id} of due) await closeRound(database, id, now);
}

async function closeLocked(queries: Queries, id: string, now: number): Promise<RoundClosing> {
  const round = await roundOf(queries, id);
  if (!round) return 'unknown';
  if (round.closed) return 'already closed';
  for (const subject of await subjectsOf(queries, id)) {
    await showNext(queries, round, subject, true);
  }
  await queries.query('update round set closed = $2 where id = $1', [id, dayOf(now)]);
  for (const table of ['counter', 'remark', 'ticket']) {
    await queries.query(`delete from ${table} where round = $1`, [id]);
  }
  return 'closed';
}

/** Closes a round whose last day is over; anything else it leaves alone. */
export function closeIfDue(database: Database, id: string, now: number): Promise<void> {
  return database.transaction(async (queries) => {
    await lockRound(queries, id);
    await closeWhenDue(queries, id, now);
  });
}
