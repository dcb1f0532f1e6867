import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {hashOf} from '../../src/model/hash.js';
import {quizSchema} from '../../src/schemas/quiz.js';
import {awardFigures} from './awards.js';
import {issuingRoutes} from './badge-routes.js';
import {closeVersion, forgetOrder} from './collector.js';
import {contentOf, keepContent, overviewOf} from './overview.js';
import type {Database} from './database.js';
import {guardedBy} from './guard.js';
import {MINIMUM} from './release.js';
import {parsed} from './taking.js';
import {refusalOf} from './refusal.js';
import {statisticsOf} from './statistics.js';
import {streamsOf} from './streams.js';

const MAX_CONTENT = 1_048_576;

/** What the admin's door needs. */
export interface AdminRoutes {
  readonly database: Database;
  readonly token: string;
  readonly now: () => number;
  readonly batch: number;
  /** Badges of one kind that are signed in a day, at most. */
  readonly signsADay: number;
  /** What the signing key is locked with, where it is. */
  readonly issuerSecret?: string | undefined;
}

/** The admin's door: totals and closings, for whoever holds the token. Never a single voice. */
export function adminRoutes(options: AdminRoutes) {
  const {database, token, now, batch, signsADay, issuerSecret} = options;
  const routes = new Hono();
  routes.use(guardedBy(token));
  routes.get('/quizzes', async (context) =>
    // In JSON no number is null: nothing is shown before the closing.
    context.json({minimum: MINIMUM, batch, quizzes: await overviewOf(database)}),
  );
  routes.get('/quizzes/:quiz/:version', async (context) => {
    const {quiz, version} = context.req.param();
    const streams = await streamsOf(database, quiz, version);
    const content = await contentOf(database, quiz, version);
    return context.json({quiz, version, content, statistics: statisticsOf(streams)});
  });
  routes.get('/badges', async (context) =>
    context.json({minimum: MINIMUM, badges: await awardFigures(database)}),
  );
  routes.route('/issuing', issuingRoutes(database, signsADay, issuerSecret));
  routes.post('/quizzes/:quiz/:version/close', async (context) => {
    const {quiz, version} = context.req.param();
    const destroy = context.req.query('destroy') === 'yes';
    const closing = await closeVersion(database, quiz, version, destroy);
    if (closing === 'unknown') return context.json({error: 'unknown version'}, 404);
    await forgetOrder(database, now());
    return context.json({ok: true, closing});
  });
  routes.use('/contents', bodyLimit({maxSize: MAX_CONTENT}));
  routes.post('/contents', async (context) => {
    const {data, error} = quizSchema.safeParse(parsed(await context.req.text()));
    if (!data) return context.json(refusalOf(error), 422);
    const version = hashOf(data);
    await keepContent(database, data, version);
    return context.json({ok: true, quiz: data.id, version}, 201);
  });
  return routes;
}
