import type {AwardReport} from '../schemas/award.js';
import type {Packet} from '../schemas/packet.js';
import type {Report} from '../schemas/report.js';
import type {Attempt} from './attempt.js';
import type {JournalRecord} from './record.js';

/**
 * How the record is kept: `loading` until first read, `ready` on this device, `volatile` in memory
 * only (gone with the page), `stale` when a newer version of the library took the database over.
 */
export type KeepStatus = 'loading' | 'ready' | 'volatile' | 'stale';

/** The learner's word on reports leaving: not asked yet, yes, or no. */
export type Consent = 'ask' | 'given' | 'refused';

/** What leaves a device, and nothing else does: an anonymised report, or a packet of feedback. */
export type Parcel = Report | AwardReport | Packet;

/**
 * A report or a packet that the endpoint refused for good: set aside, visible, never blocking the
 * next. It is whole: whoever wrote the words of a packet finds them here.
 */
export interface RejectedReport {
  readonly report: Parcel;
  /** HTTP status of the refusal; 0 when it expired or used up its tries. */
  readonly status: number;
}

/** Why the road to the endpoint is closed, in one word, and the remedy for the LMS admin. */
export interface EndpointFault {
  readonly status: number;
  readonly message: string;
}

/** What waits to leave, seen from the page. */
export interface OutboxView {
  /** Reports that wait for the learner's word, exactly as they would leave. */
  readonly held: readonly (Report | AwardReport)[];
  /** Reports and packets on their way. */
  readonly queued: number;
  readonly rejected: readonly RejectedReport[];
  /** Reports that could not be queued because the outbox is full. */
  readonly refused: number;
  readonly fault?: EndpointFault | undefined;
  /** A report word for word as it leaves, where that is not its plain JSON; several may travel together then. */
  readonly write?: ((report: Parcel) => string) | undefined;
}

/** The journal at one moment: immutable, replaced as a whole. */
export interface Snapshot {
  readonly status: KeepStatus;
  /** All attempts on this device and space, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Drafts, receipts and mirrors on this device and space. */
  readonly records: readonly JournalRecord[];
  readonly consent: Consent;
  /** Where reports would go, for the learner to read; absent when nothing leaves. */
  readonly endpoint?: string | undefined;
  readonly detail: Detail | 'noise';
  readonly outbox: OutboxView;
}

/** How much leaves: unlinkable items (default), one linkable attempt, or a band per objective. */
export type Detail = 'items' | 'attempt' | 'objectives';

/** The journal before anything was read. */
export const EMPTY_SNAPSHOT: Snapshot = {
  status: 'loading',
  attempts: [],
  records: [],
  consent: 'ask',
  endpoint: undefined,
  detail: 'items',
  outbox: {held: [], queued: 0, rejected: [], refused: 0, fault: undefined, write: undefined},
};

/** A parcel exactly as it would leave, for whoever decides on it. */
export const leaves = (parcel: Parcel, {outbox: {write}}: Snapshot): string =>
  write?.(parcel) ?? JSON.stringify(parcel, null, 2);

/** What may be said of keeping: nothing by a tab that steps aside, whose journal tells what to do. */
export const keptWords = (
  status: KeepStatus,
  words: {readonly volatile: string; readonly keptHere: string},
): string => (status === 'stale' ? '' : status === 'volatile' ? words.volatile : words.keptHere);
