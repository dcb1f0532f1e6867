import {join, type Bytes} from '../model/bytes.js';
import {fromText, toText} from './bytes.js';

/*
 * ticket:  version · k · room (2 bytes) · public key (65) · share (33)
 * packet:  the same, then ephemeral public key (65) · nonce (12) · AES-GCM (length 2 + room + tag 16)
 * The head of a packet is authenticated with it, so that a share cannot be swapped under it.
 */
const VERSION = 1;
const KEY = 65;
const SHARE = 33;
const NONCE = 12;
/** Bytes of a head, which is all of a ticket. */
const HEAD = 4 + KEY + SHARE;
const TICKET = 'dt1.';
const PACKET = 'dp1.';

/** What one reviewer's link holds. */
export interface Ticket {
  /** Packets needed to open any. */
  readonly k: number;
  /** Bytes that the deflated words of every packet fill. */
  readonly room: number;
  readonly publicKey: Bytes;
  /** One of the n shares of the private key. */
  readonly share: Bytes;
}

/** A sealed packet in its parts. */
export interface Sealed extends Ticket {
  readonly head: Bytes;
  readonly ephemeral: Bytes;
  readonly nonce: Bytes;
  readonly body: Bytes;
}

/** The head of a packet, and all of a ticket. */
export function headOf({k, room, publicKey, share}: Ticket): Bytes {
  return join(Uint8Array.of(VERSION, k, room >> 8, room & 255), publicKey, share);
}

/** A ticket as text for a link. */
export function writeTicket(ticket: Ticket): string {
  return TICKET + toText(headOf(ticket));
}

/** The ticket in a text, wherever it stands in it; undefined when there is none. */
export function readTicket(text: string): Ticket | undefined {
  const bytes = fromText(/dt1\.([\w-]+)/.exec(text)?.[1] ?? '');
  return bytes?.length === HEAD ? readHead(bytes) : undefined;
}

/** A sealed packet as text for a message, a file or a QR code. */
export function writeSealed({head, ephemeral, nonce, body}: Omit<Sealed, keyof Ticket>): string {
  return PACKET + toText(join(head, ephemeral, nonce, body));
}

/** All sealed packets in a text: a mail, several lines, a file; what is none is passed over. */
export function readSealed(text: string): readonly Sealed[] {
  return [...text.matchAll(/dp1\.([\w-]+)/g)].flatMap(([, code = '']) => {
    const bytes = fromText(code);
    const ticket = bytes && readHead(bytes);
    const start = HEAD + KEY + NONCE;
    if (!bytes || !ticket || bytes.length !== start + 2 + ticket.room + 16) return [];
    return [
      {
        ...ticket,
        head: bytes.slice(0, HEAD),
        ephemeral: bytes.slice(HEAD, HEAD + KEY),
        nonce: bytes.slice(HEAD + KEY, start),
        body: bytes.slice(start),
      },
    ];
  });
}

/**
 * Tells the packets and tickets of one round from those of another: the first 96 bits of its public
 * key as text, short enough for a link, and more than anybody can hit with a key of their own.
 */
export const markOf = ({publicKey}: Pick<Ticket, 'publicKey'>): string =>
  toText(publicKey.slice(1, 13));

function readHead(bytes: Bytes): Ticket | undefined {
  const [version, k = 0, high = 0, low = 0] = bytes;
  if (version !== VERSION || bytes.length < HEAD) return undefined;
  return {
    k,
    room: high * 256 + low,
    publicKey: bytes.slice(4, 4 + KEY),
    share: bytes.slice(4 + KEY, HEAD),
  };
}
