import {issuesOf} from '../model/parse.js';
import {reportJsonSchema} from '../schemas/generated/report.js';
import type {Report} from '../schemas/report.js';

/** Whether a value is a report and nothing more: the strict check at the border. */
export function isReport(value: unknown): value is Report {
  return issuesOf(value, reportJsonSchema).length === 0;
}
