import {isRecord} from '../model/is-record.js';
import {fromBase58} from './base58.js';
import {CREDENTIALS, KNOWN, toSignAny} from './json-ld.js';
import type {OpenBadge} from './open-badge.js';
import {signerOf, type PinnedIssuer} from './signer.js';
import {isSignedBy, type WebCrypto} from './signing.js';
import type {Verdict} from './verify.js';

/** What is shown of a badge of another shape. */
export type ForeignBadge = Pick<OpenBadge, 'issuer' | 'validFrom' | 'credentialSubject'> & {
  /** Only a server could say whether it was withdrawn since. */
  readonly mayBeWithdrawn: boolean;
};

/**
 * Why a badge cannot be checked here: `context`, words out of a place that is not known · `suite`,
 * signed in another way · `elsewhere`, its key is to be had of a server only · `unsigned-words`, more
 * is said in it than was signed for · `none`, no badge.
 */
export interface Unread {
  readonly why: 'context' | 'suite' | 'elsewhere' | 'unsigned-words' | 'none';
  /** Which one. */
  readonly found: string;
}

/** What checking a badge of another shape found; `foreign` comes with its reason. */
export type ForeignVerdict =
  | {readonly status: 'issuer' | 'self'; readonly badge: ForeignBadge}
  | {readonly status: 'foreign'; readonly unread: Unread}
  | {readonly status: Exclude<Verdict['status'], 'issuer' | 'self' | 'foreign'>};

type Fields = Readonly<Record<string, unknown>>;

const MOST_VALUES = 20_000;
const DEEPEST = 32;

/**
 * Checks a badge of any shape that was signed with eddsa-rdfc-2022 by a did:key or a pinned issuer. What
 * a word in it means is looked up in contexts that came along; nothing is fetched. `now` in ms since 1970.
 */
export async function verifyForeign(
  value: unknown,
  pinned: readonly PinnedIssuer[],
  now: number,
  crypto: WebCrypto,
): Promise<ForeignVerdict> {
  const read = readOf(value);
  if ('why' in read) return {status: 'foreign', unread: read};
  const {document, proof, badge} = read;
  if (!proof) return {status: 'unsigned'};
  const {proofValue, ...options} = proof;
  const signer = signerOf(badge.issuer.id, textOf(proof['verificationMethod']), pinned);
  if (!signer) return {status: 'foreign', unread: unread('elsewhere', badge.issuer.id)};
  const signature = fromBase58(textOf(proofValue).replace(/^z/, ''));
  if (signature?.length !== 64) return {status: 'altered'};
  if (!crypto.subtle) return {status: 'unable'};
  let toSign: Uint8Array<ArrayBuffer>;
  try {
    toSign = await toSignAny(document, {'@context': document['@context'], ...options});
  } catch (error) {
    return {status: 'foreign', unread: unread('unsigned-words', wordIn(error))};
  }
  const holds = await isSignedBy(signer.key, signature, toSign, crypto);
  if (holds === undefined) return {status: 'unable'};
  if (!holds) return {status: 'altered'};
  const until = [textOf(document['validUntil']), textOf(proof['expires'])].map(Date.parse);
  if (now < Date.parse(badge.validFrom)) return {status: 'early'};
  if (until.some((end) => now > end)) return {status: 'expired'};
  return {status: signer.by, badge};
}

const unread = (why: Unread['why'], found = ''): Unread => ({why, found: found.slice(0, 200)});

/** The document, its proof and what is shown of it, or why it cannot be read. */
function readOf(value: unknown):
  | Unread
  | {
      readonly document: Fields;
      readonly proof: Fields | undefined;
      readonly badge: ForeignBadge;
    } {
  if (typeof value === 'string')
    return unread(/^[\w-]+(\.[\w-]+){2}$/.test(value) ? 'suite' : 'none', 'JWT');
  if (!isRecord(value) || !isModest(value)) return unread('none');
  const {proof: proofs, ...document} = value;
  const badge = badgeIn(document);
  if (!badge) return unread('none');
  const strange = strangeContext(document);
  if (strange !== undefined) return unread('context', strange);
  const all = listOf(proofs).filter(isRecord);
  const proof = all.find(isKnownProof);
  const [first] = all;
  if (first && !proof) return unread('suite', textOf(first['cryptosuite'] ?? first['type']));
  return {document, proof, badge};
}

const isKnownProof = (proof: Fields) =>
  proof['type'] === 'DataIntegrityProof' &&
  proof['cryptosuite'] === 'eddsa-rdfc-2022' &&
  proof['proofPurpose'] === 'assertionMethod' &&
  proof['previousProof'] === undefined;

/**
 * The first context that is not known. A context of its own could give the words that are shown here
 * another meaning than the signed one, wherever it stands.
 */
function strangeContext(document: Fields): string | undefined {
  const contexts = listOf(document['@context']);
  const strange = contexts.find((one) => typeof one !== 'string' || !KNOWN.has(one));
  if (strange !== undefined) return typeof strange === 'string' ? strange : 'JSON';
  if (contexts.length > KNOWN.size) return String(contexts.length);
  return contexts[0] === CREDENTIALS ? undefined : CREDENTIALS;
}

/** What is shown, where it stands in the places of Open Badges 3.0. */
function badgeIn(document: Fields): ForeignBadge | undefined {
  const types = listOf(document['type']);
  const isBadge = ['OpenBadgeCredential', 'AchievementCredential'].some((one) =>
    types.includes(one),
  );
  const subject = onlyOf(document['credentialSubject']);
  const achievement = onlyOf(subject?.['achievement']);
  const named = document['issuer'];
  const issuer: Fields = isRecord(named) ? named : {id: named};
  const id = textOf(issuer['id']);
  const validFrom = textOf(document['validFrom']);
  if (!isBadge || !subject || !achievement || !id || !Date.parse(validFrom)) return undefined;
  return {
    issuer: {id, type: ['Profile'], name: textOf(issuer['name']) || id},
    validFrom,
    credentialSubject: {
      id: textOf(subject['id']),
      type: ['AchievementSubject'],
      achievement: {
        id: textOf(achievement['id']),
        type: ['Achievement'],
        name: textOf(achievement['name']),
        description: textOf(achievement['description']),
        criteria: {narrative: textOf(onlyOf(achievement['criteria'])?.['narrative'])},
      },
    },
    mayBeWithdrawn: document['credentialStatus'] !== undefined,
  };
}

/** Few and flat enough to be walked, and without words of JSON-LD itself below its first level. */
function isModest(value: unknown): boolean {
  let left = MOST_VALUES;
  const walk = (one: unknown, depth: number): boolean => {
    if (--left < 0 || depth > DEEPEST) return false;
    if (Array.isArray(one)) return one.every((item) => walk(item, depth + 1));
    if (!isRecord(one)) return true;
    return Object.entries(one).every(([key, item]) =>
      key.startsWith('@') ? !depth && key === '@context' : walk(item, depth + 1),
    );
  };
  return walk(value, 0);
}

/** The word that has no meaning, where the processor names one. */
function wordIn(error: unknown): string {
  let at: unknown = error;
  for (const key of ['details', 'event', 'details', 'property']) {
    at = isRecord(at) ? at[key] : undefined;
  }
  return textOf(at);
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function onlyOf(value: unknown): Fields | undefined {
  const [only, ...more] = listOf(value);
  return isRecord(only) && !more.length ? only : undefined;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
