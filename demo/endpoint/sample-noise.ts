import {randomBytes} from 'node:crypto';
import * as attempts from '../../src/model/attempt.js';
import {isScored, type Question, type Quiz} from '../../src/model/quiz.js';
import {drawn, noisyReportOf} from '../../src/privacy/noise.js';
import type {NoisyReport} from '../../src/schemas/report.js';

/** Whom to make up. */
export interface Crowd {
  readonly learners: number;
  readonly epsilon: number;
  /** In [0, 1). */
  readonly chance: () => number;
  /** ms since 1970. */
  readonly now: number;
}

/**
 * What the devices of made-up learners send of a quiz where its page asks for noise: one answer each,
 * by the same road as a real one's.
 */
export function noisyReportsOf(
  quiz: Quiz,
  {learners, epsilon, chance, now}: Crowd,
): readonly NoisyReport[] {
  return Array.from({length: learners}, () => {
    const attempt = attemptAt(quiz, chance, now);
    const one = drawn(attempt, quiz, [], {epsilon, random: chance});
    return one ? [noisyReportOf(one, attempt, idOf())] : [];
  }).flat();
}

const idOf = () => randomBytes(16).toString('hex');

function attemptAt(quiz: Quiz, chance: () => number, now: number): attempts.Attempt {
  const begun = attempts.begin(quiz, {id: idOf(), now, language: 'fr'});
  const answered = quiz.questions.reduce((attempt, question) => {
    const response = responseTo(question, chance);
    return attempts.answer(attempt, question, {response}, now);
  }, begun);
  return attempts.complete(answered, quiz, now);
}

/** Six in ten reach what there is to reach. */
function responseTo(question: Question, chance: () => number): string[] {
  if (!isScored(question)) return [String(1 + Math.floor(chance() * 4))];
  const reaches = chance() < 0.6;
  if (question.type === 'choice' || question.type === 'choices') {
    const these = question.options.filter(({correct}) => (correct === true) === reaches);
    return reaches ? these.map(({id}) => id) : these.slice(0, 1).map(({id}) => id);
  }
  return question.type === 'number' && reaches ? [String(question.answer)] : ['?'];
}
