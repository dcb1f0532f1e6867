import {issuesOf} from '../model/parse.js';
import {reportJsonSchema} from '../schemas/generated/report.js';
import type {Parcel} from '../model/snapshot.js';
import type {Report} from '../schemas/report.js';
import {isAwardReport} from './award.js';
import {isPacket} from './packet.js';

/** Whether a value is a report and nothing more: the strict check at the border. */
export function isReport(value: unknown): value is Report {
  return issuesOf(value, reportJsonSchema).length === 0;
}

/** Whether a value may leave: a report or a packet, and nothing more. */
export function isParcel(value: unknown): value is Parcel {
  return isReport(value) || isAwardReport(value) || isPacket(value);
}
