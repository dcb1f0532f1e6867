import type {Report} from '../schemas/report.js';
import {DeclicEvent} from './declic-event.js';

/** What left. */
export interface ReportDetail {
  readonly report: Report;
}

/** The endpoint acknowledged a report: exactly this JSON left the device. */
export class DeclicReportEvent extends DeclicEvent<ReportDetail> {
  constructor(detail: ReportDetail) {
    super('declic-report', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-report': DeclicReportEvent;
  }
}
