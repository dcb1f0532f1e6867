import {weekOf} from '../../src/privacy/coarsen.js';
import {closeAllDue} from './closing.js';
import {forgetOrder} from './collector.js';
import type {Database} from './database.js';
import {dayOf, daysBefore} from './day.js';
import {ROUND_TABLES} from './tables.js';

/** Days that released reports and rounds are kept, unless the endpoint is told otherwise. */
export const KEEP_DAYS = 365;

/**
 * Deletes what is older than `days`: reports by their week, awards by their month, and rounds, whole, by the day they closed
 * (those never closed, by the day they opened). Closes rounds whose last day is over.
 */
export async function keepHouse(database: Database, now: number, days: number): Promise<void> {
  await closeAllDue(database, now);
  const oldest = daysBefore(now, days);
  await database.transaction(async (queries) => {
    for (const table of ['waiting', 'released']) {
      await queries.query(`delete from ${table} where week < $1`, [weekOf(oldest)]);
    }
    await queries.query('delete from award where month < $1', [dayOf(oldest).slice(0, 7)]);
    const gone = await queries.query<{id: string}>(
      'delete from round where coalesce(closed, opened) < $1 returning id',
      [dayOf(oldest)],
    );
    for (const {id} of gone) {
      for (const table of ROUND_TABLES) {
        await queries.query(`delete from ${table} where round = $1`, [id]);
      }
    }
  });
  await forgetOrder(database, now);
}

/** Work that is done again and again, until it is stopped. */
export interface Repeated {
  /** Resolves once what is under way is done. */
  stop(): Promise<void>;
}

/** Keeps house every `period` milliseconds. A day on which it cannot is made up for the next. */
export function keepHouseEvery(period: number, work: () => Promise<void>): Repeated {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(work).catch((error: unknown) => {
      console.error(
        `endpoint: ${error instanceof Error ? error.name : 'Error'} while keeping house`,
      );
    });
  }, period);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return running;
    },
  };
}
