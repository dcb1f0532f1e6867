import {issuesOf} from '../model/parse.js';
import {fitsNoise} from '../model/noise.js';
import type {AwardReport} from '../schemas/award.js';
import {awardJsonSchema} from '../schemas/generated/award.js';
import {noisyJsonSchema} from '../schemas/generated/noisy.js';
import {packetJsonSchema} from '../schemas/generated/packet.js';
import type {Packet} from '../schemas/packet.js';
import type {NoisyReport} from '../schemas/report.js';

/* The strict checks of what leaves beside the plain reports of a quiz; fetched where some of it is there. */

/** Whether a value is a packet and nothing more: the strict check at the border. */
export function isPacket(value: unknown): value is Packet {
  return issuesOf(value, packetJsonSchema).length === 0;
}

/** Whether a value is an award report and nothing more: the strict check at the border. */
export function isAwardReport(value: unknown): value is AwardReport {
  return issuesOf(value, awardJsonSchema).length === 0;
}

/** Whether a value is an answer that chance could have drawn as it says, and nothing more. */
export function isNoisyReport(value: unknown): value is NoisyReport {
  return issuesOf(value, noisyJsonSchema).length === 0 && fitsNoise(value as NoisyReport);
}

/** Whether a value is any of these. */
export const isOther = (value: unknown): value is AwardReport | NoisyReport | Packet =>
  [isAwardReport, isPacket, isNoisyReport].some((is) => is(value));
