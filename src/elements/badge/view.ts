import type {TemplateResult} from 'lit';
import type {PinnedIssuer} from '../../credential/signer.js';
import type {BadgeWords} from '../../locale/badge.js';
import {stateOf, type Award, type BadgeState} from '../../model/badge/award.js';
import type {Badge, Badges} from '../../model/badge/badges.js';
import type {BadgeEvidence, Progress} from '../../model/badge/evidence.js';
import {progressOf} from '../../model/badge/progress-of.js';
import {hashOf} from '../../model/hash.js';
import {awardId, type JournalRecord} from '../../model/record.js';
import {say} from '../../model/text.js';
import type {Format} from './picture.js';

/** What can be done with a badge. */
export interface BadgeActs {
  readonly hide: (badge: Badge, hidden: boolean) => void;
  readonly save: (view: BadgeView, format: Format) => void;
  readonly bring: (view: BadgeView, file: File) => void;
}

/** The way to an issuer's signature, fetched where there is one. */
export interface BadgeAsking {
  readonly part: (view: BadgeView) => TemplateResult;
}

/** One badge as everything about it is drawn from. */
export interface BadgeView {
  readonly badge: Badge;
  readonly file: Badges;
  readonly evidence: BadgeEvidence;
  readonly progress: Progress;
  readonly award: Award | undefined;
  readonly state: BadgeState;
  readonly hidden: boolean;
  /** Shown for the first time while somebody looks. */
  readonly fresh: boolean;
  /** Who signed, by its own name, once its signature holds. */
  readonly issuer: string | undefined;
  /** What the issuer states, once its signature holds. */
  readonly stated: string | undefined;
  /** What an action had to say. */
  readonly note: string | undefined;
  readonly pinned: readonly PinnedIssuer[];
  /** The endpoint that can be asked to sign this badge; undefined where there is nothing to ask. */
  readonly askable: string | undefined;
  readonly asking: BadgeAsking | undefined;
  /** Name of the slot for an author's own image. */
  readonly slot: string;
  readonly heading: 2 | 3;
  readonly now: number;
  readonly language: string;
  readonly words: BadgeWords;
  readonly act: BadgeActs;
}

/** What one badge comes to, whoever looks. */
export type BadgeStand = Pick<BadgeView, 'badge' | 'progress' | 'award' | 'state' | 'hidden'>;

/** How `badge` stands. `verified` says what the text of a credential was just found to be. */
export function standOf(
  badge: Badge,
  evidence: BadgeEvidence,
  verified: ReadonlyMap<string, 'self' | 'issuer' | undefined>,
): BadgeStand {
  const progress = progressOf(badge, evidence);
  const kept = awardIn(evidence.records, badge);
  const by = verified.get(kept?.credential?.text ?? '');
  // One that rests on a credential alone counts only as long as that is verified.
  const award = kept?.why.length || by ? kept : undefined;
  const state = stateOf(progress, award, by);
  return {badge, progress, award, state, hidden: isHidden(evidence.records, badge)};
}

/** The award that is kept: of the badge as it is now, else the last one of what it was before. */
function awardIn(records: readonly JournalRecord[], badge: Badge): Award | undefined {
  const awards = records.flatMap((one) =>
    one.kind === 'award' && one.value.badge === badge.id ? [one] : [],
  );
  const now = awardId({badge: badge.id, version: hashOf(badge)});
  return (awards.find(({id}) => id === now) ?? awards.at(-1))?.value;
}

/** The id of the record of somebody's wish to see a badge or not. */
export const wishId = ({id}: Badge) => `badge/${id}`;

const isHidden = (records: readonly JournalRecord[], badge: Badge) =>
  records.some((one) => one.kind === 'badge' && one.id === wishId(badge) && one.value.hidden);

/** The title of a quiz that is at hand. */
export function titleIn({evidence, language}: BadgeView, id: string | undefined) {
  const quiz = evidence.quizzes.find((one) => one.id === id);
  return quiz ? say(quiz.title, language) : undefined;
}

/** A month in words. */
export const monthIn = (language: string, at: number) =>
  new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric'}).format(at);
