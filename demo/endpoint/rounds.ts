import {minimumOf, type Form} from '../../src/model/form.js';
import {hashOf} from '../../src/model/hash.js';
import {freeze, type ReleaseRule, type RoundRule} from '../../src/model/release.js';
import type {Database, Queries} from './database.js';
import {dayOf} from './day.js';
import type {Invitation, Opening} from './opening.js';
import {addTickets, hashOfSecret, newSecret, ticketHash} from './tickets.js';

/** A round as it was frozen when it opened. */
export interface Round {
  readonly id: string;
  readonly form: Form;
  readonly version: string;
  readonly rule: RoundRule;
  readonly opened: string;
  readonly closes: string | null;
  readonly closed: boolean;
}

/** A round and its secrets, which nobody can read again. */
export interface Opened {
  readonly round: string;
  readonly subjects: readonly Invitation[];
}

/** Opens a round: the form, k and the release rule are fixed from now on. */
export async function openRound(
  database: Database,
  opening: Opening,
  now: number,
): Promise<Opened> {
  const {form, release, closes = null} = opening;
  const rule = freeze({minimum: minimumOf(form, opening.minimum), release});
  const round = `r-${newSecret()}`;
  const subjects = opening.subjects.map((subject) => invitationOf(subject, opening));
  const hashes = subjects.flatMap(({subject, tickets}) =>
    (['peer', 'manager'] as const).flatMap((perspective) =>
      tickets[perspective].map((ticket) => ticketHash({round, subject, perspective}, ticket)),
    ),
  );
  const keys = subjects.map(({subject, key}) => ({subject, hash: hashOfSecret(key)}));
  await database.transaction(async (queries) => {
    await queries.query(
      `insert into round (id, form, version, minimum, release, opened, closes)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [round, JSON.stringify(form), hashOf(form), rule.minimum, release, dayOf(now), closes],
    );
    await queries.query(
      `insert into reading_key (round, subject, hash) select $1, subject, hash
       from json_to_recordset($2::json) as one(subject text, hash text) order by subject`,
      [round, JSON.stringify(keys)],
    );
    await addTickets(queries, round, hashes);
  });
  return {round, subjects};
}

function invitationOf(subject: string, {peers, managers}: Opening): Invitation {
  const some = (count: number) => Array.from({length: count}, newSecret);
  return {subject, key: newSecret(), tickets: {peer: some(peers), manager: some(managers)}};
}

/** One at a time per round, until the transaction ends. */
export async function lockRound(queries: Queries, round: string): Promise<void> {
  await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [round]);
}

/** The round with this id, where there is one. */
export async function roundOf(queries: Queries, id: string): Promise<Round | undefined> {
  const [row] = await queries.query<RoundRow>('select * from round where id = $1', [id]);
  return row && roundIn(row);
}

/** Every round, in the order of their ids, which is random. */
export async function allRounds(queries: Queries): Promise<readonly Round[]> {
  return (await queries.query<RoundRow>('select * from round order by id')).map(roundIn);
}

/** Whom a round is about, sorted. */
export async function subjectsOf(queries: Queries, round: string): Promise<readonly string[]> {
  const rows = await queries.query<{subject: string}>(
    'select subject from reading_key where round = $1 order by subject',
    [round],
  );
  return rows.map(({subject}) => subject);
}

interface RoundRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly form: string;
  readonly version: string;
  readonly minimum: number;
  readonly release: ReleaseRule;
  readonly opened: string;
  readonly closes: string | null;
  readonly closed: string | null;
}

function roundIn({id, form, version, minimum, release, opened, closes, closed}: RoundRow): Round {
  return {
    id,
    form: JSON.parse(form) as Form, // checked when the round opened
    version,
    rule: freeze({minimum, release}),
    opened,
    closes,
    closed: closed !== null,
  };
}
