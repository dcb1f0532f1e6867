// @ts-check
import {NotAllowed, tokenOfTab} from '../admin/endpoint.js';

/** @typedef {import('../endpoint/round-list.js').RoundOverview} RoundOverview */
/** @typedef {import('../endpoint/opening.js').Invitation} Secrets */
/** @typedef {{readonly round: string, readonly subjects: readonly Secrets[]}} OpenedRound */

const API = new URL('../../rounds', import.meta.url).href;

/** What the server would not open, and what belongs there. */
export class Refused extends Error {
  /** @param {{path?: string, expected?: string}} refusal */
  constructor({path = '', expected = ''}) {
    super(`${path}: ${expected}`);
    this.path = path;
    this.expected = expected;
  }
}

/** @param {string} path @param {{method?: string, body?: string}} [request] */
async function ask(path, {method = 'GET', body} = {}) {
  const reply = await fetch(API + path, {
    method,
    headers: {
      authorization: `Bearer ${tokenOfTab()}`,
      ...(body === undefined ? {} : {'content-type': 'application/json'}),
    },
    credentials: 'omit',
    ...(body === undefined ? {} : {body}),
  });
  if (reply.status === 401) throw new NotAllowed();
  if (reply.status === 422) throw new Refused(await reply.json());
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
}

/** @returns {Promise<readonly RoundOverview[]>} */
export const listRounds = async () => (await ask('')).rounds;

/** @param {Record<string, unknown>} opening @returns {Promise<OpenedRound>} */
export const openRound = (opening) => ask('', {method: 'POST', body: JSON.stringify(opening)});

/** @param {string} round */
export const closeRound = (round) => ask(`/${encodeURIComponent(round)}/close`, {method: 'POST'});
