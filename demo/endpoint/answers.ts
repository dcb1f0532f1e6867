import {valuesOf} from '../../src/model/middle.js';
import type {CircleAnswer, MirrorAnswer} from '../../src/model/round.js';
import type {Counts, Tally} from '../../src/model/tally.js';
import type {Database, Queries} from './database.js';
import {isSame} from './guard.js';
import {roundOf, subjectsOf} from './rounds.js';
import {shownTo} from './showing.js';
import {thanksOf} from './thanks.js';
import {hashOfSecret} from './tickets.js';

/** Whether `key` is the one with which this subject reads; no for any round or subject unknown. */
export async function holdsKey(
  queries: Queries,
  round: string,
  subject: string,
  key: string,
): Promise<boolean> {
  const [row] = await queries.query<{hash: string}>(
    'select hash from reading_key where round = $1 and subject = $2',
    [round, subject],
  );
  return isSame(hashOfSecret(key), row?.hash ?? '');
}

/** What a subject reads: the last release, or that the round waits, which says nothing else. */
export async function mirrorAnswer(
  queries: Queries,
  id: string,
  subject: string,
): Promise<MirrorAnswer> {
  const round = await roundOf(queries, id);
  const shown = await shownTo(queries, id, subject);
  if (!round || !shown) return {declic: 'mirror/1', status: 'waiting'};
  return {
    declic: 'mirror/1',
    status: 'shown',
    form: round.form.id,
    version: round.version,
    round: id,
    subject,
    minimum: round.rule.minimum,
    release: shown.number,
    closed: round.closed,
    tallies: shown.tallies,
  };
}

/** What reviewers read of a round: how widely the voices that were released spread, and thanks. */
export async function circleAnswer(database: Database, id: string): Promise<CircleAnswer> {
  const round = await roundOf(database, id);
  const tallies: Tally[] = [];
  for (const subject of await subjectsOf(database, id)) {
    const shown = await shownTo(database, id, subject);
    tallies.push(...(shown?.tallies ?? []).filter(({perspective}) => perspective === 'peer'));
  }
  const levels = pooled(tallies);
  if (!round || !levels.some((times) => times > 0)) return {declic: 'circle/1', status: 'waiting'};
  const thanks = await thanksOf(database, id);
  const spread = middleHalf(levels);
  return {declic: 'circle/1', status: 'shown', spread, ...(thanks ? {thanks} : {})};
}

function pooled(tallies: readonly Tally[]): Counts['levels'] {
  const all = tallies.flatMap(({criteria}) => Object.values(criteria));
  const sum = (at: 0 | 1 | 2 | 3) => all.reduce((total, {levels}) => total + levels[at], 0);
  return [sum(0), sum(1), sum(2), sum(3)];
}

/** How many levels the middle half of the voices spans. */
function middleHalf(levels: Counts['levels']): number {
  const values = valuesOf(levels);
  const last = values.length - 1;
  const at = (place: number) => values[place] ?? 0;
  return at(Math.ceil((3 * last) / 4)) - at(Math.floor(last / 4));
}
