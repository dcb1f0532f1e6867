import type {Parcel} from '../model/snapshot.js';
import {DeclicEvent} from './declic-event.js';

/** What left. */
export interface ReportDetail {
  readonly report: Parcel;
}

/** The endpoint acknowledged a report or a packet: exactly this JSON left the device. */
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
