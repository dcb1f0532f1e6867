import type {Consent} from '../model/snapshot.js';
import {DeclicEvent} from './declic-event.js';

/** The learner's word. */
export interface ConsentDetail {
  readonly consent: Exclude<Consent, 'ask'>;
}

/** The learner said yes or no to reports leaving this device. */
export class DeclicConsentEvent extends DeclicEvent<ConsentDetail> {
  constructor(detail: ConsentDetail) {
    super('declic-consent', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-consent': DeclicConsentEvent;
  }
}
