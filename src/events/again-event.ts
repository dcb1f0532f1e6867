import {DeclicEvent} from './declic-event.js';

/** The quiz to take again. */
export interface AgainDetail {
  readonly quiz: string;
}

/** Between a result and its quiz: the learner wants to begin a new attempt. */
export class DeclicAgainEvent extends DeclicEvent<AgainDetail> {
  constructor(detail: AgainDetail) {
    super('declic-again', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-again': DeclicAgainEvent;
  }
}
