import type {HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {reportSchema} from '../../src/schemas/report.js';
import {receive} from './collector.js';
import type {Database} from './database.js';
import type {Faults} from './faults.js';
import {MAX_REPORT} from './openapi.js';
import type {Rate} from './rate.js';
import {refusalOf} from './refusal.js';

/** What the public door needs. */
export interface ReportRoutes {
  readonly database: Database;
  readonly allowOrigins: readonly string[];
  readonly rate: Rate;
  readonly now: () => number;
  readonly faults?: Faults | undefined;
}

/** `POST /reports`: one anonymised report, counted once however often it is sent. */
export function reportRoutes({database, allowOrigins, rate, now, faults}: ReportRoutes) {
  const routes = new Hono<{Bindings: HttpBindings}>();
  routes.use(
    cors({
      origin: (origin) => (allowOrigins.includes(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['content-type'],
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
      maxSize: MAX_REPORT,
      onError: (context) => context.json({error: 'too large', maximum: MAX_REPORT}, 413),
    }),
  );
  routes.post('/', async (context) => {
    if (!isJson(context.req.header('content-type')))
      return context.json({error: 'content-type must be application/json'}, 415);
    const body = parsed(await context.req.text());
    if (body === undefined) return context.json({error: 'not JSON'}, 400);
    const {data, error} = reportSchema.safeParse(body);
    if (!data) return context.json(refusalOf(error), 422);
    await receive(database, data, now());
    return context.json({ok: true}, 202);
  });
  return routes;
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
