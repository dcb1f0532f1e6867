import type {ContentIssue, Problem} from '../content-issue.js';

/** Which rule of badges a file breaks, beside those of every content. */
export type BadgeProblem =
  | 'never-reachable'
  | 'certainty-never-asked'
  | 'no-quiz-given'
  | 'no-such-quiz'
  | 'no-such-form'
  | 'no-words-asked'
  | 'not-delayed'
  | 'no-task';

/** One thing to mend in a file of badges. */
export type BadgeIssue = Omit<ContentIssue, 'problem'> & {
  readonly problem: Problem | BadgeProblem;
};
