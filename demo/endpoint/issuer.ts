import {didOf} from '../../src/credential/did-key.js';
import type {BadgeKey} from '../../src/credential/signing.js';
import type {Database} from './database.js';

const ED25519 = {name: 'Ed25519'} as const;

/**
 * The key that this endpoint signs badges with: made at the first question, kept in the database, the
 * same ever after. Whoever can copy the database can sign in its name.
 */
export async function issuerKey(database: Database): Promise<BadgeKey> {
  const kept = (await keptKey(database)) ?? (await newKey(database));
  const bytes = Buffer.from(kept.secret, 'base64');
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, ED25519, false, ['sign']);
  return {did: kept.did, privateKey};
}

interface Kept {
  readonly [column: string]: unknown;
  readonly did: string;
  readonly secret: string;
}

async function keptKey(database: Database): Promise<Kept | undefined> {
  const [kept] = await database.query<Kept>("select did, secret from issuer where id = 'issuer'");
  return kept;
}

/** Of two processes that make one at the same moment, the first has made it for both. */
async function newKey(database: Database): Promise<Kept> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('This Node has no Ed25519.');
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const did = didOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const made = {did, secret: Buffer.from(secret).toString('base64')};
  await database.query(
    "insert into issuer (id, did, secret) values ('issuer', $1, $2) on conflict do nothing",
    [made.did, made.secret],
  );
  return (await keptKey(database)) ?? made;
}
