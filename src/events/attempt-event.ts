import type {Attempt} from '../model/attempt.js';
import {DeclicEvent} from './declic-event.js';

/** The attempt as it stands. */
export interface AttemptDetail {
  readonly attempt: Attempt;
}

/** An attempt changed: whoever keeps attempts keeps this one now. */
export class DeclicAttemptEvent extends DeclicEvent<AttemptDetail> {
  constructor(detail: AttemptDetail) {
    super('declic-attempt', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-attempt': DeclicAttemptEvent;
  }
}
