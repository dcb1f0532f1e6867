import {fitsForm} from '../../src/privacy/packet.js';
import type {Packet} from '../../src/schemas/packet.js';
import {closeWhenDue} from './closing.js';
import {count} from './counters.js';
import type {Database} from './database.js';
import {lockRound, roundOf} from './rounds.js';
import {showNext} from './showing.js';
import {burn, stateOf, ticketHash} from './tickets.js';

/** What became of a packet. */
export type Reception = 'counted' | 'used' | 'self' | 'closed' | 'no ticket' | 'misfit';

/**
 * Takes a packet in, once: its ticket is burned and its levels and words are counted in one
 * transaction, in tables that share no value. Peers who reach the threshold of a batch round are released.
 */
export function receivePacket(database: Database, packet: Packet, now: number): Promise<Reception> {
  const {perspective, round: id, ticket} = packet;
  if (perspective === 'self') return Promise.resolve('self');
  const hash = ticketHash(packet, ticket);
  return database.transaction(async (queries) => {
    await lockRound(queries, id);
    await closeWhenDue(queries, id, now);
    const round = await roundOf(queries, id);
    const state = await stateOf(queries, id, hash);
    if (state === 'used') return 'used';
    if (round?.closed) return 'closed';
    if (!round || state === 'unknown' || !ticket) return 'no ticket';
    if (!fitsForm(packet, round.form)) return 'misfit';
    await burn(queries, id, hash);
    await count(queries, packet, round.form);
    await showNext(queries, round, packet.subject, false);
    return 'counted';
  });
}
