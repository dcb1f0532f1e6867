import type {Database, Queries} from './database.js';
import {write, type Dated} from './release.js';
import {itemCounters, type ItemSaid, type Stream} from './voice.js';

/** Columns that tables of an endpoint which ran before may lack. */
const COLUMNS = ['waiting', 'released']
  .map(
    (table) => `alter table ${table}
      add column if not exists aspect text not null default 'voice',
      add column if not exists count integer not null default 1,
      add column if not exists sum integer not null default 0,
      add column if not exists squares integer not null default 0;`,
  )
  .join('\n');

/** Brings what an earlier endpoint kept to today's tables: its rows told of an answer all at once. */
export async function upgrade(database: Database): Promise<void> {
  await database.exec(COLUMNS);
  await database.transaction(async (queries) => {
    for (const table of ['waiting', 'released'] as const) await takeApart(queries, table);
  });
}

async function takeApart(queries: Queries, table: 'waiting' | 'released'): Promise<void> {
  const rows = await queries.query<Stream & Dated & Record<string, unknown>>(
    `delete from ${table} where kind = 'item' and aspect = 'voice'
       and (said::jsonb ? 'rest' or said::jsonb ? 'certainty')
     returning quiz, version, kind, part, week, said, count`,
  );
  for (const {quiz, version, kind, part, week, said, count} of rows) {
    const counters = itemCounters(JSON.parse(said) as ItemSaid).map((one) => ({
      ...{...one, week, count},
      sum: one.sum * count,
      squares: one.squares * count,
    }));
    await write(queries, table, {quiz, version, kind, part}, counters);
  }
}
