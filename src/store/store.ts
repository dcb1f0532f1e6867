import type {Attempt} from '../model/attempt.js';
import type {Consent} from '../model/snapshot.js';
import type {Report} from '../schemas/report.js';

/** A report that waits to leave, exactly as it will. */
export interface Waiting {
  /** Given by the store. */
  readonly seq?: number;
  readonly report: Report;
  readonly endpoint: string;
  /** Waits for the learner's word. */
  readonly held: boolean;
  /** ms since 1970. */
  readonly queuedAt: number;
  readonly nextAt: number;
  readonly tries: number;
}

/** A report set aside: refused for good, expired, or out of tries (`status` 0). */
export interface SetAside {
  readonly report: Report;
  readonly status: number;
}

/** All that one space keeps. */
export interface Kept {
  readonly attempts: readonly Attempt[];
  readonly consent: Consent;
  readonly waiting: readonly Waiting[];
  readonly aside: readonly SetAside[];
}

/** What a caller may send now, and when the next one is due (ms since 1970), if any waits. */
export interface Claim {
  readonly taken: readonly Waiting[];
  readonly nextAt?: number;
}

/** What becomes of a waiting report after a try. */
export type Verdict =
  | {readonly to: 'gone'}
  | {readonly to: 'later'; readonly nextAt: number}
  | {readonly to: 'aside'; readonly status: number};

/** Where the journal keeps things. Every method resolves once the change is kept, and not before. */
export interface Store {
  read(): Promise<Kept>;
  /** Merges with what another tab has kept of the same attempt; gives back the whole. */
  putAttempt(attempt: Attempt): Promise<Attempt>;
  /**
   * Keeps a finished attempt and its reports, both or neither. False when another tab had already
   * reported it: no second set is added.
   */
  submit(attempt: Attempt, waiting: readonly Waiting[]): Promise<boolean>;
  /** `given` lets held reports go, each at the instant that `nextAt` draws; `refused` empties the queue. */
  putConsent(consent: Consent, nextAt: () => number): Promise<void>;
  /** Due reports, at most `most`, taken for this caller alone until `until`. */
  claim(now: number, until: number, most: number): Promise<Claim>;
  settle(seq: number, verdict: Verdict): Promise<void>;
  /** Takes or renews the turn to send, where no lock manager is; false when somebody has it. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
  /** Last words of a page that is being left: kept without waiting for anything, where that can be. */
  rescue(attempts: readonly Attempt[]): void;
  erase(): Promise<void>;
  close(): void;
}

/** Which waiting reports are due, oldest due first, and when the first of the others will be. */
export function due(waiting: readonly Waiting[], now: number, most: number): Claim {
  const going = waiting.filter(({held}) => !held).sort((a, b) => a.nextAt - b.nextAt);
  const taken = going.filter(({nextAt}) => nextAt <= now).slice(0, most);
  const next = going[taken.length];
  return {taken, ...(next ? {nextAt: next.nextAt} : {})};
}
