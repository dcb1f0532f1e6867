import {issuesOf} from '../model/parse.js';
import type {AwardReport} from '../schemas/award.js';
import {awardJsonSchema} from '../schemas/generated/award.js';
import {packetJsonSchema} from '../schemas/generated/packet.js';
import type {Packet} from '../schemas/packet.js';

/* The strict checks of what leaves beside the reports of a quiz; fetched where some of it is there. */

/** Whether a value is a packet and nothing more: the strict check at the border. */
export function isPacket(value: unknown): value is Packet {
  return issuesOf(value, packetJsonSchema).length === 0;
}

/** Whether a value is an award report and nothing more: the strict check at the border. */
export function isAwardReport(value: unknown): value is AwardReport {
  return issuesOf(value, awardJsonSchema).length === 0;
}
