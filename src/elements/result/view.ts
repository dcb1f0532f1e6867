import type {resultWords} from '../../locale/result.js';
import type {Attempt} from '../../model/attempt.js';
import type {Quiz} from '../../model/quiz.js';
import type {Evidence} from '../../model/scoring.js';

/** What every part of a result is drawn from. */
export interface ResultView {
  readonly quiz: Quiz;
  readonly attempt: Attempt;
  readonly previous: Attempt | undefined;
  readonly evidence: readonly Evidence[];
  readonly language: string;
  readonly words: typeof resultWords.en;
}
