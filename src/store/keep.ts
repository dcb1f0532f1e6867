import {joined, type Entry} from './entry.js';
import type {Table} from './tables-store.js';

/** Keeps an entry, put together with what its table has of it. */
export async function keepIn<E extends Entry>(table: Table, entry: E): Promise<E> {
  const whole = joined(entry, await table.get(entry.id));
  table.put(whole);
  return whole;
}
