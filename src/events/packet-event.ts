import type {ReceiptRecord} from '../model/record.js';
import type {Packet} from '../schemas/packet.js';
import {DeclicEvent} from './declic-event.js';

/** What a reviewer said yes to, word for word. */
export interface PacketDetail {
  readonly packet: Packet;
  /** Id of the draft it was made of: deleted as the packet is queued, in one transaction. */
  readonly draft: string;
  /** What the reviewer's own device remembers instead. */
  readonly receipt: ReceiptRecord;
}

/** A reviewer confirmed this packet: whoever sends sends it. */
export class DeclicPacketEvent extends DeclicEvent<PacketDetail> {
  constructor(detail: PacketDetail) {
    super('declic-packet', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-packet': DeclicPacketEvent;
  }
}
