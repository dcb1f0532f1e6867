import type {JournalRecord} from '../model/record.js';
import {DeclicEvent} from './declic-event.js';

/** A record as it stands, or the word that it is no longer needed. */
export interface RecordDetail {
  readonly record: JournalRecord;
  /** Whoever keeps records lets go of this one. */
  readonly gone?: boolean;
}

/** Something the journal keeps beside attempts changed: whoever keeps records keeps this one now. */
export class DeclicRecordEvent extends DeclicEvent<RecordDetail> {
  constructor(detail: RecordDetail) {
    super('declic-record', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-record': DeclicRecordEvent;
  }
}
