import type {AwardReport} from '../../src/schemas/award.js';
import {wasSeen} from './collector.js';
import type {Database, Queries} from './database.js';
import {MINIMUM} from './release.js';
import {shuffle} from './shuffle.js';

/** How often a badge was shown in a month: `atLeast` so often, a multiple of k, never the exact number. */
export interface AwardFigure {
  /** `2026-10` */
  readonly month: string;
  readonly atLeast: number;
}

/** The figures of one badge by one rule; months below k are not among them. */
export interface AwardFigures {
  readonly badge: string;
  readonly version: string;
  readonly months: readonly AwardFigure[];
}

interface Month {
  readonly [column: string]: unknown;
  readonly month: string;
  readonly count: number;
}

/**
 * Counts one award, once. All months of that badge are written anew in random order, so that no row's
 * place on disk tells which of them came last.
 */
export function receiveAward(
  database: Database,
  {id, badge, version, month}: AwardReport,
  now: number,
): Promise<void> {
  return database.transaction(async (queries) => {
    if (await wasSeen(queries, id, now)) return;
    await lockBadge(queries, badge, version);
    const before = await queries.query<Month>(
      'delete from award where badge = $1 and version = $2 returning month, count',
      [badge, version],
    );
    const others = before.filter((one) => one.month !== month);
    const known = before.find((one) => one.month === month)?.count ?? 0;
    await queries.query(
      `insert into award (badge, version, month, count)
       select $1, $2, month, count
       from json_to_recordset($3::json) as shown(month text, count integer)`,
      [badge, version, JSON.stringify(shuffle([...others, {month, count: known + 1}]))],
    );
  });
}

async function lockBadge(queries: Queries, badge: string, version: string): Promise<void> {
  const key = `award\n${badge}\n${version}`;
  await queries.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}

/**
 * Badges that k or more have shown in one month, sorted by name. Numbers are rounded down to multiples
 * of k: fewer than k show nothing, and two readings never differ by fewer.
 */
export async function awardFigures(queries: Queries): Promise<readonly AwardFigures[]> {
  const rows = await queries.query<Month & {badge: string; version: string}>(
    'select badge, version, month, count from award where count >= $1 order by badge, version, month',
    [MINIMUM],
  );
  const found = new Map<string, AwardFigures>();
  for (const {badge, version, month, count} of rows) {
    const key = `${badge} ${version}`;
    const months = found.get(key)?.months ?? [];
    const atLeast = count - (count % MINIMUM);
    found.set(key, {badge, version, months: [...months, {month, atLeast}]});
  }
  return [...found.values()];
}
