import type {Change} from '../model/attempt.js';

/** Inside a quiz only: the learner touched an answer. Does not bubble. */
export class RespondEvent extends Event {
  readonly change: Change;

  constructor(change: Change) {
    super('respond');
    this.change = change;
  }
}
