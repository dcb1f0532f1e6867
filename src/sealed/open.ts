import {combine} from 'shamir-secret-sharing';
import {DeclicError} from '../errors.js';
import {isPacket} from '../privacy/others.js';
import type {Packet} from '../schemas/packet.js';
import type {Bytes} from '../model/bytes.js';
import {equal, inflate, toText} from './bytes.js';
import {CURVE, packetKey, subtleOf, type WebCrypto} from './web-crypto.js';
import {readSealed, type Sealed} from './wire.js';

/** Characters that one packet may hold once it is inflated: as many as a whole form can need. */
const MOST = 2 ** 17;
/** Sets of shares tried when some were made up. */
const TRIES = 2000;

/** What k packets give away together. */
export interface Opened {
  /** In an order that does not tell which came first. */
  readonly packets: readonly Packet[];
  /** Packets with a made-up share, or that were altered on their way: they have no voice. */
  readonly unreadable: number;
}

/**
 * Opens a sealed round out of all the texts that came, once at least `k` of them (and never fewer
 * than it was dealt for) carry different shares. One share, one voice. Throws `sealed-too-few`,
 * `sealed-foreign` when packets of another round are among them, `crypto-missing` on plain http.
 */
export async function open(
  texts: readonly string[],
  k: number,
  crypto: WebCrypto,
): Promise<Opened> {
  const subtle = subtleOf(crypto);
  const sealed = distinct(texts.flatMap((text) => readSealed(text)));
  const [first] = sealed;
  if (!first) throw tooFew(k);
  if (sealed.some((one) => one.k !== first.k || !equal(one.publicKey, first.publicKey))) {
    throw new DeclicError(
      'sealed-foreign',
      'Packets of two different rounds are here: keep those of one round together, and open them apart.',
    );
  }
  const needed = Math.max(k, first.k);
  if (sealed.length < needed) throw tooFew(needed);
  const key = await keyOf(subtle, sealed, first.k);
  if (!key) throw tooFew(needed);
  const genuine = await Promise.all(sealed.map((one) => fits(one, key, first.k)));
  const voices = sealed.filter((_, i) => genuine[i]);
  if (voices.length < needed) throw tooFew(needed);
  const read = await Promise.all(voices.map((one) => readOne(subtle, one, key.privateKey)));
  const packets = read.filter((packet) => packet !== undefined);
  if (packets.length < needed) throw tooFew(needed);
  return {packets, unreadable: sealed.length - packets.length};
}

interface Key {
  readonly privateKey: CryptoKey;
  readonly secret: Uint8Array;
  /** k shares that made it. */
  readonly shares: readonly Bytes[];
}

function tooFew(needed: number): DeclicError {
  return new DeclicError(
    'sealed-too-few',
    `Nothing opens yet: it takes ${needed} packets of this round, from as many tickets.`,
  );
}

/** One packet for each share, in an order that does not tell which came first. */
function distinct(sealed: readonly Sealed[]): readonly Sealed[] {
  const sorted = [...sealed].sort((a, b) => (toText(a.body) < toText(b.body) ? -1 : 1));
  const byShare = new Map<string, Sealed>();
  for (const one of sorted) {
    const share = toText(one.share);
    if (!byShare.has(share)) byShare.set(share, one);
  }
  return [...byShare.values()];
}

/** The private key, from the first k shares that open the packets they came with. */
async function keyOf(
  subtle: SubtleCrypto,
  sealed: readonly Sealed[],
  k: number,
): Promise<Key | undefined> {
  let tries = 0;
  for (const chosen of choices(sealed, k)) {
    if (tries++ >= TRIES) return undefined;
    const shares = chosen.map(({share}) => share);
    const secret = await combined(shares);
    const privateKey = secret && (await privateKeyOf(subtle, secret, chosen[0]?.publicKey));
    if (!privateKey) continue;
    const opened = await Promise.all(chosen.map((one) => readOne(subtle, one, privateKey)));
    if (opened.some((packet) => packet)) return {privateKey, secret, shares};
  }
  return undefined;
}

async function privateKeyOf(
  subtle: SubtleCrypto,
  secret: Uint8Array,
  publicKey?: Bytes,
): Promise<CryptoKey | undefined> {
  if (!publicKey) return undefined;
  const jwk = {
    kty: 'EC',
    crv: CURVE.namedCurve,
    d: toText(secret),
    x: toText(publicKey.slice(1, 33)),
    y: toText(publicKey.slice(33)),
  };
  try {
    return await subtle.importKey('jwk', jwk, CURVE, false, ['deriveBits']);
  } catch {
    return undefined; // one of the shares was made up
  }
}

/** Whether a share is one of those dealt: put in the place of another, it gives the same secret. */
async function fits({share}: Sealed, {secret, shares}: Key, k: number): Promise<boolean> {
  if (shares.some((one) => equal(one, share))) return true;
  const other = await combined([...shares.slice(0, k - 1), share]);
  return other !== undefined && equal(other, secret);
}

/** The secret of these shares; undefined where two claim the same place or one has no sense. */
async function combined(shares: readonly Bytes[]): Promise<Uint8Array | undefined> {
  try {
    return await combine([...shares]);
  } catch {
    return undefined;
  }
}

/** The packet inside, where it is one and was not altered. */
async function readOne(
  subtle: SubtleCrypto,
  {head, ephemeral, nonce, body, publicKey}: Sealed,
  privateKey: CryptoKey,
): Promise<Packet | undefined> {
  try {
    const ends = {ephemeral, round: publicKey};
    const key = await packetKey(subtle, privateKey, ephemeral, ends);
    const algorithm = {name: 'AES-GCM', iv: nonce, additionalData: head};
    const content = new Uint8Array(await subtle.decrypt(algorithm, key, body));
    const length = (content[0] ?? 0) * 256 + (content[1] ?? 0);
    const words = await inflate(content.slice(2, 2 + length), MOST);
    const value: unknown = JSON.parse(new TextDecoder().decode(words));
    return isPacket(value) ? value : undefined;
  } catch {
    return undefined; // counted as unreadable: one bad packet must not close the others
  }
}

/** Ways to choose k items: neighbours first, so that one made-up share does not block the others. */
function* choices<T>(items: readonly T[], k: number): Generator<readonly T[]> {
  const ring = [...items, ...items];
  for (let i = 0; i < items.length; i++) yield ring.slice(i, i + k);
  yield* subsets(items, k);
}

/** The ways to choose k of the items, the first ones first. */
function* subsets<T>(items: readonly T[], k: number): Generator<readonly T[]> {
  if (k === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= items.length - k; i++) {
    for (const rest of subsets(items.slice(i + 1), k - 1)) yield [items[i] as T, ...rest]; // i is within
  }
}
