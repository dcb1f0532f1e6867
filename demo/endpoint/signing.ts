import {createHash} from 'node:crypto';
import {CONTEXTS, type OpenBadge, type SignedBadge} from '../../src/credential/open-badge.js';
import {signBadge} from '../../src/credential/signing.js';
import {say} from '../../src/model/text.js';
import {uuidOf} from '../../src/model/uuid.js';
import {aboutOf, ownWord, saidIn, unmet, type Said} from './asked-badge.js';
import {takeOne} from './daily.js';
import type {Database} from './database.js';
import {dayOf} from './day.js';
import {issuerKey} from './issuer.js';
import {publishedAs, type Published} from './published.js';
import {unsigned, type Unsigned} from './unsigned.js';

/** What signing takes beside the credential. */
export interface Desk {
  readonly database: Database;
  /** Badges of one kind (id and version) that are signed in a day. */
  readonly signsADay: number;
  /** What the signing key is locked with, where it is. */
  readonly issuerSecret?: string | undefined;
  readonly now: number;
}

/** What an issuer can honestly say of a badge that it did not see being shown. */
const NARRATIVE = {
  en: 'Issued on what the learner’s own device showed; the answers stayed there, and nobody looked at them.',
  fr: 'Délivré sur ce qu’a montré l’appareil de l’apprenant ; les réponses y sont restées, et personne ne les a regardées.',
} as const;
const EVIDENCE = {en: 'The learner’s own record', fr: 'Ce que l’apprenant a gardé'} as const;

/**
 * The learner's own credential, signed by this endpoint's key for the same key of the learner, where
 * the badge was published here. Asked again, it is signed again and counts once.
 */
export async function signedFor(value: unknown, desk: Desk): Promise<SignedBadge | Unsigned> {
  const own = await ownWord(value, desk.now);
  if ('error' in own) return own;
  const {badge, version} = aboutOf(own);
  const published = await publishedAs(desk.database, badge, version);
  const said = published && saidIn(own, published);
  if (!said)
    return unsigned(
      403,
      'not a badge that is signed here',
      'Publish the badges/1 file that the page shows, in this very version, on the admin page.',
    );
  const hash = hashed(`${own.credentialSubject.id}\n${badge}\n${version}`);
  return (
    unmet(own, published) ??
    (await once(hash, published, desk)) ??
    issue(own, published, said, hash, desk)
  );
}

/**
 * Remembers a fingerprint of the learner's key with the badge, and nothing else: it counts once, however
 * often and from wherever it is asked at the same moment.
 */
async function once(
  hash: string,
  {badge, version}: Published,
  {database, signsADay, now}: Desk,
): Promise<Unsigned | undefined> {
  const isIn = await database.transaction(async (queries) => {
    const [first] = await queries.query(
      'insert into signed (hash) values ($1) on conflict do nothing returning hash',
      [hash],
    );
    if (!first || (await takeOne(queries, {badge: badge.id, version}, now, signsADay))) return true;
    await queries.query('delete from signed where hash = $1', [hash]);
    return false;
  });
  return isIn ? undefined : unsigned(429, 'enough of this badge for today', 'Ask again tomorrow.');
}

/** The issuer's own words about the learner's key; of the learner's, only what was published. */
async function issue(
  {name, credentialSubject: {id: subject, achievement}}: OpenBadge,
  {issuer, badge}: Published,
  {own, published}: Said,
  hash: string,
  {database, issuerSecret, now}: Desk,
): Promise<SignedBadge> {
  const key = await issuerKey(database, issuerSecret);
  const day = `${dayOf(now)}T00:00:00Z`;
  const narrative = NARRATIVE[own];
  const issued: OpenBadge = {
    '@context': CONTEXTS,
    // The same whenever it is asked for, and no other badge's.
    id: nameOf(`${hash} credential`),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {id: key.did, type: ['Profile'], name: say(issuer.name, published)},
    validFrom: day,
    name,
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      achievement: {
        ...achievement,
        criteria: {narrative: `${say(badge.evidence, published)} ${narrative}`.trim()},
      },
    },
    evidence: [
      {id: nameOf(`${hash} evidence`), type: ['Evidence'], name: EVIDENCE[own], narrative},
    ],
  };
  return signBadge(issued, key, day, globalThis.crypto.subtle);
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

/** The name of a thing, made of a text. */
const nameOf = (text: string) => `urn:uuid:${uuidOf(hashed(text), 8)}`;
