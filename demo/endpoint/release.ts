import {randomUUID} from 'node:crypto';
import type {Queries} from './database.js';
import {shuffle} from './shuffle.js';
import type {Stream, Voice} from './voice.js';

/** Voices that a stream gathers before any of them is shown. */
export const BATCH = 10;
/** Voices below which closing shows nothing of a stream's rest. */
export const MINIMUM = 5;

const OF_STREAM = 'quiz = $1 and version = $2 and kind = $3 and part = $4';
const keyOf = ({quiz, version, kind, part}: Stream) => [quiz, version, kind, part];

/** One at a time per stream, until the transaction ends. */
export async function lockStream(queries: Queries, stream: Stream): Promise<void> {
  const key = keyOf(stream).join('\n');
  await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/** The voices of a stream that were not released yet. */
export function waitingOf(queries: Queries, stream: Stream): Promise<readonly Voice[]> {
  return queries.query<{week: string; said: string}>(
    `select week, said from waiting where ${OF_STREAM}`,
    keyOf(stream),
  );
}

/**
 * Writes what waits anew, all of it, in random order with new ids: neither an id, nor the place on
 * disk (`ctid`), nor the writing transaction (`xmin`) tells which voice came last.
 */
export async function keepWaiting(
  queries: Queries,
  stream: Stream,
  voices: readonly Voice[],
): Promise<void> {
  const rows = shuffle(voices).map(({week, said}) => ({id: randomUUID(), week, said}));
  await queries.query(
    `with gone as (delete from waiting where ${OF_STREAM})
     insert into waiting (id, quiz, version, kind, part, week, said)
     select id, $1, $2, $3, $4, week, said
     from json_to_recordset($5::json) as voice(id uuid, week text, said text)`,
    [...keyOf(stream), JSON.stringify(rows)],
  );
}

/** Adds voices to the counters of their stream and writes all its counters anew, in random order. */
export async function release(
  queries: Queries,
  stream: Stream,
  voices: readonly Voice[],
): Promise<void> {
  const before = await queries.query<Counter & Record<string, unknown>>(
    `delete from released where ${OF_STREAM} returning week, said, count`,
    keyOf(stream),
  );
  const rows = shuffle(countersOf([...before, ...voices.map(once)])).map(({week, said, count}) => ({
    id: randomUUID(),
    week,
    said,
    count,
  }));
  await queries.query(
    `insert into released (id, quiz, version, kind, part, week, said, count)
     select id, $1, $2, $3, $4, week, said, count
     from json_to_recordset($5::json) as counter(id uuid, week text, said text, count integer)`,
    [...keyOf(stream), JSON.stringify(rows)],
  );
  await queries.query(`delete from waiting where ${OF_STREAM}`, keyOf(stream));
}

interface Counter extends Voice {
  readonly count: number;
}

const once = ({week, said}: Voice): Counter => ({week, said, count: 1});

function countersOf(counters: readonly Counter[]): readonly Counter[] {
  const sums = new Map<string, Counter>();
  for (const {week, said, count} of counters) {
    const key = `${week} ${said}`;
    sums.set(key, {week, said, count: count + (sums.get(key)?.count ?? 0)});
  }
  return [...sums.values()];
}
