import {issuesOf} from '../model/parse.js';
import {reportJsonSchema} from '../schemas/generated/report.js';
import type {Report} from '../schemas/report.js';

/** Whether a value is a report and nothing more: the strict check at the border. */
export function isReport(value: unknown): value is Report {
  return issuesOf(value, reportJsonSchema).length === 0;
}

/**
 * Whether a value may leave: a report, a packet or an award, and nothing more. Rejects where the check
 * of the last two cannot be fetched: then it is not known.
 */
export async function isParcel(value: unknown): Promise<boolean> {
  if (isReport(value)) return true;
  const {isAwardReport, isPacket} = await import('./others.js');
  return isAwardReport(value) || isPacket(value);
}
