import type {Parcel} from '../model/snapshot.js';
import {POLICY} from './policy.js';
import type {Reply} from './retry.js';

/** Extra headers for the endpoint, such as a token: asked for at each request, never kept. */
export type HeaderSource = () => HeadersInit | Promise<HeadersInit>;

/** Sends one report or packet and tells what came back; never throws. */
export type Transport = (
  endpoint: string,
  report: Parcel,
  headers?: HeaderSource,
) => Promise<Reply>;

/**
 * What is POSTed: the JSON, then blanks up to 1,023 bytes (2,047, …). Encryption hides words but not
 * how many bytes; without the blanks, whoever carries them could count what was reached.
 */
export function bodyOf(report: Parcel): string {
  const json = JSON.stringify(report); // ASCII, but for a packet, which has one size by itself
  return 'pad' in report ? json : json.padEnd(json.length | 1023);
}

/** POSTs one report or packet: no cookies, no referrer, no redirect followed, given up after ten seconds. */
export const post: Transport = async (endpoint, report, headers) => {
  const body = bodyOf(report);
  const watch = watchPolicy(endpoint);
  const signal = AbortSignal.timeout(POLICY.timeout);
  const send = async (keepalive: boolean) =>
    fetch(endpoint, {
      method: 'POST',
      body,
      headers: {...(await extra(headers, signal)), 'content-type': 'application/json'},
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive,
      signal,
    });
  try {
    const lasting = body.length <= POLICY.keepalive;
    // The budget of keepalive is shared with the whole page: when it is used up, go without.
    const response = await send(lasting).catch((error: unknown) => {
      if (!lasting || watch.forbidden || !(error instanceof TypeError)) throw error;
      return send(false);
    });
    return readReply(response);
  } catch {
    await watch.settled();
    return {status: 0, forbidden: watch.forbidden};
  } finally {
    watch.stop();
  }
};

function readReply(response: Response): Reply {
  const {status, headers} = response;
  // A page instead of an acknowledgement comes from a sign-in portal: not the endpoint's word.
  const isPage = response.ok && headers.get('content-type')?.includes('text/html');
  return {status: isPage ? 0 : status, retryAfter: headers.get('retry-after')};
}

/** The page's own headers; a callback that never answers must not stop the outbox. */
async function extra(source: HeaderSource | undefined, signal: AbortSignal) {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const headers = await Promise.race([source?.(), late]);
  return Object.fromEntries(new Headers(headers));
}

/** A blocked address and a dead one look the same to fetch: only this event tells them apart. */
function watchPolicy(endpoint: string) {
  const {href, origin} = new URL(endpoint, document.baseURI);
  const stopping = new AbortController();
  const state = {
    forbidden: false,
    stop: () => stopping.abort(),
    /** The event comes in a task of its own. */
    settled: () => new Promise((resolve) => setTimeout(resolve)),
  };
  const look = ({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent) => {
    const ours = blockedURI === href || blockedURI === origin || href.startsWith(blockedURI);
    if (effectiveDirective === 'connect-src' && ours) state.forbidden = true;
  };
  document.addEventListener('securitypolicyviolation', look, {signal: stopping.signal});
  return state;
}
