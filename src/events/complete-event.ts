import type {Attempt} from '../model/attempt.js';
import type {Quiz} from '../model/quiz.js';
import {DeclicEvent} from './declic-event.js';

/** The finished attempt and the quiz it answers. */
export interface CompleteDetail {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
}

/** A learner finished an attempt: it is to be kept, and its reports made. */
export class DeclicCompleteEvent extends DeclicEvent<CompleteDetail> {
  constructor(detail: CompleteDetail) {
    super('declic-complete', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-complete': DeclicCompleteEvent;
  }
}
