import {createHash, randomBytes} from 'node:crypto';
import type {Perspective} from '../../src/schemas/packet.js';
import type {Queries} from './database.js';

/** Whom a ticket lets one speak about, and as whom. */
export interface Stand {
  readonly round: string;
  readonly subject: string;
  readonly perspective: Perspective;
}

/** A secret of 128 bits, 22 characters that need no escape in an address. */
export const newSecret = () => randomBytes(16).toString('base64url');

/**
 * The hash that is kept of a ticket. Round, subject and perspective are part of it: a ticket is no
 * good anywhere else, and the table need not say what it was for.
 */
export function ticketHash({round, subject, perspective}: Stand, ticket: string): string {
  return hashOfSecret([round, subject, perspective, ticket].join('\n'));
}

/** The hash that is kept of a secret. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Puts tickets of a round there, sorted by hash: what they are for cannot be read from their place. */
export async function addTickets(
  queries: Queries,
  round: string,
  hashes: readonly string[],
): Promise<void> {
  await queries.query(
    `insert into ticket (hash, round) select hash, $1
     from json_array_elements_text($2::json) as one(hash) order by hash`,
    [round, JSON.stringify(hashes)],
  );
}

/** Where a ticket stands. */
export async function stateOf(
  queries: Queries,
  round: string,
  hash: string,
): Promise<'unused' | 'used' | 'unknown'> {
  const [found] = await queries.query<{state: 'unused' | 'used'}>(
    `select 'used' as state from burned where hash = $1 and round = $2
     union all select 'unused' from ticket where hash = $1 and round = $2`,
    [hash, round],
  );
  return found?.state ?? 'unknown';
}

/**
 * Burns a ticket, and writes all those of its round anew, sorted by hash: neither the place on disk
 * (`ctid`) nor the writing transaction (`xmin`) tells which was burned last, or together with what.
 */
export async function burn(queries: Queries, round: string, hash: string): Promise<void> {
  await queries
    .query(
      `with gone as (delete from ticket where round = $1 returning hash)
     select hash from gone where hash <> $2`,
      [round, hash],
    )
    .then((left) =>
      addTickets(
        queries,
        round,
        left.map(({hash: one}) => String(one)),
      ),
    );
  const burned = await queries.query('delete from burned where round = $1 returning hash', [round]);
  await queries.query(
    `insert into burned (hash, round) select hash, $1
     from json_array_elements_text($2::json) as one(hash) order by hash`,
    [round, JSON.stringify([...burned.map((row) => row.hash), hash])],
  );
}
