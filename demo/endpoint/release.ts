import {randomUUID} from 'node:crypto';
import type {Queries} from './database.js';
import {shuffle} from './shuffle.js';
import {merged, type Counter, type Stream} from './voice.js';

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

/** Counters of one week. */
export interface Dated extends Counter {
  readonly week: string;
}
type Row = Dated & Readonly<Record<string, unknown>>;
const COLUMNS = 'week, aspect, said, count, sum, squares';

/** What a stream gathered and did not release yet. */
export function waitingOf(queries: Queries, stream: Stream): Promise<readonly Dated[]> {
  return queries.query<Row>(`select ${COLUMNS} from waiting where ${OF_STREAM}`, keyOf(stream));
}

/** Keeps what a stream gathered, in place of what it had gathered before. */
export async function keepWaiting(
  queries: Queries,
  stream: Stream,
  gathered: readonly Dated[],
): Promise<void> {
  await queries.query(`delete from waiting where ${OF_STREAM}`, keyOf(stream));
  await write(queries, 'waiting', stream, inOneWeek(gathered));
}

/** Adds what a stream gathered to what it has released; nothing of it waits any longer. */
export async function release(
  queries: Queries,
  stream: Stream,
  gathered: readonly Dated[],
): Promise<void> {
  const before = await queries.query<Row>(
    `delete from released where ${OF_STREAM} returning ${COLUMNS}`,
    keyOf(stream),
  );
  const all = [...before, ...inOneWeek(gathered)];
  const weeks = [...new Set(all.map(({week}) => week))];
  const counters = weeks.flatMap((week) =>
    merged(all.filter((one) => one.week === week)).map((one) => ({...one, week})),
  );
  await write(queries, 'released', stream, counters);
  await queries.query(`delete from waiting where ${OF_STREAM}`, keyOf(stream));
}

/**
 * Under the last week of them all. A week in which one person alone answered would put that person's
 * answers to every question together; and what is too old has to go by whole batches.
 */
function inOneWeek(gathered: readonly Dated[]): readonly Dated[] {
  const week = gathered.reduce((last, one) => (one.week > last ? one.week : last), '');
  return merged(gathered).map((one) => ({...one, week}));
}

/**
 * Writes a stream's rows, in random order with new ids. Called with all of them, whatever changed:
 * then neither an id, nor the place on disk (`ctid`), nor the writing transaction (`xmin`) tells which
 * voice came last.
 */
export async function write(
  queries: Queries,
  table: 'waiting' | 'released',
  stream: Stream,
  counters: readonly Dated[],
): Promise<void> {
  const rows = shuffle(counters).map((one) => ({id: randomUUID(), ...one}));
  await queries.query(
    `insert into ${table} (id, quiz, version, kind, part, ${COLUMNS})
     select id, $1, $2, $3, $4, ${COLUMNS}
     from json_to_recordset($5::json) as counter(id uuid, week text, aspect text, said text,
       count integer, sum integer, squares integer)`,
    [...keyOf(stream), JSON.stringify(rows)],
  );
}
