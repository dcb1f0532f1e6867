import {sha256} from '../model/sha256.js';
import {toBase58} from './base58.js';
import {didOf, methodOf} from './did-key.js';
import {proofQuadsOf, quadsOf} from './n-quads.js';
import type {OpenBadge, Proof, SignedBadge} from './open-badge.js';
import {isOpenBadge} from './is-open-badge.js';

const ED25519 = {name: 'Ed25519'} as const;

/** WebKitGTK fails to make about one key in a hundred: at five tries, one in ten thousand million. */
const TRIES = 5;

/** The platform's cryptography: `crypto` in a page. On plain http its `subtle` is missing. */
export interface WebCrypto {
  readonly subtle?: SubtleCrypto;
}

/** A key of this browser that cannot be taken out of it, and its public name. */
export interface BadgeKey {
  readonly did: string;
  readonly privateKey: CryptoKey;
}

/**
 * A new key for one badge (the same key on two badges would link them). Undefined where the page or
 * the browser cannot make one: then say that the badge is not signed.
 */
export async function makeBadgeKey({subtle}: WebCrypto): Promise<BadgeKey | undefined> {
  for (let tries = 0; subtle && tries < TRIES; tries++) {
    try {
      const pair = await subtle.generateKey(ED25519, false, ['sign', 'verify']);
      if (!('privateKey' in pair)) return undefined;
      const raw = await subtle.exportKey('raw', pair.publicKey);
      return {did: didOf(new Uint8Array(raw)), privateKey: pair.privateKey};
    } catch {
      // No Ed25519 in this browser yet, or one try of WebKitGTK: the next one tells.
    }
  }
  return undefined;
}

/**
 * The credential with its proof. `created` is as coarse as validFrom: `2026-10-01T00:00:00Z`.
 * Throws a RangeError when the credential is not of the shape that can be signed here.
 */
export async function signBadge(
  badge: OpenBadge,
  key: BadgeKey,
  created: string,
  subtle: SubtleCrypto,
): Promise<SignedBadge> {
  if (!isOpenBadge(badge)) {
    throw new RangeError(
      'This credential has a field, a type or an id that cannot be signed here: make it with credentialOf, with absolute ids of their own.',
    );
  }
  const options: Omit<Proof, 'proofValue'> = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: methodOf(key.did),
    proofPurpose: 'assertionMethod',
  };
  const signed = await subtle.sign(ED25519, key.privateKey, toSign(badge, options));
  const proofValue = `z${toBase58(new Uint8Array(signed))}`;
  return {...badge, proof: [{...options, proofValue}]};
}

/** The 64 bytes that are signed: hash of the proof's options, then hash of the document. */
export function toSign(
  badge: OpenBadge,
  options: Omit<Proof, 'proofValue'>,
): Uint8Array<ArrayBuffer> {
  return bytesOf(sha256(proofQuadsOf(options)) + sha256(quadsOf(badge)));
}

/** Whether `signature` is one of `signed` by `publicKey`; undefined where it cannot be told here. */
export async function isSignedBy(
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
  {subtle}: WebCrypto,
): Promise<boolean | undefined> {
  if (!subtle) return undefined;
  try {
    const key = await subtle.importKey('raw', publicKey, ED25519, false, ['verify']);
    return await subtle.verify(ED25519, key, signature, signed);
  } catch {
    return undefined;
  }
}

/** The bytes of a hexadecimal text. */
export const bytesOf = (hex: string) =>
  Uint8Array.from({length: hex.length / 2}, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
