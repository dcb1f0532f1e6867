import {split} from 'shamir-secret-sharing';
import {DeclicError} from '../errors.js';
import {fromText} from './bytes.js';
import {CURVE, subtleOf, type WebCrypto} from './web-crypto.js';
import {writeTicket} from './wire.js';

/** Bytes for the deflated words of a packet: with it, a packet fits one QR code (2 315 characters). */
export const ROOM = 1536;
const MOST_ROOM = 0xffff;
const FLOOR = 3;
const MOST = 255;

/**
 * Deals a sealed round: a key pair whose private half is split among `n` tickets, any `k` of which
 * open it, and then forgotten. One ticket text for each reviewer, for their link. The dealer must
 * not be the subject. Throws `misuse` unless 3 ≤ k ≤ n ≤ 255, `crypto-missing` on plain http.
 */
export async function deal(
  k: number,
  n: number,
  crypto: WebCrypto,
  room = ROOM,
): Promise<readonly string[]> {
  const subtle = subtleOf(crypto);
  const whole = [k, n, room].every(Number.isInteger);
  if (!whole || k < FLOOR || n < k || n > MOST || room < 256 || room > MOST_ROOM) {
    throw new DeclicError(
      'misuse',
      `deal(k, n): received k = ${k}, n = ${n}, room = ${room}. k is at least ${FLOOR}, n at least k and at most ${MOST}, room from 256 to ${MOST_ROOM} bytes.`,
    );
  }
  const pair = await subtle.generateKey(CURVE, true, ['deriveBits']);
  const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const {d = ''} = await subtle.exportKey('jwk', pair.privateKey);
  const secret = fromText(d);
  if (secret?.length !== 32)
    throw new DeclicError('crypto-missing', 'This browser gave no P-256 key.');
  const shares = await split(secret, n, k);
  secret.fill(0); // the one copy that is ours to forget
  return shares.map((share) => writeTicket({k, room, publicKey, share: new Uint8Array(share)}));
}
