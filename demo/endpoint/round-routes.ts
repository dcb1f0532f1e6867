import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {minimumOf} from '../../src/model/form.js';
import {formRules} from '../../src/model/form-rules.js';
import {closeRound} from './closing.js';
import {forgetOrder} from './collector.js';
import type {Database} from './database.js';
import {dayOf} from './day.js';
import {guardedBy} from './guard.js';
import {openingSchema, type Opening} from './opening.js';
import {refusalOf, type Refusal} from './refusal.js';
import {parsed} from './taking.js';
import {listRounds} from './round-list.js';
import {openRound} from './rounds.js';

const MAX_OPENING = 1_048_576;

/** What the door of whoever runs rounds needs. */
export interface RoundRoutes {
  readonly database: Database;
  readonly token: string;
  readonly now: () => number;
}

/** Opens, lists and closes rounds of peer feedback. Never a single voice, nor a count below k. */
export function roundRoutes({database, token, now}: RoundRoutes) {
  const routes = new Hono();
  routes.use(guardedBy(token));
  routes.use(bodyLimit({maxSize: MAX_OPENING}));
  routes.get('/', async (context) => context.json({rounds: await listRounds(database)}));
  routes.post('/', (context) => open(context, database, now()));
  routes.post('/:round/close', async (context) => {
    const closing = await closeRound(database, context.req.param('round'), now());
    if (closing === 'unknown') return context.json({error: 'unknown round'}, 404);
    await forgetOrder(database, now());
    return context.json({ok: true, closing});
  });
  return routes;
}

async function open(context: Context, database: Database, now: number): Promise<Response> {
  const {data, error} = openingSchema.safeParse(parsed(await context.req.text()));
  if (!data) return context.json(refusalOf(error), 422);
  const refusal = unfit(data, now);
  if (refusal) return context.json(refusal, 422);
  return context.json(await openRound(database, data, now), 201);
}

/** Why a round would never show anything, or could not be told apart. */
function unfit(
  {form, subjects, peers, minimum, closes}: Opening,
  now: number,
): Refusal | undefined {
  const error = 'not a round';
  if (new Set(subjects).size < subjects.length)
    return {error, path: 'subjects', expected: 'each subject once'};
  const [issue] = formRules(form);
  if (issue) return {error, path: ['form', ...issue.path].join('.'), expected: 'an id of its own'};
  const k = minimumOf(form, minimum);
  // Below k nothing would ever be shown, and nobody could tell why.
  if (peers < k) return {error, path: 'peers', expected: `at least ${String(k)}`};
  if (closes && closes < dayOf(now)) return {error, path: 'closes', expected: 'today or later'};
  return undefined;
}
