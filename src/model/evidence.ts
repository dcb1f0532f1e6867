import type {Answer, Attempt} from './attempt.js';
import {isScored, type Question, type Quiz} from './quiz.js';
import {outcomeOf} from './scoring.js';

/** One scored question of an attempt with its first answer: the evidence of every count. */
export interface Evidence {
  readonly question: Question;
  readonly answer: Answer;
  readonly outcome: 'reached' | 'not-yet';
}

/** The scored questions that were given an answer for good, in the quiz's order. */
export function evidenceOf(quiz: Quiz, attempt: Attempt): readonly Evidence[] {
  return quiz.questions.flatMap((question) => {
    const given = attempt.answers[question.id];
    if (!given?.checkedAt || !isScored(question)) return [];
    const reached = outcomeOf(question, given.response) === 'reached';
    return [{question, answer: given, outcome: reached ? 'reached' : 'not-yet'}];
  });
}
