import fc from 'fast-check';
import {
  answer,
  begin,
  check,
  complete,
  type Attempt,
  type Certainty,
} from '../../src/model/attempt.js';
import {isScored, type Question, type Quiz} from '../../src/model/quiz.js';
import {sample} from '../harness/sample-quiz.js';

/** A moment in 2026. */
export const NOON = Date.UTC(2026, 9, 1, 12);

/** A device id. */
export const ID = '0123456789abcdef0123456789abcdef';

/** One answer of a made-up learner: whether it holds, how surely, or passed over. */
export interface Try {
  readonly holds: boolean;
  readonly certainty?: Certainty;
  readonly passed?: boolean;
}

/** A quiz of `count` choice questions on one objective, besides what the sample has. */
export function quizOf(count: number): Quiz {
  const questions = Array.from({length: count}, (_, i): Question => ({
    id: `q${i}`,
    type: 'choice',
    objective: 'o1',
    prompt: {en: `Question number ${i}?`, fr: `Question numéro ${i} ?`},
    options: [
      {id: 'yes', text: 'This one', correct: true, feedback: 'Because it is so.'},
      {id: 'no', text: 'That one', feedback: 'Next try: read the date.'},
    ],
  }));
  return {...sample, id: 'made', questions};
}

/** A finished attempt with these tries, question by question; open questions get a few words. */
export function attemptOf(quiz: Quiz, tries: readonly Try[], now = NOON): Attempt {
  const asked = quiz.questions.reduce(
    (attempt, question, i) => {
      const {holds, certainty, passed} = tries[i % tries.length] ?? {holds: true};
      if (passed) return attempt;
      const response = responseTo(question, holds);
      const change = {response, ...(certainty && isScored(question) ? {certainty} : {})};
      return check(answer(attempt, question, change, now), question, now);
    },
    begin(quiz, {id: ID, now, language: 'en'}),
  );
  return complete(asked, quiz, now);
}

/** An answer that holds, or one that does not yet. */
export function responseTo(question: Question, holds: boolean): string[] {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options
        .filter(({correct = false}) => correct === holds)
        .slice(0, holds ? undefined : 1)
        .map(({id}) => id);
    case 'text': {
      const [first = ''] = question.accepted;
      return [holds ? (typeof first === 'string' ? first : (Object.values(first)[0] ?? '')) : 'zz'];
    }
    case 'number':
      return [String(holds ? question.answer : question.answer + 1000)];
    case 'scale':
      return [holds ? '3' : '1'];
    case 'reflection':
      return ['A thought of mine'];
  }
}

/** Any learner: any mixture of answers, certainties and passes. */
export const anyTries: fc.Arbitrary<Try[]> = fc.array(
  fc.record(
    {
      holds: fc.boolean(),
      certainty: fc.constantFrom<Certainty>(1, 2, 3),
      passed: fc.boolean(),
    },
    {requiredKeys: ['holds']},
  ),
  {minLength: 1, maxLength: 12},
);
