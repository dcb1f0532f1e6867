import type {Brought, OnItsWay} from '../../events/own-data-event.js';
import type {PrivacyWords} from '../../locale/privacy.js';
import type {Foreign} from '../../model/import.js';
import type {JournalRecord} from '../../model/record.js';
import type {Snapshot} from '../../model/snapshot.js';

/** Which screen stands there. */
export type Screen = 'home' | 'sure' | 'finishing' | 'waiting' | 'done';

/** What was done last with a file, to be said. */
export type Said =
  | {readonly what: 'saved'; readonly name: string}
  | {readonly what: 'brought'; readonly brought: Brought}
  | {readonly what: 'foreign'; readonly foreign: Foreign};

/** What somebody can do here. */
export interface PrivacyActs {
  readonly save: (kind: 'json' | 'csv' | 'ics') => void;
  readonly bring: (file: File) => void;
  readonly show: (screen: Screen) => void;
  readonly erase: () => void;
  readonly finish: () => void;
  /** Shows more of a list. */
  readonly more: (list: string) => void;
}

/** What all parts of the element look at. */
export interface PrivacyView {
  readonly words: PrivacyWords;
  readonly language: string;
  readonly snapshot: Snapshot;
  /** What is on its way, or waits for a word. */
  readonly waiting: readonly OnItsWay[];
  /** Whether files can be saved and brought, and things erased: not before that part has arrived. */
  readonly able: boolean;
  /** How many of a list are shown. */
  readonly shown: (list: string) => number;
  readonly said: Said | undefined;
  /** ms since 1970. */
  readonly now: number;
  readonly act: PrivacyActs;
}

/** Records of one kind. */
export const recordsOf = <Kind extends JournalRecord['kind']>(
  {snapshot}: PrivacyView,
  kind: Kind,
): readonly Extract<JournalRecord, {kind: Kind}>[] =>
  snapshot.records.filter((one): one is Extract<JournalRecord, {kind: Kind}> => one.kind === kind);

/** The name of a place that reports go to, as a reader knows it. */
export function hostOf(endpoint: string): string {
  try {
    return new URL(endpoint).host;
  } catch {
    return endpoint;
  }
}
