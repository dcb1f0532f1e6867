import type {Intention, Objective, Quiz, Resource} from '../schemas/quiz.js';
import type {Option, Question, QuestionType} from '../schemas/question.js';

export type {Intention, Objective, Option, Question, QuestionType, Quiz, Resource};

/** Questions whose answer can be right or not yet: all but self-ratings and reflections. */
export function isScored(question: Question): boolean {
  return question.type !== 'scale' && question.type !== 'reflection';
}

/** The question with this id, where the quiz has it. */
export function questionOf(quiz: Quiz, id: string): Question | undefined {
  return quiz.questions.find((question) => question.id === id);
}
