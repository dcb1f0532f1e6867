import {isRecord} from '../model/is-record.js';
import type {OpenBadge, Proof} from './open-badge.js';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

/** Other schemes could be prefixes of a context, and mean something else once expanded. */
const IRI = /^(https?:\/\/|did:|urn:)[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]+$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** Half of a character has no place in UTF-8, and so none in what is signed. */
const isText: Check = (value) => typeof value === 'string' && !/[\ud800-\udfff]/u.test(value);
const isIri: Check = (value) => typeof value === 'string' && IRI.test(value);
const isInstant: Check = (value) => typeof value === 'string' && INSTANT.test(value);
const isList =
  (...words: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === words.length && words.every((w, i) => value[i] === w);

/** Exactly these fields, those ending in `?` optional: what is not known would not be signed. */
const isOf =
  (fields: Fields): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key) || `${key}?` in fields) &&
    Object.entries(fields).every(([key, check]) =>
      key.endsWith('?')
        ? !Object.hasOwn(value, key.slice(0, -1)) || check(value[key.slice(0, -1)])
        : Object.hasOwn(value, key) && check(value[key]),
    );

const hasShape = isOf({
  '@context': (value) => Array.isArray(value) && value.every(isIri),
  id: isIri,
  type: isList('VerifiableCredential', 'OpenBadgeCredential'),
  issuer: isOf({id: isIri, type: isList('Profile'), name: isText, 'url?': isIri}),
  validFrom: isInstant,
  'validUntil?': isInstant,
  name: isText,
  credentialSubject: isOf({
    id: isIri,
    type: isList('AchievementSubject'),
    achievement: isOf({
      id: isIri,
      type: isList('Achievement'),
      name: isText,
      description: isText,
      criteria: isOf({narrative: isText}),
    }),
  }),
  'evidence?': (value) => Array.isArray(value) && value.length > 0 && value.every(isNote),
});

const isNote = isOf({id: isIri, type: isList('Evidence'), name: isText, narrative: isText});

/** Whether a value is a credential of our one shape, without its proof, and nothing more. */
export function isOpenBadge(value: unknown): value is OpenBadge {
  if (!hasShape(value)) return false;
  const {id, issuer, credentialSubject: subject, evidence = []} = value as OpenBadge;
  // Things of one name would be one thing to a JSON-LD processor; issuer and subject may be.
  const people = new Set([issuer.id, subject.id]);
  const things = [id, subject.achievement.id, ...evidence.map((note) => note.id), ...people];
  return new Set(things).size === things.length;
}

const hasProof = isOf({
  type: (value) => value === 'DataIntegrityProof',
  cryptosuite: (value) => value === 'eddsa-rdfc-2022',
  created: isInstant,
  verificationMethod: isIri,
  proofPurpose: (value) => value === 'assertionMethod',
  proofValue: (value) => typeof value === 'string' && value.startsWith('z'),
});

/** Whether a value is a proof that can be checked here. */
export const isProof = (value: unknown): value is Proof => hasProof(value);
