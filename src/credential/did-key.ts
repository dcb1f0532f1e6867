import {fromBase58, toBase58} from './base58.js';

/** The multicodec prefix of an Ed25519 public key. */
const ED25519 = [0xed, 0x01] as const;
const KEY_BYTES = 32;

/** A public key as Multikey: `z6Mk…`. */
export function multikeyOf(publicKey: Uint8Array): string {
  return `z${toBase58(Uint8Array.from([...ED25519, ...publicKey]))}`;
}

/** The Ed25519 public key of a Multikey; undefined when it holds none. */
export function publicKeyOf(multikey: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = multikey.startsWith('z') ? fromBase58(multikey.slice(1)) : undefined;
  if (bytes?.length !== ED25519.length + KEY_BYTES) return undefined;
  return ED25519.every((byte, i) => bytes[i] === byte) ? bytes.slice(ED25519.length) : undefined;
}

/** The did:key of a public key: a name that nobody hands out, and that says its own key. */
export const didOf = (publicKey: Uint8Array) => `did:key:${multikeyOf(publicKey)}`;

/** The verification method of a did:key: its one key. */
export const methodOf = (did: string) => `${did}#${did.slice('did:key:'.length)}`;
