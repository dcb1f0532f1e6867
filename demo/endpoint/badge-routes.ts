import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {badgesRules} from '../../src/model/badge/badges-rules.js';
import {badgesSchema} from '../../src/schemas/badges.js';
import type {Database} from './database.js';
import {DAY} from './day.js';
import {earlierKeys, issuerKey, renewKey} from './issuer.js';
import {MAX_REPORT} from './most.js';
import {publish, publishedBadges, withdraw} from './published.js';
import {refusalOf} from './refusal.js';
import {signedFor, type Desk} from './signing.js';
import {parsed, tooLarge} from './taking.js';

const MAX_FILE = 1_048_576;

/** `POST /reports/badges`: a learner's own credential, and back comes the issuer's. */
export async function postBadge(context: Context, desk: Desk): Promise<Response> {
  context.header('cache-control', 'no-store');
  const text = await context.req.text();
  if (Buffer.byteLength(text) > MAX_REPORT) return tooLarge(context, MAX_REPORT);
  const body = parsed(text);
  if (body === undefined) return context.json({error: 'not JSON'}, 400);
  const answer = await signedFor(body, desk);
  if (!('remedy' in answer)) return context.json(answer);
  const {status, ...words} = answer;
  if (status === 429) context.header('retry-after', String(untilTomorrow(desk.now)));
  return context.json(words, status);
}

/** Seconds until the next day begins, in UTC. */
const untilTomorrow = (now: number) => Math.ceil((DAY - (now % DAY)) / 1000);

/** `/admin/api/issuing`: who signs, and which badges. Stands behind the admin's door. */
export function issuingRoutes(database: Database, aDay: number, secret?: string) {
  const routes = new Hono();
  routes.get('/', async (context) => {
    const {did} = await issuerKey(database, secret);
    const badges = (await publishedBadges(database)).map(({badge, version, issuer}) => ({
      badge: badge.id,
      version,
      name: badge.name,
      issuer: issuer.name,
    }));
    const earlier = await earlierKeys(database);
    const key = did.slice('did:key:'.length);
    return context.json({issuer: did, key, earlier, aDay, badges});
  });
  routes.post('/key', async (context) => {
    await renewKey(database, secret);
    return context.json({ok: true}, 201);
  });
  routes.use('/', bodyLimit({maxSize: MAX_FILE}));
  routes.post('/', async (context) => {
    const {data, error} = badgesSchema.safeParse(parsed(await context.req.text()));
    if (!data) return context.json(refusalOf(error), 422);
    const [broken] = badgesRules(data);
    if (broken) {
      const path = broken.path.join('.');
      return context.json({error: broken.problem, path, expected: 'see badges.schema.json'}, 422);
    }
    const added = (await publish(database, data)).map(({badge, version}) => ({
      badge: badge.id,
      version,
    }));
    return context.json({ok: true, badges: added}, 201);
  });
  routes.delete('/:badge/:version', async (context) => {
    const {badge, version} = context.req.param();
    const was = await withdraw(database, badge, version);
    return was ? context.json({ok: true}) : context.json({error: 'unknown badge'}, 404);
  });
  return routes;
}
