import {DeclicError} from '../errors.js';
import type {Packet} from '../schemas/packet.js';
import {join, type Bytes} from '../model/bytes.js';
import {deflate} from './bytes.js';
import {CURVE, packetKey, subtleOf, type WebCrypto} from './web-crypto.js';
import {headOf, readTicket, writeSealed} from './wire.js';

/**
 * Seals a packet for a round: text for a message, a file or a QR code, of one length for the whole
 * round. Its ticket and padding stay behind: the share stands for one, the room for the other. Throws
 * `sealed-foreign` when `link` holds no ticket, `sealed-too-long` when the words do not fit.
 */
export async function seal(packet: Packet, link: string, crypto: WebCrypto): Promise<string> {
  const subtle = subtleOf(crypto);
  const ticket = readTicket(link);
  if (!ticket) {
    throw new DeclicError(
      'sealed-foreign',
      'This link holds no whole ticket of a sealed round: copy it again from the invitation, to its very end.',
    );
  }
  const head = headOf(ticket);
  const words = await deflate(new TextEncoder().encode(JSON.stringify(contentOf(packet))));
  const content = padded(words, ticket.room);
  const pair = await subtle.generateKey(CURVE, false, ['deriveBits']);
  const ephemeral = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  const ends = {ephemeral, round: ticket.publicKey};
  const key = await packetKey(subtle, pair.privateKey, ticket.publicKey, ends);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const body = await subtle.encrypt(
    {name: 'AES-GCM', iv: nonce, additionalData: head},
    key,
    content,
  );
  return writeSealed({head, ephemeral, nonce, body: new Uint8Array(body)});
}

/** Field by field: what the subject may read once k packets are there. */
function contentOf(packet: Packet): Packet {
  return {
    declic: packet.declic,
    kind: packet.kind,
    form: packet.form,
    version: packet.version,
    round: packet.round,
    subject: packet.subject,
    perspective: packet.perspective,
    levels: packet.levels,
    comments: packet.comments,
    ticket: '',
    pad: '',
  };
}

function padded(words: Bytes, room: number): Bytes {
  if (words.length > room) {
    throw new DeclicError(
      'sealed-too-long',
      `These comments are too long for a packet of this round: take about ${Math.ceil((100 * (words.length - room)) / words.length)} % out.`,
    );
  }
  const length = Uint8Array.of(words.length >> 8, words.length & 255);
  return join(length, words, new Uint8Array(room - words.length));
}
