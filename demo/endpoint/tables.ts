import type {Database} from './database.js';

/**
 * What the endpoint keeps. No table holds an address, a browser, a language or an hour, and none can
 * be joined with another but by the content they speak of:
 * - `seen`: hashes of report ids, so that a repeated report counts once. No content.
 * - `waiting`: voices not yet released, fewer than a batch per stream, without the report's id.
 * - `released`: how many voices said what. Counters, not voices.
 */
const TABLES = `
create table if not exists seen (hash text primary key, expires text not null);
create table if not exists waiting (
  id uuid primary key,
  quiz text not null, version text not null, kind text not null, part text not null,
  week text not null, said text not null
);
create index if not exists waiting_stream on waiting (quiz, version, kind, part);
create table if not exists released (
  id uuid primary key,
  quiz text not null, version text not null, kind text not null, part text not null,
  week text not null, said text not null, count integer not null check (count > 0)
);
create index if not exists released_stream on released (quiz, version, kind, part);
create table if not exists closed (
  quiz text not null, version text not null, primary key (quiz, version)
);
create table if not exists content (
  quiz text not null, version text not null, body text not null, primary key (quiz, version)
);`;

/** Makes the tables that are not there yet. */
export async function createTables(database: Database): Promise<void> {
  await database.exec(TABLES);
}
