import type {HttpBindings} from '@hono/node-server';
import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {postBadge} from './badge-routes.js';
import {batchOf, takeBatch} from './batch.js';
import type {Database} from './database.js';
import type {Faults} from './faults.js';
import {MAX_BATCH, MAX_PACKET} from './most.js';
import type {Rate} from './rate.js';
import {parsed, take, tooLarge} from './taking.js';
import {getRound} from './voice-routes.js';

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
  /** Badges of one kind that are signed in a day. */
  readonly signsADay: number;
  /** What the signing key is locked with, where it is. */
  readonly issuerSecret?: string | undefined;
  readonly faults?: Faults | undefined;
}

/**
 * `/reports`: takes one anonymised report (of answers or of an award), packet or thanks, or a batch of
 * them, each counted once however often it is sent; gives what a round has released; signs badges.
 */
export function reportRoutes(options: ReportRoutes) {
  const {database, allowOrigins, allowHeaders = [], rate, now, batch, faults} = options;
  const {signsADay, issuerSecret} = options;
  const routes = new Hono<{Bindings: HttpBindings}>();
  const hall = () => ({database, now: now(), batch});
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
  routes.use((context, next) => {
    const maxSize = batchOf(context.req.header('content-type')) ? MAX_BATCH : MAX_PACKET;
    return bodyLimit({maxSize, onError: () => tooLarge(context, maxSize)})(context, next);
  });
  routes.get('/', (context) => getRound(context, database, now()));
  routes.post('/badges', (context) =>
    isJson(context.req.header('content-type'))
      ? postBadge(context, {database, signsADay, issuerSecret, now: now()})
      : notTaken(context),
  );
  routes.post('/', async (context) => {
    const type = context.req.header('content-type');
    const format = batchOf(type);
    if (!format && !isJson(type)) return notTaken(context);
    const text = await context.req.text();
    if (format) return takeBatch(context, {format, text, rate}, hall());
    const body = parsed(text);
    if (body === undefined) return context.json({error: 'not JSON'}, 400);
    // Statements, perhaps: whoever sent them has to be told of the format, not of one of them.
    if (Array.isArray(body)) return notTaken(context);
    return take(context, body, hall());
  });
  return routes;
}

const notTaken = (context: Context) =>
  context.json(
    {
      error: 'content-type must be application/json',
      remedy: 'One report (format="declic"), or a batch by format="ndjson" or "cloudevents".',
    },
    415,
  );

const isJson = (type = '') => /^application\/json\s*(;|$)/i.test(type.trim());

function isOwn(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
