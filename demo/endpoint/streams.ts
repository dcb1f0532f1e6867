import * as z from 'zod/mini';
import type {Queries} from './database.js';
import type {Streams} from './statistics.js';

const itemSchema = z.object({
  response: z.array(z.string()),
  reached: z.optional(z.boolean()),
  certainty: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  rest: z.optional(z.number()),
});
const totalSchema = z.object({reached: z.number(), of: z.number()});
const pairSchema = z.object({
  pre: z.number(),
  post: z.number(),
  of: z.number(),
  delay: z.enum(['day', 'week', 'month', 'longer']),
});
const objectiveSchema = z.object({band: z.number()});

interface Counter {
  readonly [column: string]: unknown;
  readonly kind: string;
  readonly part: string;
  readonly said: string;
  readonly count: number;
}

/** The released streams of a quiz version; empty when nothing was released. */
export async function streamsOf(queries: Queries, quiz: string, version: string): Promise<Streams> {
  const counters = await queries.query<Counter>(
    `select kind, part, said, sum(count)::integer as count from released
     where quiz = $1 and version = $2 group by kind, part, said order by kind, part, said`,
    [quiz, version],
  );
  const those = (kind: string) => counters.filter((counter) => counter.kind === kind);
  return {
    items: byPart(those('item'), itemSchema),
    totals: those('total').map(read(totalSchema)),
    pairs: those('pair').map(read(pairSchema)),
    objectives: byPart(those('objective'), objectiveSchema),
    attempts: those('attempt').reduce((sum, {count}) => sum + count, 0),
  };
}

const read =
  <T extends object>(schema: z.ZodMiniType<T>) =>
  ({said, count}: Counter): T & {readonly count: number} => ({
    ...schema.parse(JSON.parse(said)),
    count,
  });

function byPart<T extends object>(counters: readonly Counter[], schema: z.ZodMiniType<T>) {
  const parts = new Map<string, (T & {readonly count: number})[]>();
  for (const counter of counters) {
    parts.set(counter.part, [...(parts.get(counter.part) ?? []), read(schema)(counter)]);
  }
  return parts;
}
