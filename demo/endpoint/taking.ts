import type {Context} from 'hono';
import {awardSchema} from '../../src/schemas/award.js';
import {reportSchema} from '../../src/schemas/report.js';
import {receiveAward} from './awards.js';
import {postCheck} from './checking.js';
import {receive} from './collector.js';
import type {Database} from './database.js';
import {MAX_REPORT} from './most.js';
import {refusalOf} from './refusal.js';
import {postPacket, postThanks} from './voice-routes.js';

/** Where a report is taken in, and when. */
export interface Hall {
  readonly database: Database;
  readonly now: number;
  /** Voices that a stream gathers before any of them is shown. */
  readonly batch: number;
}

/** Takes in one report (of answers or of an award), packet, thanks or test, and says what became of it. */
export async function take(
  context: Context,
  body: unknown,
  {database, now, batch}: Hall,
): Promise<Response> {
  const format = formatOf(body);
  if (format === 'packet/1') return postPacket(context, database, body, now);
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_REPORT) return tooLarge(context, MAX_REPORT);
  if (format === 'thanks/1') return postThanks(context, database, body);
  if (format === 'award/1') return postAward(context, database, body, now);
  if (format === 'check/1') return postCheck(context, body, now);
  const {data, error} = reportSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  await receive(database, data, now, batch);
  return context.json({ok: true}, 202);
}

async function postAward(context: Context, database: Database, body: unknown, now: number) {
  const {data, error} = awardSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  await receiveAward(database, data, now);
  return context.json({ok: true}, 202);
}

/** A body, or one report in it, that is larger than this. */
export const tooLarge = (context: Context, maximum: number) =>
  context.json({error: 'too large', maximum}, 413);

function formatOf(body: unknown): unknown {
  return typeof body === 'object' && body && 'declic' in body ? body.declic : undefined;
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
