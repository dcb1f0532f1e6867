import assert from 'node:assert/strict';
import type {Report} from '../../src/schemas/report.js';
import type {Quiz} from '../../src/model/quiz.js';
import type {Running} from '../endpoint/running.js';
import {singledOut} from './joining.js';
import {copyOf, type Copy} from './told.js';
import type {Arrival} from './wire.js';
import type {Sitting} from './world.js';

const DAY = 86_400_000;

/** What copies of the database tell that are made every night. */
export interface Nights {
  /** Share of people whose answers to every question one copy shows together. */
  readonly one: number;
  /** Share of people whose answers are all that differs between a copy and the next. */
  readonly two: number;
  /** The last copy. */
  readonly last: Copy;
}

/** Sends everything, a copy of the database being made every night. */
export async function nightly(
  running: Running,
  quiz: Quiz,
  arrivals: readonly Arrival<Report>[],
  sittings: readonly Sitting[],
): Promise<Nights> {
  const single = new Set<number>();
  const alone = new Set<number>();
  let last = await copyOf(running.database, quiz);
  for (const day of new Set(arrivals.map(({at}) => Math.floor(at / DAY)))) {
    const today = arrivals.filter(({at}) => Math.floor(at / DAY) === day);
    for (const {body} of today) assert.equal((await running.post(body)).status, 202);
    const copy = await copyOf(running.database, quiz);
    for (const name of singledOut(copy, sittings)) single.add(name);
    const more = voicesPerQuestion(copy).map((n, i) => n - (voicesPerQuestion(last)[i] ?? 0));
    const [first] = today;
    if (first && more.every((n) => n === 1)) alone.add(first.whose);
    last = copy;
  }
  return {one: single.size / sittings.length, two: alone.size / sittings.length, last};
}

function voicesPerQuestion({rows}: Copy): readonly number[] {
  const times = new Map<string, number>();
  for (const {question, count} of rows) times.set(question, (times.get(question) ?? 0) + count);
  return [...times].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
