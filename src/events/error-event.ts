import type {DeclicError} from '../errors.js';
import {DeclicEvent} from './declic-event.js';

/** The trouble. */
export interface ErrorDetail {
  readonly error: DeclicError;
}

/** Something needs the host developer: `error.message` names the element, what was received and the remedy. */
export class DeclicErrorEvent extends DeclicEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('declic-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-error': DeclicErrorEvent;
  }
}
