// @ts-check
/** @import {Answer, Wish} from './types.js' */

/** A random number for a test, as reports have one. */
export const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** @type {Record<Wish['format'], Record<string, string>>} */
const OWN = {
  declic: {'content-type': 'application/json'},
  ndjson: {'content-type': 'application/x-ndjson'},
  cloudevents: {'content-type': 'application/cloudevents-batch+json'},
  xapi: {'content-type': 'application/json', 'x-experience-api-version': '1.0.3'},
};

/** Headers that every report of a format carries. @param {Wish['format']} format */
export const headersOf = (format) => OWN[format];

/**
 * A test in a format: never counted. A Learning Record Store knows no tests: it gets a batch of none.
 * @param {Wish['format']} format
 * @param {string} id
 */
export function testOf(format, id) {
  const test = {declic: 'check/1', id};
  if (format === 'xapi') return '[]';
  if (format === 'ndjson') return `${JSON.stringify(test)}\n`;
  if (format === 'declic') return JSON.stringify(test);
  const envelope = {specversion: '1.0', id, source: 'urn:declic', type: 'declic.check'};
  return JSON.stringify([{...envelope, datacontenttype: 'application/json', data: test}]);
}

/**
 * One request as the library makes them: no cookies, no referrer, given up after ten seconds. A
 * redirect is not followed, but seen.
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<Answer>}
 */
export async function ask(url, init) {
  const nothing = {status: 0, turned: false, page: false, said: undefined, date: null};
  try {
    const response = await fetch(url, {
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: init.mode === 'no-cors' ? 'follow' : 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
      ...init,
    });
    if (response.type === 'opaqueredirect') return {...nothing, turned: true, there: true};
    if (response.type === 'opaque') return {...nothing, there: true};
    const {status, headers} = response;
    const page = headers.get('content-type')?.includes('text/html') ?? false;
    const said = page ? undefined : await response.json().catch(() => undefined);
    return {status, turned: false, page, said, date: headers.get('date'), there: true};
  } catch {
    return {...nothing, there: false};
  }
}

/**
 * Whether this page's policy forbids what `work` asks for: only this event tells it from an outage.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<{answer: T, forbidden: boolean}>}
 */
export async function underPolicy(work) {
  let forbidden = false;
  const look = (/** @type {SecurityPolicyViolationEvent} */ {effectiveDirective}) => {
    if (effectiveDirective === 'connect-src') forbidden = true;
  };
  document.addEventListener('securitypolicyviolation', look);
  try {
    const answer = await work();
    await new Promise((resolve) => setTimeout(resolve)); // the event comes in a task of its own
    return {answer, forbidden};
  } finally {
    document.removeEventListener('securitypolicyviolation', look);
  }
}
