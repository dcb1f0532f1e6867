import {DeclicEvent} from './declic-event.js';

/** The question to look at again. */
export interface LookAgainDetail {
  /** Its id. */
  readonly question: string;
}

/** Between a result and its quiz: the learner wants a second look at one question. */
export class DeclicLookAgainEvent extends DeclicEvent<LookAgainDetail> {
  constructor(detail: LookAgainDetail) {
    super('declic-look-again', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-look-again': DeclicLookAgainEvent;
  }
}
