import {issuesOf} from '../model/parse.js';
import {reportJsonSchema} from '../schemas/generated/report.js';
import type {PlainReport} from '../schemas/report.js';

/** Whether a value is a report without noise and nothing more: the strict check at the border. */
export function isReport(value: unknown): value is PlainReport {
  return issuesOf(value, reportJsonSchema).length === 0;
}

/**
 * Whether a value may leave: a report, a packet or an award, and nothing more. Rejects where the check
 * of the rarer ones cannot be fetched: then it is not known.
 */
export async function isParcel(value: unknown): Promise<boolean> {
  if (isReport(value)) return true;
  const {isOther} = await import('./others.js');
  return isOther(value);
}
