// @ts-check
import {ask} from './asking.js';
/** @import {Answer, Finding, Topic} from './types.js' */

/**
 * Why nothing came back that this page may read. A browser says only that it failed: what is left out,
 * one thing after another, tells which it was.
 * @param {URL} address
 * @param {{answer: Answer, headers: Record<string, string>}} tried
 * @returns {Promise<readonly [readonly Finding[], Topic]>} what was found, and from where on nothing is known
 */
export async function hindrance(address, {answer, headers}) {
  if (answer.turned) return [[turned(address)], 'origin'];
  const there = await ask(address.href, {method: 'GET', mode: 'no-cors'});
  if (!there.there) return [[nobody(address)], 'origin'];
  /** @type {Finding} */
  const reached = {topic: 'reach', state: 'fine', say: 'reached'};
  // Plain text asks for no preflight: what fails now is the permission itself.
  const plain = await ask(address.href, {
    method: 'POST',
    body: '{"declic":"check/1"}',
    headers: {'content-type': 'text/plain'},
  });
  if (plain.turned) return [[turned(address)], 'origin'];
  if (!plain.status) return [[reached, notAllowed(headers)], 'preflight'];
  /** @type {Finding} */
  const allowed = {
    ...{topic: 'origin', state: 'fine', say: 'allowed'},
    values: {origin: location.origin},
  };
  return [[reached, allowed, await refusedBefore(address, headers)], 'token'];
}

/** @param {URL} address @returns {Finding} */
const turned = ({href}) => ({
  ...{topic: 'reach', state: 'mend', say: 'turned', values: {address: href}},
});

/** @param {URL} address @returns {Finding} */
const nobody = ({href}) => ({
  ...{topic: 'reach', state: 'mend', say: 'nobody', values: {address: href}},
});

/** What has to be answered to a page of this origin. @param {Record<string, string>} headers */
const permission = (headers) =>
  [
    `Access-Control-Allow-Origin: ${location.origin}`,
    'Access-Control-Allow-Methods: GET, POST',
    `Access-Control-Allow-Headers: ${Object.keys(headers).join(', ')}`,
    'Access-Control-Expose-Headers: Retry-After',
    'Access-Control-Max-Age: 86400',
    'Vary: Origin',
  ].join('\n');

/** @param {Record<string, string>} headers @returns {Finding} */
const notAllowed = (headers) => ({
  ...{topic: 'origin', state: 'mend', say: 'notAllowed', values: {origin: location.origin}},
  change: permission(headers),
});

/**
 * The question before the request (OPTIONS) was not answered as it has to be: for which headers.
 * @param {URL} address
 * @param {Record<string, string>} headers
 * @returns {Promise<Finding>}
 */
async function refusedBefore(address, headers) {
  const names = [];
  for (const [name, value] of Object.entries(headers)) {
    const alone = await ask(address.href, {
      method: 'POST',
      body: '{"declic":"check/1"}',
      headers: {'content-type': 'text/plain', [name]: value},
    });
    if (!alone.status) names.push(name);
  }
  const values = {names: (names.length ? names : Object.keys(headers)).join(', ')};
  const change = permission(headers);
  return {topic: 'preflight', state: 'mend', say: 'headersRefused', values, change};
}
