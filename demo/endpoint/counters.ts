import {randomUUID} from 'node:crypto';
import type {Form} from '../../src/model/form.js';
import type {Comment, Packet} from '../../src/schemas/packet.js';
import type {Counts, Tally} from '../../src/model/tally.js';
import type {Queries} from './database.js';
import type {Stand} from './tickets.js';

const LEVELS = ['1', '2', '3', '4', 'unseen'] as const;
const OF_STAND = 'round = $1 and subject = $2 and perspective = $3';
const keyOf = ({round, subject, perspective}: Stand) => [round, subject, perspective];

interface Counter {
  readonly [column: string]: unknown;
  readonly criterion: string;
  readonly level: string;
  readonly count: number;
}

/** All that was said as one perspective and not taken out yet, sorted: the same for any arrival order. */
export async function receivedOf(queries: Queries, stand: Stand, form: Form): Promise<Tally> {
  const counters = await queries.query<Counter>(
    `select criterion, level, count from counter where ${OF_STAND}`,
    keyOf(stand),
  );
  const times = new Map(
    counters.map(({criterion, level, count}) => [`${criterion} ${level}`, count]),
  );
  const countsOf = (id: string): Counts => {
    const at = (level: (typeof LEVELS)[number]) => times.get(`${id} ${level}`) ?? 0;
    return {levels: [at('1'), at('2'), at('3'), at('4')], unseen: at('unseen')};
  };
  const criteria = form.criteria.map(({id}) => [id, countsOf(id)] as const);
  // Every packet speaks of every criterion: any one tells how many there were.
  const [, first] = criteria[0] ?? [];
  const n = first ? first.levels.reduce((sum, count) => sum + count, first.unseen) : 0;
  return {
    perspective: stand.perspective,
    n,
    criteria: Object.fromEntries(criteria),
    comments: sorted(await remarksOf(queries, stand)),
  };
}

/** Words in an order of their own: by criterion, then by text. */
export function sorted(comments: readonly Comment[]): readonly Comment[] {
  const key = ({criterion, text}: Comment) => `${criterion}\n${text}`;
  return [...comments].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

async function remarksOf(queries: Queries, stand: Stand): Promise<readonly Comment[]> {
  return queries.query<{criterion: string; text: string}>(
    `select criterion, words as text from remark where ${OF_STAND}`,
    keyOf(stand),
  );
}

/** Adds a packet to the counters of its perspective and writes all of them anew, whatever changed. */
export async function count(queries: Queries, packet: Packet, form: Form): Promise<void> {
  const before = await queries.query<Counter>(
    `delete from counter where ${OF_STAND} returning criterion, level, count`,
    keyOf(packet),
  );
  const times = new Map(before.map(({criterion, level, count: n}) => [`${criterion} ${level}`, n]));
  const rows = form.criteria.flatMap(({id}) =>
    LEVELS.map((level) => ({
      criterion: id,
      level,
      count: (times.get(`${id} ${level}`) ?? 0) + Number(String(packet.levels[id]) === level),
    })),
  );
  await queries.query(
    `insert into counter (round, subject, perspective, criterion, level, count)
     select $1, $2, $3, criterion, level, count
     from json_to_recordset($4::json) as one(criterion text, level text, count integer)
     order by criterion, level`,
    [...keyOf(packet), JSON.stringify(rows)],
  );
  await addRemarks(queries, packet);
}

/** New ids for all of them, sorted by id: neither id nor place tells which words came last. */
async function addRemarks(queries: Queries, packet: Packet): Promise<void> {
  const before = await queries.query<{criterion: string; text: string}>(
    `delete from remark where ${OF_STAND} returning criterion, words as text`,
    keyOf(packet),
  );
  const rows = [...before, ...packet.comments].map(({criterion, text}) => ({
    id: randomUUID(),
    criterion,
    words: text,
  }));
  await queries.query(
    `insert into remark (id, round, subject, perspective, criterion, words)
     select id, $1, $2, $3, criterion, words
     from json_to_recordset($4::json) as one(id uuid, criterion text, words text) order by id`,
    [...keyOf(packet), JSON.stringify(rows)],
  );
}
