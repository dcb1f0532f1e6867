import type {Context} from 'hono';
import * as z from 'zod/mini';
import {refusalOf} from './refusal.js';

/** A test of the road: it says nothing of anybody, and is neither counted nor kept. */
export const checkSchema = z.strictObject({
  declic: z.literal('check/1'),
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});

/** What should not have come along, or should: only whether it did, never what stood in it. */
const TELLING = ['authorization', 'cookie', 'referer'] as const;

/** `POST`, a test: back goes its number, the time here, and which telling headers came with it. */
export function postCheck(context: Context, body: unknown, now: number): Response {
  const {data, error} = checkSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  const came = TELLING.filter((name) => context.req.header(name) !== undefined);
  return context.json({ok: true, check: {id: data.id, now: new Date(now).toISOString(), came}});
}
