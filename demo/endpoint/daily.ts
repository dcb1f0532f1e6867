import type {Queries} from './database.js';
import {DAY} from './day.js';

/**
 * Takes one of `most` badges of a kind that are signed on a day (UTC); whether there was one left. Counted
 * in the database, for all processes of an endpoint; a number of the day, and nothing of a day before.
 */
export async function takeOne(
  queries: Queries,
  {badge, version}: {readonly badge: string; readonly version: string},
  now: number,
  most: number,
): Promise<boolean> {
  const day = Math.floor(now / DAY);
  await queries.query('delete from signed_today where day <> $1', [day]);
  const taken = await queries.query(
    `insert into signed_today (badge, version, day, count) values ($1, $2, $3, 1)
     on conflict (badge, version) do update set count = signed_today.count + 1
       where signed_today.count < $4
     returning count`,
    [badge, version, day, most],
  );
  return taken.length > 0;
}
