import {nextRelease} from '../../src/model/release.js';
import type {Tally} from '../../src/model/tally.js';
import {receivedOf, sorted} from './counters.js';
import type {Queries} from './database.js';
import type {Round} from './rounds.js';

/** What a subject is shown until the next release. */
export interface Shown {
  /** From 1. */
  readonly number: number;
  readonly tallies: readonly Tally[];
}

/** What was released to a subject; undefined while the round waits. */
export async function shownTo(
  queries: Queries,
  round: string,
  subject: string,
): Promise<Shown | undefined> {
  const [row] = await queries.query<{number: number; tallies: string}>(
    'select number, tallies from shown where round = $1 and subject = $2',
    [round, subject],
  );
  return row && {number: row.number, tallies: JSON.parse(row.tallies) as readonly Tally[]};
}

/**
 * Releases what may be: peers by their threshold, managers, who are shown by name, along with them or
 * at closing. What is released is kept as it is and served until k more have spoken.
 */
export async function showNext(
  queries: Queries,
  round: Round,
  subject: string,
  closing: boolean,
): Promise<void> {
  const shown = await shownTo(queries, round.id, subject);
  const before = (perspective: 'peer' | 'manager') =>
    shown?.tallies.find((tally) => tally.perspective === perspective);
  const received = (perspective: 'peer' | 'manager') =>
    receivedOf(queries, {round: round.id, subject, perspective}, round.form);
  const peers = nextRelease(before('peer'), await received('peer'), closing, round.rule);
  if (!peers && !closing) return;
  const managers = await received('manager');
  if (!peers && managers.n === (before('manager')?.n ?? 0)) return;
  const tallies = [peers ?? before('peer'), managers.n ? managers : undefined]
    .filter((tally) => tally !== undefined)
    .map((tally) => ({...tally, comments: sorted(tally.comments)}));
  await queries.query(
    `insert into shown (round, subject, number, tallies) values ($1, $2, $3, $4)
     on conflict (round, subject) do update set number = $3, tallies = $4`,
    [round.id, subject, (shown?.number ?? 0) + 1, JSON.stringify(tallies)],
  );
}
