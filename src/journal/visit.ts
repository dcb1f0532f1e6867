import type {Attempt} from '../model/attempt.js';
import type {Quiz} from '../model/quiz.js';

/** A finished attempt with its quiz: its reports can still be made when the answer becomes yes. */
interface Finished {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
}

/** An attempt whose reports may be made now; `withdrawn`, if they had been made before and none left. */
export interface Late extends Finished {
  readonly withdrawn: boolean;
}

/** What was finished since the page was opened: quizzes are not kept, so this goes with the page. */
export class Visit {
  #finished: readonly Finished[] = [];
  #withdrawn: ReadonlySet<string> = new Set();

  add(attempt: Attempt, quiz: Quiz): void {
    this.#finished = [...this.#finished, {attempt, quiz}];
  }

  /** The learner said no before anything had left. */
  withdraw(): void {
    this.#withdrawn = new Set(this.#finished.map(({attempt}) => attempt.id));
  }

  /** Something leaves: from now on, making reports again would count a voice twice. */
  speak(): void {
    this.#withdrawn = new Set();
  }

  forget(): void {
    this.#finished = [];
    this.speak();
  }

  /** Attempts, as `kept` holds them now, whose reports are still to be made. */
  late(kept: readonly Attempt[]): readonly Late[] {
    return this.#finished.flatMap(({attempt: {id}, quiz}) => {
      const attempt = kept.find((one) => one.id === id);
      const withdrawn = this.#withdrawn.has(id);
      return attempt && (!attempt.reported || withdrawn) ? [{attempt, quiz, withdrawn}] : [];
    });
  }
}
