import type {resultWords} from '../../locale/result.js';
import type {Attempt} from '../../model/attempt.js';
import type {Quiz} from '../../model/quiz.js';
import type {Evidence} from '../../model/evidence.js';

/** What every part of a result is drawn from. */
export interface ResultView {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly evidence: readonly Evidence[];
  /** Whether certainty was asked: without it nothing is said of it. */
  readonly asked: boolean;
  /** The learner's own attempt before this one, and what still compares with it. */
  readonly previous:
    {readonly attempt: Attempt; readonly evidence: readonly Evidence[]} | undefined;
  readonly language: string;
  readonly words: typeof resultWords.en;
}
