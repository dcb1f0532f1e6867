import {createHash} from 'node:crypto';
import {weekOf} from '../../src/privacy/coarsen.js';
import type {Report} from '../../src/schemas/report.js';
import type {Database, Queries} from './database.js';
import {DAY} from './day.js';
import {BATCH, keepWaiting, lockStream, MINIMUM, release, waitingOf} from './release.js';
import {ROUND_TABLES} from './tables.js';
import {streamOf, voiceOf, voicesIn, type Stream} from './voice.js';

/** Days that an id is remembered: the 30 that a device may keep a report, and two weeks more. */
const REMEMBERED = 44;

/**
 * Takes a report in, once: its id and its content are written in one transaction, apart from each
 * other. A stream that reaches a batch is released.
 */
export function receive(
  database: Database,
  report: Report,
  now: number,
  batch = BATCH,
): Promise<void> {
  return database.transaction(async (queries) => {
    if (await wasSeen(queries, report.id, now)) return;
    const stream = streamOf(report);
    await lockStream(queries, stream);
    const {week, counters} = voiceOf(report);
    const own = counters.map((counter) => ({...counter, week}));
    const gathered = [...(await waitingOf(queries, stream)), ...own];
    if (voicesIn(gathered) < batch) return keepWaiting(queries, stream, gathered);
    return release(queries, stream, gathered);
  });
}

/** Whether a report came before; remembers it where it did not. */
export async function wasSeen(queries: Queries, id: string, now: number): Promise<boolean> {
  const fresh = await queries.query(
    'insert into seen (hash, expires) values ($1, $2) on conflict do nothing returning hash',
    [createHash('sha256').update(id).digest('hex'), weekOf(now + REMEMBERED * DAY)],
  );
  return fresh.length === 0;
}

/** Whether closing did anything the first time. */
export type Closing = 'closed' | 'already closed' | 'unknown';

/**
 * Ends a quiz version: what waits is released where five voices or more do, and stays withheld
 * elsewhere; `destroy` deletes that rest for good. Releases once only: closing again and again would
 * show groups smaller than a batch. Later reports are still taken in, by full batches.
 */
export function closeVersion(
  database: Database,
  quiz: string,
  version: string,
  destroy: boolean,
): Promise<Closing> {
  return database.transaction(async (queries) => {
    if (!(await isKnown(queries, quiz, version))) return 'unknown';
    const first = await queries.query(
      'insert into closed (quiz, version) values ($1, $2) on conflict do nothing returning quiz',
      [quiz, version],
    );
    for (const stream of await waitingStreams(queries, quiz, version)) {
      await lockStream(queries, stream);
      const gathered = await waitingOf(queries, stream);
      if (first.length && voicesIn(gathered) >= MINIMUM) await release(queries, stream, gathered);
      else if (destroy) await keepWaiting(queries, stream, []);
    }
    return first.length ? 'closed' : 'already closed';
  });
}

async function isKnown(queries: Queries, quiz: string, version: string): Promise<boolean> {
  const found = await queries.query(
    `select 1 from waiting where quiz = $1 and version = $2
     union select 1 from released where quiz = $1 and version = $2`,
    [quiz, version],
  );
  return found.length > 0;
}

/** In a fixed order, so that two closings cannot wait for each other. */
function waitingStreams(
  queries: Queries,
  quiz: string,
  version: string,
): Promise<readonly Stream[]> {
  return queries.query<{quiz: string; version: string; kind: string; part: string}>(
    `select distinct quiz, version, kind, part from waiting
     where quiz = $1 and version = $2 order by kind, part`,
    [quiz, version],
  );
}

/**
 * Drops ids that no device can send again, writes the others anew sorted by hash, and clears dead
 * rows from disk: the order of arrival is gone. Called when the endpoint starts and after a closing.
 */
export async function forgetOrder(database: Database, now: number): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('lock table seen in exclusive mode');
    const kept = await queries.query<{hash: string; expires: string}>(
      'delete from seen returning hash, expires',
    );
    const rows = kept.filter(({expires}) => expires >= weekOf(now));
    await queries.query(
      `insert into seen (hash, expires) select hash, expires
       from json_to_recordset($1::json) as id(hash text, expires text) order by hash`,
      [JSON.stringify(rows)],
    );
  });
  await database.transaction(async (queries) => {
    await queries.query('lock table signed in exclusive mode');
    const kept = await queries.query<{hash: string}>('delete from signed returning hash');
    await queries.query(
      `insert into signed (hash) select hash
       from json_to_recordset($1::json) as one(hash text) order by hash`,
      [JSON.stringify(kept)],
    );
  });
  for (const table of ['seen', 'signed', 'waiting', 'released', 'award', ...ROUND_TABLES])
    await database.exec(`vacuum ${table}`);
}
