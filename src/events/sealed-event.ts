import {DeclicEvent} from './declic-event.js';

/** A feedback of a sealed round, as it is handed over. */
export interface SealedDetail {
  /** The sealed packet, `dp1.…`: nothing in it can be read before k of them are together. */
  readonly text: string;
}

/** A feedback was sealed, and its text is on screen: a page may offer more ways to hand it over. */
export class DeclicSealedEvent extends DeclicEvent<SealedDetail> {
  constructor(detail: SealedDetail) {
    super('declic-sealed', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-sealed': DeclicSealedEvent;
  }
}
