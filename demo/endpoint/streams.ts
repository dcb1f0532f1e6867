import * as z from 'zod/mini';
import type {Queries} from './database.js';
import type {Streams} from './statistics.js';
import type {ItemVoices} from './statistics/item.js';
import {noiseIn} from './voice.js';

const reached = z.optional(z.boolean());
const answerSchema = z.object({
  response: z.array(z.string()),
  reached,
  placed: z.optional(z.literal(true)),
});
const certaintySchema = z.object({
  certainty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  reached,
});
const totalSchema = z.object({reached: z.number(), of: z.number()});
const pairSchema = z.object({
  pre: z.number(),
  post: z.number(),
  of: z.number(),
  delay: z.enum(['day', 'week', 'month', 'longer']),
});
const noisySchema = z.object({response: z.array(z.string())});
const objectiveSchema = z.object({band: z.number()});

/** One row of what was released, over all weeks. */
export interface Released {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly part: string;
  readonly aspect: string;
  readonly said: string;
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

/** The released streams of a quiz version; empty when nothing was released. */
export async function streamsOf(queries: Queries, quiz: string, version: string): Promise<Streams> {
  return streamsIn(
    await queries.query<Released>(
      `select kind, part, aspect, said, sum(count)::integer as count,
         sum(sum)::integer as sum, sum(squares)::integer as squares
       from released where quiz = $1 and version = $2
       group by kind, part, aspect, said order by kind, part, aspect, said`,
      [quiz, version],
    ),
  );
}

/** The streams that these counters are of. */
export function streamsIn(counters: readonly Released[]): Streams {
  const those = (kind: string) => counters.filter((counter) => counter.kind === kind);
  return {
    items: new Map(byPart(those('item')).map(([part, own]) => [part, itemOf(own)])),
    totals: those('total').map(read(totalSchema)),
    pairs: those('pair').map(read(pairSchema)),
    objectives: new Map(
      byPart(those('objective')).map(([part, own]) => [part, own.map(read(objectiveSchema))]),
    ),
    attempts: those('attempt').reduce((sum, {count}) => sum + count, 0),
    noisy: byPart(those('noisy')).map(([part, own]) => ({
      ...noiseIn(part),
      voices: own.map(read(noisySchema)),
    })),
  };
}

function itemOf(counters: readonly Released[]): ItemVoices {
  const those = (aspect: string) => counters.filter((counter) => counter.aspect === aspect);
  const add = (column: 'count' | 'sum' | 'squares') =>
    those('rest').reduce((total, one) => total + one[column], 0);
  return {
    answers: those('voice').map((one) => ({...read(answerSchema)(one), sum: one.sum})),
    certainties: those('certainty').map(read(certaintySchema)),
    rest: {count: add('count'), sum: add('sum'), squares: add('squares')},
  };
}

const read =
  <T extends object>(schema: z.ZodMiniType<T>) =>
  ({said, count}: Released): T & {readonly count: number} => ({
    ...schema.parse(JSON.parse(said)),
    count,
  });

function byPart(counters: readonly Released[]): readonly [string, readonly Released[]][] {
  const parts = [...new Set(counters.map(({part}) => part))];
  return parts.map((part) => [part, counters.filter((one) => one.part === part)]);
}
