import {createServer, Server} from 'node:http';
import {createAdaptorServer, type HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {adminRoutes} from './admin-routes.js';
import type {Database} from './database.js';
import {DAY} from './day.js';
import type {Faults} from './faults.js';
import {checkPassword} from './issuer.js';
import {openapi} from './openapi.js';
import {rateLimit} from './rate.js';
import {reportRoutes} from './report-routes.js';
import {BATCH} from './release.js';
import {KEEP_DAYS, keepHouse, keepHouseEvery} from './retention.js';
import {roundRoutes} from './round-routes.js';
import {serveFiles, type Statics} from './statics.js';
import {createTables} from './tables.js';
import {upgrade} from './upgrade.js';

/** How to run an endpoint. */
export interface EndpointOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Closed with the endpoint. */
  readonly database: Database;
  /** Origins of other sites whose pages may report here. */
  readonly allowOrigins?: readonly string[];
  /** Headers beside content-type and authorization that those pages may send. */
  readonly allowHeaders?: readonly string[];
  /** Days that released reports and rounds are kept. Default 365. */
  readonly keepDays?: number;
  /**
   * Voices of one kind that gather before any of them is shown: 10 at least, which is the default;
   * Infinity to show all at closing, as is best for small groups.
   */
  readonly batch?: number;
  /** Badges of one kind (id and version) that are signed in a day. Default 200. */
  readonly signsADay?: number;
  /** What the signing key is locked with in the database, 16 characters at least. Default: it is not. */
  readonly issuerSecret?: string | undefined;
  /** Milliseconds between two looks at what is too old. Default a day. */
  readonly sweepEvery?: number;
  /** What the admin proves herself with, 16 characters at least. */
  readonly adminToken: string;
  readonly statics?: readonly Statics[];
  /** Where `/` leads. */
  readonly home?: string;
  /** Reports a second that are taken in, from everybody together. Default 200. */
  readonly perSecond?: number;
  /** Milliseconds that open requests may take when the endpoint closes. Default 10,000. */
  readonly grace?: number;
  readonly now?: () => number;
  /** For tests: makes POSTs go astray. */
  readonly faults?: Faults;
}

/** A running endpoint. */
export interface Endpoint {
  readonly url: string;
  /** Takes no new request, finishes those under way, closes the database. */
  close(): Promise<void>;
}

/** Starts an endpoint; rejects when the port is taken or the database does not answer. */
export async function startEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const {port, host = '127.0.0.1', database, adminToken, grace = 10_000, now = Date.now} = options;
  const {keepDays = KEEP_DAYS, sweepEvery = DAY, batch = BATCH} = options;
  if (!(batch >= BATCH)) throw new TypeError(`batch: ${String(BATCH)} or more are needed.`);
  const {issuerSecret} = options;
  for (const [name, secret] of Object.entries({adminToken, issuerSecret}))
    if (secret !== undefined && secret.length < 16)
      throw new TypeError(`${name}: 16 characters or more are needed.`);
  await createTables(database);
  await upgrade(database);
  await checkPassword(database, issuerSecret);
  const sweep = () => keepHouse(database, now(), keepDays);
  await sweep();
  const server = createAdaptorServer({
    fetch: application({...options, now, batch}).fetch,
    createServer,
  });
  if (!(server instanceof Server)) throw new TypeError('An HTTP/1 server is needed.');
  // Longer than proxies and browsers keep a connection: they close it first, never under a report.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const house = keepHouseEvery(sweepEvery, sweep);
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host}:${String(bound)}`,
    close: () =>
      (closing ??= Promise.all([stop(server, grace), house.stop()]).then(() => database.close())),
  };
}

function application(
  options: EndpointOptions & {readonly now: () => number; readonly batch: number},
) {
  const {database, allowOrigins = [], adminToken, statics = [], home, perSecond = 200} = options;
  const {now, faults, batch, allowHeaders = [], signsADay = 200, issuerSecret} = options;
  const app = new Hono<{Bindings: HttpBindings}>();
  app.route(
    '/reports',
    reportRoutes({
      ...{database, allowOrigins, allowHeaders, now, batch, faults, signsADay, issuerSecret},
      rate: rateLimit(perSecond),
    }),
  );
  app.route(
    '/admin/api',
    adminRoutes({database, token: adminToken, now, batch, signsADay, issuerSecret}),
  );
  app.route('/rounds', roundRoutes({database, token: adminToken, now}));
  app.get('/health', async (context) => {
    await database.query('select 1');
    return context.json({ok: true});
  });
  app.get('/openapi.json', (context) => context.json(openapi));
  if (home) app.get('/', (context) => context.redirect(home));
  for (const folder of statics) app.use(serveFiles(folder));
  app.notFound((context) => context.json({error: 'not found'}, 404));
  app.onError((error, context) => {
    // The name only: a database's message may quote what a report says.
    console.error(`endpoint: ${error.name} on ${context.req.method} ${context.req.routePath}`);
    return context.json({error: 'unavailable'}, 503, {'retry-after': '5'});
  });
  return app;
}

async function stop(server: Server, grace: number): Promise<void> {
  // A kept-alive connection is idle only once its reply is out: look again until none is left.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  try {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}
