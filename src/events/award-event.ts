import type {Award} from '../model/badge/award.js';
import type {Badge} from '../model/badge/badges.js';
import {DeclicEvent} from './declic-event.js';

/** The badge, and the award as the journal keeps it. */
export interface AwardDetail {
  readonly award: Award;
  readonly badge: Badge;
}

/** A badge was shown for the first time on this device. */
export class DeclicAwardEvent extends DeclicEvent<AwardDetail> {
  constructor(detail: AwardDetail) {
    super('declic-award', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-award': DeclicAwardEvent;
  }
}
