import {DeclicEvent} from './declic-event.js';

/** What was begun. */
export interface StartDetail {
  readonly quiz: string;
  readonly version: string;
  readonly resumed: boolean;
}

/** A learner began an attempt, or went on with one (`resumed`). */
export class DeclicStartEvent extends DeclicEvent<StartDetail> {
  constructor(detail: StartDetail) {
    super('declic-start', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-start': DeclicStartEvent;
  }
}
