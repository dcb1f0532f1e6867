import type {DeclicError} from '../errors.js';
import type {Detail} from '../model/snapshot.js';
import {resolveEndpoint} from '../outbox/endpoint.js';
import type {HeaderSource} from '../outbox/transport.js';
import {worded} from './worded.js';

/** How a journal is set up by its page. */
export interface JournalOptions {
  /** Where reports go; without it nothing ever leaves. */
  readonly endpoint?: string | undefined;
  /** Keeps two sites on one origin apart. Default `default`. */
  readonly space?: string;
  /** `memory`: nothing stays on the device once the page is closed, for shared computers. Default `device`. */
  readonly keep?: 'device' | 'memory';
  /** `given` when the page has obtained the learner's consent itself. Default `ask`. */
  readonly consent?: 'ask' | 'given';
  /** How much leaves. Default `items`. */
  readonly detail?: Detail;
  /** Seconds over which the reports of one attempt leave. Default 60. */
  readonly spread?: number;
  /** How reports are written: `declic` (default), `xapi`, `ndjson` or `cloudevents`. */
  readonly format?: string;
  /**
   * ε, from 1 to 2: of each learner one answer leaves, with chance mixed in, and nothing else. Needs
   * `expected`. Default none.
   */
  readonly noise?: number | string | null;
  /** How many learners are expected, 500 or more; for `noise`. */
  readonly expected?: number | string | null;
  /** Headers for the endpoint, asked for at each request, and once more for one that was refused. */
  readonly headers?: HeaderSource;
}

/**
 * What a page says for its learners. Where the browser says no for them (Global Privacy Control), a page
 * cannot say yes: they are asked, and their own word holds.
 */
export const pageWord = ({consent = 'ask'}: JournalOptions): 'ask' | 'given' =>
  'globalPrivacyControl' in navigator && navigator.globalPrivacyControl ? 'ask' : consent;

/** The endpoint, where it is one that reports may go to; none, and trouble told, where it is not. */
export function safeEndpoint(
  written: string | undefined,
  trouble: (error: DeclicError) => void,
): string | undefined {
  if (!written) return undefined;
  const found = resolveEndpoint(written, document.baseURI);
  if (typeof found === 'object') return found.href;
  void worded('endpoint-refused', (words) => words.addressTrouble(written, found)).then(trouble);
  return undefined;
}
