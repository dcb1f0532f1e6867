import type {Award, AwardRecord} from './badge/award.js';
import type {Counts, Tally} from './tally.js';
import {mergeDrafts, type Draft, type Level} from './draft.js';
import {later} from './later.js';
import type {Drawn} from './noise.js';
import type {Parcel} from './snapshot.js';
import type {Horizon} from './spacing.js';
import type {Text} from './text.js';

/** A feedback being written, or one's own view once `sealed`. Its id is the draft's. */
export interface DraftRecord {
  readonly kind: 'draft';
  readonly id: string;
  readonly changedAt: number;
  readonly value: Draft;
}

/** What a reviewer keeps of a packet that was sent: no word, and nobody it was about. */
export interface Receipt {
  readonly form: string;
  /** What the form was called; none in what an older version kept. */
  readonly title?: Text;
  readonly version: string;
  readonly round: string;
  /** The levels that were given, in ascending order, over all criteria. */
  readonly levels: readonly Level[];
  /** Comments that said something specific, of how many. */
  readonly specific: number;
  readonly comments: number;
}
/** A sent feedback as its reviewer remembers it. */
export interface ReceiptRecord {
  readonly kind: 'receipt';
  readonly id: string;
  readonly changedAt: number;
  readonly value: Receipt;
}

/** One next step that somebody chose from their mirror. */
export interface NextStep {
  readonly criterion: string;
  /** In one's own words; stays on the device. */
  readonly text: string;
  /** `YYYY-MM-DD`: when the circle is asked whether it has seen a change. */
  readonly date: string;
  readonly done?: boolean;
}

/** A mirror as it was last shown: what an endpoint sends next is checked against it. */
export interface KeptMirror {
  readonly form: string;
  /** What the form was called; none in what an older version kept. */
  readonly title?: Text;
  readonly version: string;
  readonly round: string;
  readonly subject: string;
  readonly tallies: readonly Tally[];
  /** Number of the release, from 1. */
  readonly release: number;
  /** k of the round, where the endpoint said it; the form's otherwise. */
  readonly minimum?: number;
  readonly step?: NextStep;
  /** The release whose comments were called helpful or not. */
  readonly thanked?: number;
}
/** A mirror that was shown on this device; its id is made of form, round and subject. */
export interface MirrorRecord {
  readonly kind: 'mirror';
  readonly id: string;
  readonly changedAt: number;
  readonly value: KeptMirror;
}

/** The key that one badge is signed with here, and nothing else: two badges on one key would be linked. */
export interface BadgeKeyRecord {
  readonly kind: 'key';
  readonly id: string;
  readonly changedAt: number;
  /** `privateKey` is a CryptoKey that cannot be taken out of this browser. */
  readonly value: {readonly did: string; readonly privateKey: object};
}

/** Whether somebody wants to see a badge; its id is `badge/` and the badge's. */
export interface BadgeRecord {
  readonly kind: 'badge';
  readonly id: string;
  readonly changedAt: number;
  readonly value: {readonly hidden: boolean};
}

/** How somebody wants to practise: one record, its id is `practice`. */
export interface PracticeRecord {
  readonly kind: 'practice';
  readonly id: string;
  readonly changedAt: number;
  readonly value: {readonly horizon: Horizon; readonly discreet: boolean};
}

/** What chance once made of one answer: said again for the same question, never drawn again. */
export interface NoiseDrawn extends Drawn {
  readonly quiz: string;
  readonly version: string;
  readonly question: string;
  /** Hash of the question as it was answered. */
  readonly hash: string;
}
/** The one noisy answer of this device to a quiz version; its id is made of both. */
export interface NoiseRecord {
  readonly kind: 'noise';
  readonly id: string;
  readonly changedAt: number;
  readonly value: NoiseDrawn;
}

/** Each kind of report without the number that its endpoint has seen. */
export type Unnumbered<R = Exclude<Parcel, {kind: 'packet'}>> = R extends unknown
  ? Omit<R, 'id'>
  : never;

/** A request for an issuer's signature: the learner's own word, to the letter, its number included. */
export interface SignRequest {
  readonly declic: 'signing/1';
  readonly kind: 'signing';
  /** The badge by its name, in the language it was asked in. */
  readonly badge: string;
  readonly text: string;
}

/** A report that left this device and was acknowledged, or a request for a signature. */
export interface SentRecord {
  readonly kind: 'sent';
  readonly id: string;
  /** The first instant of the local day on which it left: no exact time is kept. */
  readonly changedAt: number;
  readonly value: {
    /** Word for word; a report without its number. */
    readonly report: Unnumbered | SignRequest;
    readonly endpoint: string;
    /** HTTP status of the answer; 0 where a request for a signature had none. */
    readonly status: number;
  };
}

/** What the journal keeps beside attempts. `changedAt` is in ms since 1970. */
export type JournalRecord =
  | DraftRecord
  | ReceiptRecord
  | MirrorRecord
  | AwardRecord
  | BadgeKeyRecord
  | BadgeRecord
  | PracticeRecord
  | NoiseRecord
  | SentRecord;

/** The id of the record of an award. */
export const awardId = ({badge, version}: Pick<Award, 'badge' | 'version'>) =>
  `${badge}/${version}`;

/** The id of the mirror of a subject in a round of a form. */
export const mirrorId = ({form, round, subject}: Pick<KeptMirror, 'form' | 'round' | 'subject'>) =>
  [form, round, subject].join('/');

/**
 * One record out of two copies with one id: drafts put together, of draws the first, of others the later. A draft gives
 * way to the receipt of the packet that was made of it, where that goes by the draft's id.
 */
export function mergeRecords(a: JournalRecord, b: JournalRecord): JournalRecord {
  if (a.kind === 'draft' && b.kind === 'draft') {
    return {...later(a, b, () => 0), value: mergeDrafts(a.value, b.value)};
  }
  if (a.kind === 'draft') return b;
  if (b.kind === 'draft') return a;
  if (a.kind === 'noise') return later(a, b) === a ? b : a; // the first draw stands
  const last = later(a, b);
  if (a.kind !== 'award' || b.kind !== 'award' || last.kind !== 'award') return last;
  return {...last, value: mergeAwards(last.value, (last === a ? b : a).value)};
}

/** What was shown stays shown since the first time, and a credential is not lost to a tab without. */
function mergeAwards(last: Award, other: Award): Award {
  const first = last.shownAt <= other.shownAt ? last : other;
  const credential = last.credential ?? other.credential;
  const reported = last.reported ?? other.reported;
  return {...first, ...(credential ? {credential} : {}), ...(reported ? {reported} : {})};
}

export type {Counts, Tally};
