import type {Parcel} from '../model/snapshot.js';
import {POLICY} from './policy.js';
import type {Reply} from './retry.js';

/** What an endpoint refused by 401 or 403: its status, and the headers of the page that it refused. */
export interface Refused {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Extra headers for the endpoint, such as a token: asked for at each request, never kept. Asked once
 * more, with what was `refused`, when a request got 401 or 403: for a fresh token.
 */
export type HeaderSource = (refused?: Refused) => HeadersInit | Promise<HeadersInit>;

/** Sends one report or packet and tells what came back; never throws. */
export interface Transport {
  (endpoint: string, report: Parcel, headers?: HeaderSource): Promise<Reply>;
  /** How many it takes at the same time, where that is more than two. */
  readonly most?: number;
  /** A report word for word as it leaves, where that is not its plain JSON. */
  readonly write?: (report: Parcel) => string;
}

/**
 * What is POSTed: the JSON, or the `text` of another format, then blanks up to 1,023 bytes (2,047, …).
 * Encryption hides words but not how many bytes; without the blanks, whoever carries them could count
 * what was reached.
 */
export function bodyOf(report: Parcel, text = JSON.stringify(report)): string {
  // ASCII, but for a packet, which has one size by itself.
  return 'pad' in report ? text : padded(text);
}

/** A text in one of few sizes. */
export const padded = (text: string): string => text.padEnd(text.length | 1023);

/** POSTs one report or packet. */
export const post: Transport = (endpoint, report, headers) =>
  carry(endpoint, bodyOf(report), headers);

/**
 * POSTs a body: no cookies, no referrer, no redirect followed, given up after ten seconds. Never
 * throws. `own` are headers that the page's cannot replace.
 */
export async function carry(
  endpoint: string,
  body: string,
  headers?: HeaderSource,
  own: Readonly<Record<string, string>> = {'content-type': 'application/json'},
): Promise<Reply> {
  const watch = watchPolicy(endpoint);
  const signal = AbortSignal.timeout(POLICY.timeout);
  const send = (given: object, keepalive = body.length <= POLICY.keepalive): Promise<Response> =>
    fetch(endpoint, {
      method: 'POST',
      body,
      headers: {...given, ...own},
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive,
      signal,
    }).catch((error: unknown) => {
      // The budget of keepalive is shared with the whole page: when it is used up, go without.
      if (!keepalive || watch.forbidden || !(error instanceof TypeError)) throw error;
      return send(given, false);
    });
  try {
    const given = await extra(headers, signal);
    const response = await send(given);
    const {status} = response;
    if (status !== 401 && status !== 403) return readReply(response);
    // A token may have run out under way: a fresh one is tried at once, the same one is not.
    const anew = await extra(headers, signal, {status, headers: given});
    const same = JSON.stringify(anew) === JSON.stringify(given);
    return readReply(same ? response : await send(anew));
  } catch {
    await watch.settled();
    return {status: 0, forbidden: watch.forbidden};
  } finally {
    watch.stop();
  }
}

function readReply(response: Response): Reply {
  const {status, headers} = response;
  // A page instead of an acknowledgement comes from a sign-in portal: not the endpoint's word.
  const isPage = response.ok && headers.get('content-type')?.includes('text/html');
  return {
    status: isPage ? 0 : status,
    retryAfter: headers.get('retry-after'),
    text: () => response.text(),
  };
}

/** The page's own headers; a callback that never answers must not stop the outbox. */
async function extra(source: HeaderSource | undefined, signal: AbortSignal, refused?: Refused) {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
  const headers = await Promise.race([source?.(refused), late]);
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
