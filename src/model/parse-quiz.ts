import {quizJsonSchema} from '../schemas/generated/quiz.js';
import type {ContentIssue} from './content-issue.js';
import {limitIssue, parseText} from './limits.js';
import {issuesOf} from './parse.js';
import type {Quiz} from './quiz.js';
import {quizRules} from './quiz-rules.js';

/** A quiz that may run, or what its author has to mend first. */
export type ParsedQuiz =
  | {readonly quiz: Quiz; readonly issues?: never}
  | {readonly quiz?: never; readonly issues: readonly ContentIssue[]};

/** A quiz out of a file's text. */
export const parseQuizText = (text: string): ParsedQuiz => parseText(text, parseQuiz);

/** A quiz out of any value: limits first, then the schema, then the rules that span fields. */
export function parseQuiz(value: unknown): ParsedQuiz {
  const limit = limitIssue(value);
  if (limit) return {issues: [limit]};
  const issues = issuesOf(value, quizJsonSchema);
  if (issues.length) return {issues};
  const quiz = value as Quiz; // the schema just said so
  const broken = quizRules(quiz);
  return broken.length ? {issues: broken} : {quiz};
}
