import {DeclicError} from '../errors.js';
import {join, type Bytes} from '../model/bytes.js';

/** The platform's cryptography: `crypto` in a page. On plain http its `subtle` is missing. */
export interface WebCrypto {
  readonly subtle?: SubtleCrypto;
  getRandomValues: Crypto['getRandomValues'];
}

/** The curve of a round's key pair. */
export const CURVE = {name: 'ECDH', namedCurve: 'P-256'} as const;

/** The cryptography of a secure page; throws `crypto-missing` where there is none. */
export function subtleOf({subtle}: WebCrypto): SubtleCrypto {
  if (subtle && typeof CompressionStream !== 'undefined') return subtle;
  throw new DeclicError(
    'crypto-missing',
    'A sealed round needs a page on https (or localhost) and a current browser: this page has no WebCrypto, so nothing can be sealed here. Open the same page over https.',
  );
}

/** The key of one packet, out of a private and a public key: ECDH, then HKDF-SHA-256. */
export async function packetKey(
  subtle: SubtleCrypto,
  privateKey: CryptoKey,
  publicKey: Bytes,
  ends: {readonly ephemeral: Bytes; readonly round: Bytes},
): Promise<CryptoKey> {
  const other = await subtle.importKey('raw', publicKey, CURVE, false, []);
  const secret = await subtle.deriveBits({name: 'ECDH', public: other}, privateKey, 256);
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  return subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: join(ends.ephemeral, ends.round),
      info: new TextEncoder().encode('declic sealed/1'),
    },
    base,
    {name: 'AES-GCM', length: 256},
    false,
    ['encrypt', 'decrypt'],
  );
}
