import type {Attempt} from '../model/attempt.js';
import type {Consent, Parcel} from '../model/snapshot.js';
import type {AwardRecord} from '../model/badge/award.js';
import type {JournalRecord, ReceiptRecord, SentRecord} from '../model/record.js';
import type {LastWords} from './last-words.js';

/** A report or a packet that waits to leave, exactly as it will. */
export interface Waiting {
  /** Given by the store. */
  readonly seq?: number;
  readonly report: Parcel;
  readonly endpoint: string;
  /** How it was told that it would be written; ours where nothing is said. */
  readonly format?: string | undefined;
  /** Waits for the learner's word. */
  readonly held: boolean;
  /** ms since 1970. */
  readonly queuedAt: number;
  readonly nextAt: number;
  readonly tries: number;
}

/** A finished attempt and its reports: kept both or neither. */
export interface Submission {
  readonly attempt: Attempt;
  readonly waiting: readonly Waiting[];
  /** An earlier set of reports was withdrawn before any of it left. */
  readonly withdrawn?: boolean | undefined;
}

/** A report or a packet set aside, whole: refused for good, expired, or out of tries (`status` 0). */
export interface SetAside {
  readonly report: Parcel;
  readonly status: number;
}

/** Draws the instant at which a report may leave, ms since 1970. */
export type NextAt = (report: Parcel) => number;

/** All that one space keeps. */
export interface Kept {
  readonly attempts: readonly Attempt[];
  readonly records: readonly JournalRecord[];
  readonly consent: Consent;
  readonly waiting: readonly Waiting[];
  readonly aside: readonly SetAside[];
}

/** What was kept elsewhere: in memory meanwhile, or by another browser. */
export type Elsewhere = Omit<Kept, 'consent'>;

/** What a caller may send now, and when the next one is due (ms since 1970), if any waits. */
export interface Claim {
  readonly taken: readonly Waiting[];
  readonly nextAt?: number;
}

/** What becomes of a waiting report after a try. */
export type Verdict =
  /** Acknowledged; `sent` is what is remembered of it. */
  | {readonly to: 'gone'; readonly sent?: SentRecord | undefined}
  | {readonly to: 'later'; readonly nextAt: number}
  | {readonly to: 'aside'; readonly status: number};

/** Where the journal keeps things. Every method resolves once the change is kept, and not before. */
export interface Store {
  read(): Promise<Kept>;
  /**
   * Takes in what was kept elsewhere, each entry put together with its copy here, all or nothing; the
   * records in `gone` were let go of there.
   */
  adopt(kept: Elsewhere, gone: Iterable<string>): Promise<void>;
  /** Merges with what another tab has kept of the same attempt; gives back the whole. */
  putAttempt(attempt: Attempt): Promise<Attempt>;
  /** The same for a draft; of a receipt or a mirror the later stays. */
  putRecord(record: JournalRecord): Promise<JournalRecord>;
  removeRecord(id: string): Promise<void>;
  /**
   * Queues a packet, deletes the draft it was made of and keeps the receipt: all or nothing. The same
   * for an award and its report, which is made once: no report where another tab's was.
   */
  submitPacket(packet: Waiting, draft: string, receipt: ReceiptRecord | AwardRecord): Promise<void>;
  /**
   * Keeps a finished attempt and its reports, both or neither, and marks it reported. False when
   * another tab had already reported it: no second set is added, unless the first was withdrawn.
   */
  submit(submission: Submission): Promise<boolean>;
  /** `given` lets held reports go, as `release` does; `refused` empties the queue of them. */
  putConsent(consent: Consent, nextAt: NextAt): Promise<void>;
  /** Lets held reports go, each at the instant that `nextAt` draws. */
  release(nextAt: NextAt): Promise<void>;
  /** Due reports that `may` be taken, at most `most`, for this caller alone until `until`. */
  claim(now: number, until: number, most: number, may?: (one: Waiting) => boolean): Promise<Claim>;
  settle(seq: number, verdict: Verdict): Promise<void>;
  /** Takes or renews the turn to send, which ends by itself; false when somebody has it. */
  lease(owner: string, now: number, until: number): Promise<boolean>;
  /**
   * Last words of a page that is being left, kept without waiting for anything where that can be. One
   * that `sleeps` may come back.
   */
  rescue(words: LastWords, sleeps: boolean): void;
  erase(): Promise<void>;
  /** `erased` elsewhere: what is still on its way here is wanted no more. */
  close(erased?: boolean): void;
}

/** The longest that any report may have to wait, ms: an endpoint may ask for a day. */
export const LONGEST_WAIT = 86_400_000;

/**
 * Which waiting reports are due, oldest due first, and when the first of the others will be. One
 * that would wait longer than any may was dated by a clock that has been set back: it is due.
 */
export function due(
  waiting: readonly Waiting[],
  now: number,
  most: number,
  may: (one: Waiting) => boolean = () => true,
): Claim {
  const going = waiting.filter((one) => !one.held && may(one)).sort((a, b) => a.nextAt - b.nextAt);
  const isDue = ({nextAt}: Waiting) => nextAt <= now || nextAt > now + LONGEST_WAIT;
  const taken = going.filter(isDue).slice(0, most);
  const next = going.find((one) => !taken.includes(one));
  return {taken, ...(next ? {nextAt: isDue(next) ? now : next.nextAt} : {})};
}

/** A held report, free to leave at `at`; its age counts from then. */
export const freed = (one: Waiting, at: number): Waiting => ({
  ...one,
  held: false,
  queuedAt: at,
  nextAt: at,
});

/** A finished attempt as it is kept once its reports wait beside it. */
export const marked = (attempt: Attempt, waiting: readonly Waiting[]): Attempt =>
  waiting.length ? {...attempt, reported: true} : attempt;
