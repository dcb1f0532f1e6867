import type {OpenBadge, SignedBadge} from '../../src/credential/open-badge.js';
import {readStated} from '../../src/credential/stated.js';
import {verify, type Verdict} from '../../src/credential/verify.js';
import {badgeWhyWords} from '../../src/locale/badge-why.js';
import {say} from '../../src/model/text.js';
import {meets} from './badge-rule.js';
import type {Published} from './published.js';
import {unsigned, type Unsigned} from './unsigned.js';

const UUID = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MIDNIGHT = /T00:00:00Z$/;
const LANGUAGES = ['en', 'fr'] as const;

/** In which language something is said: the learner's own word, and what was published. */
export interface Said {
  readonly own: (typeof LANGUAGES)[number];
  readonly published: string;
}

/**
 * A learner's own word about a badge: its proof holds, it is its signer's about itself (whoever sent it
 * holds the key), and it says a day and numbers, no more.
 */
export async function ownWord(value: unknown, now: number): Promise<OpenBadge | Unsigned> {
  const verdict = await verify(value, [], now, globalThis.crypto);
  if (verdict.status !== 'self') return unproven(verdict);
  const {badge} = verdict;
  if (badge.issuer.id !== badge.credentialSubject.id)
    return unsigned(422, 'not about whoever signed it');
  return isBare(value, badge) ? badge : unsigned(422, 'says more than a day and numbers');
}

function unproven({status}: Verdict): Unsigned {
  if (status === 'early')
    return unsigned(422, 'begins later than today', 'Set the clock of this device right.');
  if (status === 'altered') return unsigned(422, 'altered after it was signed');
  return unsigned(422, 'not signed by its own did:key');
}

/** Days only, random names, and no field beside those that are needed. */
function isBare(value: unknown, {id, validFrom, validUntil, issuer, evidence = []}: OpenBadge) {
  const {proof} = value as Pick<SignedBadge, 'proof'>;
  return (
    [validFrom, ...[proof].flat().map(({created}) => created)].every(
      (at) => MIDNIGHT.test(at) && at === validFrom,
    ) &&
    validUntil === undefined &&
    issuer.url === undefined &&
    [id, ...evidence.map((note) => note.id)].every((one) => UUID.test(one))
  );
}

/** Id and version of the badge that it is about, as this library names it. */
export function aboutOf({credentialSubject: {achievement}}: OpenBadge) {
  const [, badge = '', version = ''] =
    /^urn:declic:badge:(.+):([^:\n]+)$/.exec(achievement.id) ?? [];
  return {badge, version};
}

/** The language in which it says what was published, word for word; undefined where it does not. */
export function saidIn(own: OpenBadge, {badge, issuer}: Published): Said | undefined {
  const {name, description, criteria} = own.credentialSubject.achievement;
  const named = typeof badge.name === 'string' ? [] : Object.keys(badge.name);
  const all = LANGUAGES.flatMap((one) =>
    [...LANGUAGES, ...named].map((published) => ({own: one, published})),
  );
  return all.find(({own: mine, published: language}) => {
    const word = badgeWhyWords[mine]?.own;
    return (
      own.issuer.name === word &&
      own.name === name &&
      name === say(badge.name, language) &&
      description === `${say(badge.description, language)} (${say(issuer.name, language)})` &&
      criteria.narrative === `${word}. ${say(badge.evidence, language)}`.trim()
    );
  });
}

/** Whether what it states can be read, is of no day to come, and is enough for the rule. */
export function unmet(
  {evidence = [], validFrom}: OpenBadge,
  {badge}: Published,
): Unsigned | undefined {
  const stated = evidence.map(readStated);
  const known = stated.filter((one) => one !== undefined);
  if (known.length < stated.length) return unsigned(422, 'evidence that is no number and day');
  if (known.some((one) => 'day' in one && one.day > validFrom.slice(0, 10)))
    return unsigned(422, 'evidence of a later day');
  if (meets(badge.criterion, known)) return undefined;
  return unsigned(
    422,
    'not enough for the rule of this badge',
    'Go on: the badge says what is next. Then ask again.',
  );
}
