// @ts-check
import {ask, headersOf, newId, testOf, underPolicy} from './asking.js';
import {clock} from './device.js';
import {hindrance} from './hindrance.js';
/** @import {Answer, Finding, Topic, Wish} from './types.js' */

/**
 * Everything that lies between this page and its endpoint, looked at by a test that goes there and
 * back. What a fault hides is said not to be known.
 * @param {Wish} wish
 * @returns {Promise<readonly Finding[]>}
 */
export async function road(wish) {
  const address = addressOf(wish.endpoint);
  if (typeof address === 'string') {
    return [{topic: 'address', state: 'mend', say: address}, ...notKnown('policy')];
  }
  const found = [fine('address', 'address', {address: address.href})];
  const id = newId();
  const headers = {...wish.headers, ...headersOf(wish.format)};
  const body = testOf(wish.format, id);
  const {answer, forbidden} = await underPolicy(() =>
    ask(address.href, {method: 'POST', headers, body}),
  );
  if (forbidden) return [...found, policyFinding(address), ...notKnown('reach')];
  found.push(fine('policy', 'policy', {origin: address.origin}));
  if (!answer.status) {
    const [why, rest] = await hindrance(address, {answer, headers});
    return [...found, ...why, ...notKnown(rest)];
  }
  const same = address.origin === location.origin;
  const names = {names: Object.keys(headers).join(', '), origin: location.origin};
  return [
    ...found,
    fine('reach', 'reached'),
    fine('origin', same ? 'sameOrigin' : 'allowed', names),
    fine('preflight', same ? 'noPreflight' : 'preflight', names),
    token(wish, answer),
    reply(wish, answer, id),
    clock(backOf(answer)?.now ?? answer.date),
  ];
}

/** @param {Topic} topic @param {string} say @param {Record<string, string>} [values] @returns {Finding} */
const fine = (topic, say, values = {}) => ({topic, state: 'fine', say, values});

/** @type {readonly Topic[]} */
const LATER = ['policy', 'reach', 'origin', 'preflight', 'token', 'reply', 'clock'];

/** What could not be looked at, from one topic on. @param {Topic} from @returns {readonly Finding[]} */
const notKnown = (from) =>
  LATER.slice(LATER.indexOf(from)).map((topic) => ({topic, state: 'unknown', say: 'hidden'}));

/** The address as the library takes it, or what is wrong with it. @param {string} written @returns {URL | string} */
function addressOf(written) {
  if (!written.trim() || /^\s*[\\/]{2}/.test(written)) return 'addressHalf';
  if (!URL.canParse(written, document.baseURI)) return 'addressNone';
  const url = new URL(written, document.baseURI);
  if (url.username || url.password) return 'addressSecret';
  const near =
    url.origin === location.origin || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && near)) return 'addressPlain';
  return url;
}

/** @param {URL} address @returns {Finding} */
function policyFinding({origin}) {
  const own = origin === location.origin ? '' : ` ${origin}`;
  const change = `Content-Security-Policy: connect-src 'self'${own}`;
  return {topic: 'policy', state: 'mend', say: 'policyForbids', values: {origin}, change};
}

/** @param {Wish} wish @param {Answer} answer @returns {Finding} */
function token({headers}, answer) {
  const given = Object.keys(headers)[0];
  const refused = answer.status === 401 || answer.status === 403;
  const status = String(answer.status);
  if (refused) {
    const say = given ? 'tokenRefused' : 'tokenWanted';
    return {topic: 'token', state: 'mend', say, values: {status, name: given ?? ''}};
  }
  if (!given) return fine('token', 'tokenless');
  const came = backOf(answer)?.came.includes(given);
  return fine('token', came ? 'tokenArrived' : 'tokenTaken', {name: given});
}

/** @param {Wish} wish @param {Answer} answer @param {string} id @returns {Finding} */
function reply({format}, answer, id) {
  const status = String(answer.status);
  const values = {status, format};
  const mend = (/** @type {string} */ say) =>
    /** @type {Finding} */ ({topic: 'reply', state: 'mend', say, values});
  if (answer.page) return mend('page');
  if (answer.status === 401 || answer.status === 403)
    return {topic: 'reply', state: 'unknown', say: 'hidden'};
  if (answer.status === 415) return mend('otherFormat');
  if ([404, 405, 410].includes(answer.status)) return mend('nobodyHere');
  if (answer.status >= 500 || answer.status === 429) return mend('ailing');
  const back = backOf(answer);
  if (back?.id === id) return returned(back);
  const taken = answer.status < 300;
  if (taken && format === 'xapi') return fine('reply', 'noStatements');
  return {topic: 'reply', state: 'look', say: taken ? 'noEcho' : 'refusesTests', values};
}

/** @param {{came: readonly string[]}} back @returns {Finding} */
function returned({came}) {
  const telling = came.filter((name) => name !== 'authorization');
  if (!telling.length) return fine('reply', 'thereAndBack');
  return {topic: 'reply', state: 'look', say: 'telling', values: {names: telling.join(', ')}};
}

/** What a test brought back. @param {Answer} answer */
function backOf({said}) {
  const back = /** @type {{check?: {id?: unknown, now?: unknown, came?: unknown}}} */ (said ?? {});
  const {id, now, came} = back.check ?? {};
  if (typeof id !== 'string' || typeof now !== 'string') return undefined;
  return {id, now, came: Array.isArray(came) ? came.map(String) : []};
}
