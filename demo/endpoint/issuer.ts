import {didOf} from '../../src/credential/did-key.js';
import type {BadgeKey} from '../../src/credential/signing.js';
import type {Database, Queries} from './database.js';
import {isLocked, locked, unlocked} from './locked.js';

const ED25519 = {name: 'Ed25519'} as const;

interface Kept {
  readonly [column: string]: unknown;
  readonly did: string;
  readonly secret: string;
}

/**
 * The key that this endpoint signs badges with: made at the first question, kept in the database, the
 * same until it is renewed. With a `password` it is kept locked (one that was not is locked now), and a
 * copy of the database signs nothing; without one, whoever can copy the database can sign in its name.
 * Throws a TypeError where it is locked, and not by this password.
 */
export async function issuerKey(database: Database, password?: string): Promise<BadgeKey> {
  const kept = (await keptKey(database)) ?? (await firstKey(database, password));
  const bytes = Buffer.from(secretIn(kept, password), 'base64');
  if (password && !isLocked(kept.secret)) {
    const secret = locked(kept.secret, kept.did, password);
    await database.query("update issuer set secret = $2 where id = 'issuer' and did = $1", [
      kept.did,
      secret,
    ]);
  }
  const privateKey = await crypto.subtle.importKey('pkcs8', bytes, ED25519, false, ['sign']);
  return {did: kept.did, privateKey};
}

/** Names of the keys that signed before: what they signed stays theirs. Their secrets are gone. */
export async function earlierKeys(database: Database): Promise<readonly string[]> {
  const rows = await database.query<Kept>("select did, secret from issuer where id <> 'issuer'");
  return rows.map(({did}) => did).sort();
}

/** From now on a new key signs; of the one before, its name is kept, and its secret is forgotten. */
export async function renewKey(database: Database, password?: string): Promise<void> {
  const made = await newKey(password);
  await database.transaction(async (queries) => {
    await queries.query("update issuer set id = did, secret = '' where id = 'issuer'");
    await keep(queries, made);
  });
}

/** Throws where the key that is kept cannot be read with this password: known at the start, not at a question. */
export async function checkPassword(database: Database, password?: string): Promise<void> {
  const kept = await keptKey(database);
  if (kept) secretIn(kept, password);
}

function secretIn({did, secret}: Kept, password: string | undefined): string {
  if (!isLocked(secret)) return secret;
  try {
    return unlocked(secret, did, password ?? '');
  } catch {
    throw new TypeError(
      'ISSUER_SECRET: the signing key in this database was locked with another secret. Start with that one.',
    );
  }
}

async function keptKey(database: Database): Promise<Kept | undefined> {
  const [kept] = await database.query<Kept>("select did, secret from issuer where id = 'issuer'");
  return kept;
}

/** Of two processes that make one at the same moment, the first has made it for both. */
async function firstKey(database: Database, password: string | undefined): Promise<Kept> {
  const made = await newKey(password);
  await keep(database, made);
  return (await keptKey(database)) ?? made;
}

const keep = (queries: Queries, {did, secret}: Kept) =>
  queries.query(
    "insert into issuer (id, did, secret) values ('issuer', $1, $2) on conflict do nothing",
    [did, secret],
  );

async function newKey(password: string | undefined): Promise<Kept> {
  const pair = await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('This Node has no Ed25519.');
  const bytes = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const did = didOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const secret = Buffer.from(bytes).toString('base64');
  return {did, secret: password ? locked(secret, did, password) : secret};
}
