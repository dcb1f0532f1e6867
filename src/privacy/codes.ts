import type {Response} from '../model/attempt.js';
import type {Question} from '../model/quiz.js';
import {acceptedIndex, outcomeOf, readNumber} from '../model/scoring.js';

/** The response in the author's own ids, or in closed words where the learner typed. */
export function codesOf(question: Question, response: Response): string[] {
  const [typed = ''] = response;
  if (!typed.trim()) return [];
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options.map(({id}) => id).filter((id) => response.includes(id));
    case 'scale':
      return ['1', '2', '3', '4'].filter((level) => level === typed);
    case 'text': {
      const index = acceptedIndex(question.accepted, typed);
      return [index < 0 ? 'other' : `accepted-${index}`];
    }
    case 'number':
      return [side(question.answer, readNumber(typed), outcomeOf(question, response))];
    case 'reflection':
      return [];
  }
}

function side(answer: number, given: number | undefined, outcome: string): string {
  if (outcome === 'reached') return 'reached';
  if (given === undefined) return 'unreadable';
  return given < answer ? 'low' : 'high';
}
