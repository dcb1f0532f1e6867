import type {Brought, OnItsWay} from '../../events/own-data-event.js';
import type {PrivacyWords} from '../../locale/privacy.js';
import type {Foreign} from '../../model/import.js';
import type {JournalRecord} from '../../model/record.js';
import type {Snapshot} from '../../model/snapshot.js';
import {say, type Text} from '../../model/text.js';

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
  /** Shows more of a list; `then`, once they are there. */
  readonly more: (list: string, then: () => void) => void;
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

type TitleView = Pick<PrivacyView, 'snapshot' | 'language'>;

const NAMED = ['quiz', 'form', 'badge'] as const;
/** What names a quiz, a form or a badge by its id. */
type Titled = Readonly<Partial<Record<(typeof NAMED)[number], string>>> & {
  readonly title?: Text | undefined;
};

/** Records of one kind. */
export const recordsOf = <Kind extends JournalRecord['kind']>(
  {snapshot}: PrivacyView,
  kind: Kind,
): readonly Extract<JournalRecord, {kind: Kind}>[] =>
  snapshot.records.filter((one): one is Extract<JournalRecord, {kind: Kind}> => one.kind === kind);

/**
 * What a learner knows the quiz, form or badge of something by: its title, as the journal keeps it there or
 * kept it last; its id where only an older version kept anything of it.
 */
export function titleOf({snapshot, language}: TitleView, one: Titled): string {
  const of = NAMED.find((name) => one[name]) ?? 'quiz';
  const id = one[of] ?? '';
  const title =
    one.title ?? kept(snapshot).findLast((last) => last[of] === id && last.title)?.title;
  // Rows of a database may hold anything.
  const said: unknown = title && say(title, language);
  return typeof said === 'string' && said ? said : id;
}

const kept = ({attempts, records}: Snapshot): readonly Titled[] => [
  ...attempts,
  ...records.map(({value}) => value as Titled),
];

/** The name of a place that reports go to, as a reader knows it. */
export function hostOf(endpoint: string): string {
  try {
    return new URL(endpoint).host;
  } catch {
    return endpoint;
  }
}
