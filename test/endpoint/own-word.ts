import {credentialOf} from '../../src/credential/credential-of.js';
import type {SignedBadge} from '../../src/credential/open-badge.js';
import {makeBadgeKey, signBadge, type BadgeKey} from '../../src/credential/signing.js';
import {statedOf} from '../../src/credential/stated.js';
import {badgeWhyWords} from '../../src/locale/badge-why.js';
import type {Badge, BadgeCriterion, Badges} from '../../src/model/badge/badges.js';
import type {Why} from '../../src/model/badge/evidence.js';
import {hashOf} from '../../src/model/hash.js';

const DAY = 86_400_000;
/** The day on which everything here was shown. */
export const SHOWN = Date.UTC(2026, 9, 12, 14, 3);

/** A badge with this criterion, in a file of its own. */
export function fileOf(id: string, criterion: BadgeCriterion): Badges & {badges: [Badge]} {
  return {
    declic: 'badges/1',
    issuer: {name: {en: 'The academy', fr: 'L’académie'}},
    badges: [
      {
        id,
        name: {en: `Badge ${id}`, fr: `Insigne ${id}`},
        description: {en: 'Finds a source.', fr: 'Retrouve une source.'},
        evidence: {en: 'Found it twice.', fr: 'L’a retrouvée deux fois.'},
        shows: {kind: 'decision', delay: 'immediate'},
        criterion,
      },
    ],
  };
}

/** A quiz gone through to its end. */
export const completed = (quiz = 'sources', at = SHOWN): Why => ({
  ...{kind: 'completed', quiz, attempt: 'a'.repeat(32), at},
});

/** So many answers of ten that hold, some days before. */
export const sitting = (held: number, daysBefore: number): Why => ({
  ...{kind: 'sitting', quiz: 'sources', attempt: 'a'.repeat(32), of: 10},
  questions: Array.from({length: held}, (_, i) => `q${String(i)}`),
  at: SHOWN - daysBefore * DAY,
});

/** A key of a learner for one badge. */
export async function newKey(): Promise<BadgeKey> {
  const key = await makeBadgeKey(globalThis.crypto);
  if (!key) throw new Error('no Ed25519 here');
  return key;
}

/** What a device would send to have a badge signed; `change` before it is signed. */
export async function ownWord(
  file: Badges & {badges: [Badge]},
  why: readonly Why[],
  key: BadgeKey,
  {language = 'en', change = {}}: {language?: 'en' | 'fr'; change?: object} = {},
): Promise<SignedBadge> {
  const [badge] = file.badges;
  const award = {badge: badge.id, version: hashOf(badge), shownAt: SHOWN, why, evidence: ''};
  const credential = credentialOf(badge, file, award, {
    ...{did: key.did, language, narrative: ''},
    own: badgeWhyWords[language]?.own ?? '',
    evidence: why.map(statedOf),
    newId: () => crypto.randomUUID(),
  });
  const changed = {...credential, ...change};
  return signBadge(changed, key, changed.validFrom, crypto.subtle);
}
