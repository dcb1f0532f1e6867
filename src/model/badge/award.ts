import {hashOf} from '../hash.js';
import type {Text} from '../text.js';
import type {Badge} from './badges.js';
import type {BadgeEvidence, Progress, Why} from './evidence.js';
import {progressOf} from './progress-of.js';

/** A badge that was shown on this device. Stays there: only an AwardReport may leave. */
export interface Award {
  readonly badge: string;
  /** What the badge was called; none in what an older version kept. */
  readonly title?: Text;
  /** Hash of the badge as it was then: its very rule. */
  readonly version: string;
  /** ms since 1970. */
  readonly shownAt: number;
  readonly why: readonly Why[];
  /** Hash of `why`. */
  readonly evidence: string;
  /** The credential as text, where there is one: signed here, or by an issuer. */
  readonly credential?: {readonly by: 'self' | 'issuer'; readonly text: string};
  /** Whether its report was put in the outbox. */
  readonly reported?: boolean;
}

/** An award as a journal keeps it; its id is made of badge and version. */
export interface AwardRecord {
  readonly kind: 'award';
  readonly id: string;
  readonly changedAt: number;
  readonly value: Award;
}

/**
 * How a badge stands: on the way · shown, by what this device keeps · self-asserted, signed by its
 * own key · issued, signed by an issuer that the page pinned. The first three never look like the last.
 */
export type BadgeState = 'on-the-way' | 'shown' | 'self-asserted' | 'issued';

/** The award of a badge that is shown; undefined while it is on the way. */
export function awardOf(badge: Badge, {shownAt, why}: Progress): Award | undefined {
  if (shownAt === undefined) return undefined;
  return {
    ...{badge: badge.id, title: badge.name, version: hashOf(badge)},
    ...{shownAt, why, evidence: hashOf(why)},
  };
}

/**
 * The state of a badge. `verified` says that the award's credential was checked just now and is what
 * it says: without it no credential counts, whoever it names.
 */
export function stateOf(
  {shownAt}: Progress,
  award?: Award,
  verified?: 'self' | 'issuer',
): BadgeState {
  if (award?.credential && verified === 'issuer') return 'issued';
  if (award?.credential && verified === 'self') return 'self-asserted';
  return award || shownAt !== undefined ? 'shown' : 'on-the-way';
}

/**
 * Whether an award can be seen again in what this device keeps: it `holds`, its badge was `edited`
 * since, or the answers it rests on are `gone` (erased, or asked anew). It stays shown all the same.
 */
export function recheck(
  award: Award,
  badge: Badge,
  evidence: BadgeEvidence,
): 'holds' | 'edited' | 'gone' {
  if (award.version !== hashOf(badge)) return 'edited';
  return progressOf(badge, evidence).shownAt === undefined ? 'gone' : 'holds';
}

/** When it is worth showing again, ms since 1970; undefined where the badge does not say. */
export function refreshAt({refreshAfter}: Badge, shownAt: number): number | undefined {
  if (refreshAfter === undefined) return undefined;
  const then = new Date(shownAt);
  const day = then.getUTCDate();
  then.setUTCMonth(then.getUTCMonth() + refreshAfter);
  // There is no 31 February: the last day of the month, not the third of the next.
  if (then.getUTCDate() !== day) then.setUTCDate(0);
  return then.getTime();
}
