import type {HttpBindings} from '@hono/node-server';
import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {awardSchema} from '../../src/schemas/award.js';
import {reportSchema} from '../../src/schemas/report.js';
import {receiveAward} from './awards.js';
import {receive} from './collector.js';
import type {Database} from './database.js';
import type {Faults} from './faults.js';
import {MAX_PACKET, MAX_REPORT} from './openapi.js';
import type {Rate} from './rate.js';
import {refusalOf} from './refusal.js';
import {getRound, postPacket, postThanks} from './voice-routes.js';

/** What the public door needs. */
export interface ReportRoutes {
  readonly database: Database;
  readonly allowOrigins: readonly string[];
  /** Headers that pages of other sites may add, such as those of the journal's `headers`. */
  readonly allowHeaders?: readonly string[];
  readonly rate: Rate;
  readonly now: () => number;
  /** Voices that a stream gathers before any of them is shown. */
  readonly batch: number;
  readonly faults?: Faults | undefined;
}

/**
 * `/reports`: takes one anonymised report (of answers or of an award), packet or thanks, counted once however often it is sent;
 * gives what a round has released.
 */
export function reportRoutes(options: ReportRoutes) {
  const {database, allowOrigins, allowHeaders = [], rate, now, batch, faults} = options;
  const routes = new Hono<{Bindings: HttpBindings}>();
  routes.use(
    cors({
      origin: (origin) => (allowOrigins.includes(origin) ? origin : null),
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'authorization', ...allowHeaders],
      exposeHeaders: ['Retry-After'],
      maxAge: 86_400,
    }),
  );
  routes.use(async (context, next) => {
    const origin = context.req.header('origin');
    if (origin && !allowOrigins.includes(origin) && !isOwn(origin, context.req.header('host')))
      return context.json({error: 'origin not allowed'}, 403);
    return next();
  });
  if (faults) routes.use(faults.middleware);
  routes.use(async (context, next) => {
    const wait = rate(now());
    if (wait) return context.json({error: 'busy'}, 429, {'retry-after': String(wait)});
    return next();
  });
  routes.use(
    bodyLimit({
      maxSize: MAX_PACKET,
      onError: (context) => tooLarge(context, MAX_PACKET),
    }),
  );
  routes.get('/', (context) => getRound(context, database, now()));
  routes.post('/', async (context) => {
    if (!isJson(context.req.header('content-type')))
      return context.json({error: 'content-type must be application/json'}, 415);
    const text = await context.req.text();
    const body = parsed(text);
    if (body === undefined) return context.json({error: 'not JSON'}, 400);
    const format = formatOf(body);
    if (format === 'packet/1') return postPacket(context, database, body, now());
    if (Buffer.byteLength(text) > MAX_REPORT) return tooLarge(context, MAX_REPORT);
    if (format === 'thanks/1') return postThanks(context, database, body);
    if (format === 'award/1') return postAward(context, database, body, now());
    const {data, error} = reportSchema.safeParse(body);
    if (!data) return context.json(refusalOf(error), 422);
    await receive(database, data, now(), batch);
    return context.json({ok: true}, 202);
  });
  return routes;
}

async function postAward(context: Context, database: Database, body: unknown, now: number) {
  const {data, error} = awardSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  await receiveAward(database, data, now);
  return context.json({ok: true}, 202);
}

const tooLarge = (context: Context, maximum: number) =>
  context.json({error: 'too large', maximum}, 413);

function formatOf(body: unknown): unknown {
  return typeof body === 'object' && body && 'declic' in body ? body.declic : undefined;
}

const isJson = (type = '') => /^application\/json\s*(;|$)/i.test(type.trim());

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** The value of a JSON text; undefined when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
