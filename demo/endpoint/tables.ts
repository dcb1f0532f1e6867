import type {Database} from './database.js';

/**
 * What the endpoint keeps. No table holds an address, a browser, a language or an hour, and none can
 * be joined with another but by the content they speak of:
 * - `seen`: hashes of report ids, so that a repeated report counts once. No content.
 * - `waiting`: how many said what and are not released yet, fewer than a batch per stream.
 * - `released`: how many said what. Counters, not voices, and one week for a whole batch. What was
 *   answered, how surely, and how the other questions went stand in rows of their own (`aspect`), the
 *   last as a sum: no row joins one answer with another.
 * - `award`: how many showed a badge in a month. A number only: nobody waits there one by one.
 *
 * - `issuer`: the key that badges are signed with, and the names of those before it. `published`: the
 *   badges that are. `signed`: hashes of a learner's key for one badge, made with that badge, so that it is
 *   signed once. `signed_today`: how many of a badge were signed today; of days before nothing. No more.
 *
 * Rounds of peer feedback, the same way:
 * - `round`: the form and the rule as they were when it opened; days only, set by whoever runs it.
 * - `reading_key`: hash of the key with which a subject reads.
 * - `ticket` and `burned`: hashes of the right to speak once, unused and used. A hash is made with the
 *   subject and the perspective, so that neither stands beside it.
 * - `counter` and `remark`: how many gave which level, and loose words, until they are released.
 * - `shown`: what a subject is shown until the next release. `thanks`, `thanked`: how it was received.
 */
const TABLES = `
create table if not exists seen (hash text primary key, expires text not null);
create table if not exists waiting (
  id uuid primary key,
  quiz text not null, version text not null, kind text not null, part text not null,
  week text not null, aspect text not null, said text not null,
  count integer not null check (count > 0), sum integer not null, squares integer not null
);
create index if not exists waiting_stream on waiting (quiz, version, kind, part);
create table if not exists released (
  id uuid primary key,
  quiz text not null, version text not null, kind text not null, part text not null,
  week text not null, aspect text not null, said text not null,
  count integer not null check (count > 0), sum integer not null, squares integer not null
);
create index if not exists released_stream on released (quiz, version, kind, part);
create table if not exists award (
  badge text not null, version text not null, month text not null,
  count integer not null check (count > 0), primary key (badge, version, month)
);
create table if not exists issuer (id text primary key, did text not null, secret text not null);
create table if not exists published (
  badge text not null, version text not null, body text not null, issuer text not null,
  primary key (badge, version)
);
create table if not exists signed (hash text primary key);
create table if not exists signed_today (
  badge text not null, version text not null, day integer not null, count integer not null,
  primary key (badge, version)
);
create table if not exists closed (
  quiz text not null, version text not null, primary key (quiz, version)
);
create table if not exists content (
  quiz text not null, version text not null, body text not null, primary key (quiz, version)
);
create table if not exists round (
  id text primary key, form text not null, version text not null, minimum integer not null,
  release text not null, opened text not null, closes text, closed text
);
create table if not exists reading_key (
  round text not null, subject text not null, hash text not null, primary key (round, subject)
);
create table if not exists ticket (hash text primary key, round text not null);
create table if not exists burned (hash text primary key, round text not null);
create table if not exists counter (
  round text not null, subject text not null, perspective text not null,
  criterion text not null, level text not null, count integer not null,
  primary key (round, subject, perspective, criterion, level)
);
create table if not exists remark (
  id uuid primary key,
  round text not null, subject text not null, perspective text not null,
  criterion text not null, words text not null
);
create index if not exists remark_stream on remark (round, subject, perspective);
create table if not exists shown (
  round text not null, subject text not null, number integer not null, tallies text not null,
  primary key (round, subject)
);
create table if not exists thanks (
  round text not null, state text not null,
  specific integer not null, actionable integer not null, kind integer not null, read integer not null,
  primary key (round, state)
);
create table if not exists thanked (
  round text not null, subject text not null, number integer not null,
  primary key (round, subject, number)
);`;

/** Tables of a round that name it in a column `round`. */
export const ROUND_TABLES = [
  'reading_key',
  'ticket',
  'burned',
  'counter',
  'remark',
  'shown',
  'thanks',
  'thanked',
] as const;

/** Makes the tables that are not there yet. */
export async function createTables(database: Database): Promise<void> {
  await database.exec(TABLES);
}
