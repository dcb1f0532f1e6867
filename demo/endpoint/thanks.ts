import type {Thanks, ThanksMessage} from '../../src/model/round.js';
import type {Database, Queries} from './database.js';
import {lockRound, roundOf} from './rounds.js';
import {shownTo} from './showing.js';

/** What became of thanks. */
export type ThanksReception = 'counted' | 'used' | 'misfit';

const NONE: Thanks = {specific: 0, actionable: 0, kind: 0, of: 0};

/** Thanks that reviewers may read: counted over k comments or more, in steps of k or more. */
export async function thanksOf(queries: Queries, round: string): Promise<Thanks | undefined> {
  return thanksIn(queries, round, 'shown');
}

/** Adds thanks to those of the round, once for each release that the subject was shown. */
export function receiveThanks(
  database: Database,
  message: ThanksMessage,
): Promise<ThanksReception> {
  const {round: id, subject, release} = message;
  return database.transaction(async (queries) => {
    await lockRound(queries, id);
    const round = await roundOf(queries, id);
    const shown = await shownTo(queries, id, subject);
    const comments = (shown?.tallies ?? []).reduce((sum, tally) => sum + tally.comments.length, 0);
    const {specific, actionable, kind, of} = message;
    if (!round || !shown || release > shown.number || of > comments) return 'misfit';
    if (Math.max(specific, actionable, kind) > of) return 'misfit';
    const first = await queries.query(
      `insert into thanked (round, subject, number) values ($1, $2, $3)
       on conflict do nothing returning number`,
      [id, subject, release],
    );
    if (!first.length) return 'used';
    await addThanks(queries, id, message, round.rule.minimum);
    return 'counted';
  });
}

async function addThanks(queries: Queries, round: string, more: Thanks, minimum: number) {
  const waiting = sum((await thanksIn(queries, round, 'waiting')) ?? NONE, more);
  if (waiting.of < minimum) return keep(queries, round, 'waiting', waiting);
  await keep(queries, round, 'shown', sum((await thanksOf(queries, round)) ?? NONE, waiting));
  await keep(queries, round, 'waiting', NONE);
}

const sum = (a: Thanks, b: Thanks): Thanks => ({
  specific: a.specific + b.specific,
  actionable: a.actionable + b.actionable,
  kind: a.kind + b.kind,
  of: a.of + b.of,
});

async function thanksIn(queries: Queries, round: string, state: 'shown' | 'waiting') {
  const [row] = await queries.query<Thanks & Readonly<Record<string, unknown>>>(
    'select specific, actionable, kind, read as of from thanks where round = $1 and state = $2',
    [round, state],
  );
  return row && sum(NONE, row);
}

async function keep(queries: Queries, round: string, state: string, thanks: Thanks) {
  await queries.query(
    `insert into thanks (round, state, specific, actionable, kind, read)
     values ($1, $2, $3, $4, $5, $6) on conflict (round, state) do update
     set specific = $3, actionable = $4, kind = $5, read = $6`,
    [round, state, thanks.specific, thanks.actionable, thanks.kind, thanks.of],
  );
}
