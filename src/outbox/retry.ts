import {POLICY} from './policy.js';

/** What came back of one try. */
export interface Reply {
  /** HTTP status; 0 when nothing came back, or nothing that can be read. */
  readonly status: number;
  readonly retryAfter?: string | null;
  /** The page's own security policy forbids the address. */
  readonly forbidden?: boolean;
  /** What it said, for whoever reads a verdict in it. */
  readonly text?: () => Promise<string>;
}

/** What a reply means for the report and for the endpoint. */
export type Meaning = 'acknowledged' | 'poison' | 'fault' | 'later';

const POISON: readonly number[] = [400, 413, 422];
const FAULT: readonly number[] = [401, 403, 404, 405, 410, 415];

/** 2xx and 409 acknowledge; a refused report is set aside; a closed road needs its admin; else later. */
export function meaningOf({status, forbidden}: Reply): Meaning {
  if (forbidden) return 'fault';
  if ((status >= 200 && status < 300) || status === 409) return 'acknowledged';
  if (POISON.includes(status)) return 'poison';
  return FAULT.includes(status) ? 'fault' : 'later';
}

/**
 * How long to wait before the next try, ms: as long as the endpoint asks for, within reason, and full
 * jitter over an exponential backoff, or over as long again: whoever was sent away in the same moment
 * does not come back in the same moment. `chance` in [0, 1).
 */
export function waitAfter(tries: number, reply: Reply, now: number, chance: number): number {
  const asked = Math.max(readRetryAfter(reply.retryAfter, now) ?? 0, 0);
  const ceiling = Math.min(Math.max(POLICY.base * 2 ** tries, asked), POLICY.cap);
  return Math.min(Math.max(asked + chance * ceiling, POLICY.leastWait), POLICY.mostWait);
}

/** ms that a Retry-After header asks for: seconds or an HTTP date; undefined for anything else. */
export function readRetryAfter(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = /[a-z]/i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : date - now;
}
