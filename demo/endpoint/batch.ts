import type {Context} from 'hono';
import * as z from 'zod/mini';
import {MAX_REPORTS} from './most.js';
import type {Rate} from './rate.js';
import {refusalOf} from './refusal.js';
import {parsed, take, type Hall} from './taking.js';

/** Which batch a body is, by its content type. */
export type Batch = 'ndjson' | 'cloudevents';
const TYPES: Readonly<Record<Batch, RegExp>> = {
  ndjson: /^application\/(x-)?ndjson\s*(;|$)/i,
  cloudevents: /^application\/cloudevents-batch\+json\s*(;|$)/i,
};

/** The batch that a content type names; none for any other. */
export function batchOf(type = ''): Batch | undefined {
  const names: readonly Batch[] = ['ndjson', 'cloudevents'];
  return names.find((name) => TYPES[name].test(type.trim()));
}

/** A CloudEvent as Déclic writes it. Strict: a time or a subject would say more than the report in it. */
const eventSchema = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  source: z.literal('urn:declic'),
  type: z.string().check(z.regex(/^declic\.[a-z]{1,20}$/)),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
});

/** One report out of a batch, or why it is none. */
type Entry = {readonly report: unknown} | {readonly refusal: object; readonly status: number};

/** The reports of a batch; undefined where it is not even that. */
function entriesOf(batch: Batch, text: string): readonly Entry[] | undefined {
  if (batch === 'cloudevents') {
    const events = parsed(text);
    return Array.isArray(events) ? events.map(entryOf) : undefined;
  }
  const lines = text.split('\n').filter((line) => line.trim());
  return lines.map((line) => {
    const report = parsed(line);
    return report === undefined ? {refusal: {error: 'not JSON'}, status: 400} : {report};
  });
}

function entryOf(event: unknown): Entry {
  const {data, error} = eventSchema.safeParse(event);
  return data ? {report: data.data} : {refusal: refusalOf(error), status: 422};
}

/** A batch as it came; each report but the first asks `rate` for room. */
interface Taking {
  readonly format: Batch;
  readonly text: string;
  readonly rate: Rate;
}

/** What became of one report, by its place in the batch. */
interface Refused {
  readonly index: number;
  readonly status: number;
}

/**
 * Takes in a batch, each report for itself: one that is refused stops no other. 202 where all were
 * taken; else 207, and `refused` says which were not, by their place, each with the status and the
 * words that it would have got alone.
 */
export async function takeBatch(
  context: Context,
  {format, text, rate}: Taking,
  hall: Hall,
): Promise<Response> {
  const entries = entriesOf(format, text);
  if (!entries) return context.json({error: 'not a batch'}, 400);
  if (entries.length > MAX_REPORTS)
    return context.json({error: 'too many', maximum: MAX_REPORTS}, 413);
  const refused: Refused[] = [];
  let check: unknown;
  for (const [index, entry] of entries.entries()) {
    if ('refusal' in entry) {
      refused.push({index, status: entry.status, ...entry.refusal});
      continue;
    }
    if (index && rate(hall.now)) {
      refused.push({index, status: 429, ...{error: 'busy'}});
      continue;
    }
    const reply = await take(context, entry.report, hall);
    const said = (await reply.json()) as {readonly check?: unknown};
    if (!reply.ok) refused.push({index, status: reply.status, ...said});
    check ??= said.check;
  }
  const checked = check ? {check} : {};
  if (!refused.length) return context.json({ok: true, ...checked}, check ? 200 : 202);
  const taken = entries.length - refused.length;
  return context.json({ok: false, taken, refused, ...checked}, 207);
}
