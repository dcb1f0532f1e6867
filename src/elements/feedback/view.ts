import type {feedbackWords} from '../../locale/feedback.js';
import type {Draft, Level, Perspective} from '../../model/draft.js';
import type {Criterion, Form} from '../../model/form.js';

/** Where a feedback stands on screen. */
export type View = 'opening' | 'form' | 'review' | 'confirm' | 'sealed' | 'sent';

/** What every part of the form needs to be drawn. */
export interface FormView {
  readonly form: Form;
  readonly language: string;
  readonly words: typeof feedbackWords.en;
  readonly perspective: Perspective;
  /** Why nothing can be sent from here, in words. */
  readonly hindrance?: string | undefined;
}

/** The form under way. */
export interface WritingView extends FormView {
  readonly draft: Draft;
  /** What is asked for first. */
  readonly notice: string;
  readonly rate: (criterion: Criterion, level: Level) => void;
  readonly comment: (criterion: Criterion, text: string) => void;
  readonly review: () => void;
  readonly pause: () => void;
  readonly decline: () => void;
}
