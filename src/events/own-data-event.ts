import type {ContentIssue} from '../model/content-issue.js';
import type {Foreign} from '../model/import.js';
import type {Parcel} from '../model/snapshot.js';
import {DeclicEvent} from './declic-event.js';

/** A report or a packet on its way, word for word. */
export interface OnItsWay {
  readonly report: Parcel;
  readonly endpoint: string;
  /** Waits for the learner's word. */
  readonly held: boolean;
  /** Tries that came to nothing. */
  readonly tries: number;
}

/** What became of a journal that was brought along. */
export interface Brought {
  /** Entries that were not here before. */
  readonly added: number;
  /** Those that were, each put together with its copy. */
  readonly known: number;
  /** Keys of badges: they stay in the browser that made them. */
  readonly keys: number;
  /** Entries that could not be read, and what is amiss in each; nothing of them was taken in. */
  readonly unread: readonly ContentIssue[];
}

/** What an endpoint answered: `status` 0 when nothing came back, `value` the JSON of an answer. */
export interface SignReply {
  readonly status: number;
  readonly value?: unknown;
}

/** What a journal lends to whoever sees to their own data. */
export interface OwnData {
  /** What waits to leave at this moment, exactly as it would. */
  readonly waiting: () => readonly OnItsWay[];
  /** All that is kept, as the text of a `journal/1` file. */
  readonly file: () => Promise<string>;
  /** Takes in the text of such a file; nothing here is lost to it, whatever it holds. */
  readonly bring: (text: string) => Promise<Brought | Foreign>;
  /** Sends at once what may leave; resolves with how much of it still waits for an answer. */
  readonly finish: () => Promise<number>;
  /** Sends the text of one's own credential, word for word, to be signed by the endpoint; never rejects. */
  readonly sign: (text: string) => Promise<SignReply>;
  /** Forgets everything, in every open tab. */
  readonly erase: () => Promise<void>;
}

/** How the journal answers. */
export interface OwnDataDetail {
  /** Called with what the journal lends; it rejects where that cannot be fetched. */
  readonly take: (own: Promise<OwnData>) => void;
}

/** Somebody wants to see to their own data: the journal around lends what it takes. */
export class DeclicOwnDataEvent extends DeclicEvent<OwnDataDetail> {
  constructor(detail: OwnDataDetail) {
    super('declic-own-data', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-own-data': DeclicOwnDataEvent;
  }
}
