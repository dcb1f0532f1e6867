import {isRecord} from '../model/is-record.js';
import {fromBase58} from './base58.js';
import {isOpenBadge, isProof} from './is-open-badge.js';
import {CONTEXTS, type OpenBadge, type Proof} from './open-badge.js';
import {signerOf, type PinnedIssuer} from './signer.js';
import {isSignedBy, toSign, type WebCrypto} from './signing.js';

/**
 * What checking found: signed by a pinned `issuer` · by its own key (`self`), which proves only that
 * nothing was altered since · `unknown-issuer`, whose key nobody pinned · `altered` since it was
 * signed · `expired` or `early` by its own dates · `foreign`, of a shape that takes a full verifier ·
 * `unable`, since this page or browser has no Ed25519.
 */
export type Verdict =
  | {readonly status: 'issuer' | 'self'; readonly badge: OpenBadge}
  | {
      readonly status:
        'unknown-issuer' | 'altered' | 'expired' | 'early' | 'foreign' | 'unable' | 'unsigned';
    };

/** Checks a credential that was parsed from JSON; `now` in ms since 1970. */
export async function verify(
  value: unknown,
  pinned: readonly PinnedIssuer[],
  now: number,
  crypto: WebCrypto,
): Promise<Verdict> {
  const read = readOf(value);
  if (typeof read === 'string') return {status: read};
  const {badge, proof} = read;
  const {proofValue, ...options} = proof;
  const signer = signerOf(badge.issuer.id, options.verificationMethod, pinned);
  const signature = fromBase58(proofValue.slice(1));
  if (!signer) return {status: 'unknown-issuer'};
  if (signature?.length !== 64) return {status: 'altered'};
  const signed = await isSignedBy(signer.key, signature, toSign(badge, options), crypto);
  if (signed === undefined) return {status: 'unable'};
  if (!signed) return {status: 'altered'};
  if (now < Date.parse(badge.validFrom)) return {status: 'early'};
  if (now > Date.parse(badge.validUntil ?? '9999-12-31')) return {status: 'expired'};
  return {status: signer.by, badge};
}

/** A credential and its one proof, or why they cannot be read here. */
function readOf(
  value: unknown,
): {readonly badge: OpenBadge; readonly proof: Proof} | 'foreign' | 'unsigned' {
  if (!isRecord(value)) return 'foreign';
  const {proof, ...badge} = value;
  if (!isOpenBadge(badge) || !hasOurContexts(badge)) return 'foreign';
  if (proof === undefined) return 'unsigned';
  const proofs: readonly unknown[] = Array.isArray(proof) ? proof : [proof];
  const [only] = proofs;
  return proofs.length === 1 && isProof(only) ? {badge, proof: only} : 'foreign';
}

/** Under another context the same words would mean something else, and be signed as such. */
function hasOurContexts({'@context': contexts}: OpenBadge): boolean {
  return contexts.length === CONTEXTS.length && CONTEXTS.every((one, i) => contexts[i] === one);
}
