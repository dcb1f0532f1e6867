import type {Context} from 'hono';
import {isPacket} from '../../src/privacy/others.js';
import {packetSchema} from '../../src/schemas/packet.js';
import {thanksMessageSchema} from '../../src/schemas/round.js';
import {circleAnswer, holdsKey, mirrorAnswer} from './answers.js';
import {closeIfDue} from './closing.js';
import type {Database} from './database.js';
import {bearerOf} from './guard.js';
import {receivePacket, type Reception} from './packets.js';
import {refusalOf} from './refusal.js';
import {receiveThanks} from './thanks.js';

/** What a reviewer or a receiver is told when nothing was counted, and what to do about it. */
const REFUSALS: Readonly<Record<Exclude<Reception, 'counted'>, readonly [string, string]>> = {
  used: ['ticket already used', 'Nothing to do: it was counted.'],
  self: ['one’s own view is never sent', 'Keep it on the device, beside the mirror.'],
  closed: ['round closed', 'Ask whoever runs the round whether another one opens.'],
  'no ticket': ['no such ticket', 'Open the link of the invitation again, or ask for a new one.'],
  misfit: ['not the form of this round', 'Reload the page: the round asks another version.'],
};

/** `POST`, one packet: counted once for each ticket. */
export async function postPacket(
  context: Context,
  database: Database,
  body: unknown,
  now: number,
): Promise<Response> {
  const {data, error} = packetSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  if (!isPacket(body)) return context.json({error: 'not in the schema'}, 422);
  const reception = await receivePacket(database, body, now);
  if (reception === 'counted') return context.json({ok: true}, 202);
  const [reason, remedy] = REFUSALS[reception];
  return context.json({error: reason, remedy}, reception === 'used' ? 409 : 422);
}

/** `POST`, thanks for the comments of one release, by whoever holds the subject's key. */
export async function postThanks(
  context: Context,
  database: Database,
  body: unknown,
): Promise<Response> {
  const {data, error} = thanksMessageSchema.safeParse(body);
  if (!data) return context.json(refusalOf(error), 422);
  const key = bearerOf(context.req.header('authorization'));
  if (!(await holdsKey(database, data.round, data.subject, key))) return wrongKey(context);
  const reception = await receiveThanks(database, data);
  if (reception === 'counted') return context.json({ok: true}, 202);
  if (reception === 'used')
    return context.json({error: 'already thanked', remedy: 'Nothing to do: it was counted.'}, 409);
  const remedy = 'Thank for comments of a release that was shown, and for no more than there are.';
  return context.json({error: 'no such comments', remedy}, 422);
}

/** `GET`: the mirror of a subject, or with no subject what reviewers may read of a round. */
export async function getRound(
  context: Context,
  database: Database,
  now: number,
): Promise<Response> {
  context.header('cache-control', 'no-store');
  const {round, subject} = context.req.query();
  if (!round)
    return context.json({error: 'which round?', remedy: 'Add ?round=… to the address.'}, 400);
  if (subject === undefined) {
    await closeIfDue(database, round, now);
    return context.json(await circleAnswer(database, round));
  }
  const key = bearerOf(context.req.header('authorization'));
  if (!(await holdsKey(database, round, subject, key))) return wrongKey(context);
  await closeIfDue(database, round, now);
  return context.json(await mirrorAnswer(database, round, subject));
}

function wrongKey(context: Context): Response {
  const remedy = 'Open the link to your mirror again, or ask whoever runs the round for it.';
  return context.json({error: 'key needed', remedy}, 403);
}
