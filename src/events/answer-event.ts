import type {Certainty, Response} from '../model/attempt.js';
import type {Outcome} from '../model/scoring.js';
import {DeclicEvent} from './declic-event.js';

/** The answer and what it shows. */
export interface AnswerDetail {
  readonly quiz: string;
  readonly question: string;
  readonly response: Response;
  readonly certainty?: Certainty;
  readonly outcome: Outcome;
}

/** A learner gave an answer for good. Stays in the page: nothing leaves with it. */
export class DeclicAnswerEvent extends DeclicEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super('declic-answer', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'declic-answer': DeclicAnswerEvent;
  }
}
