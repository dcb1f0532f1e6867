import * as attempts from '../../src/model/attempt.js';
import type {Attempt} from '../../src/model/attempt.js';
import type {Quiz} from '../../src/model/quiz.js';
import {ports} from '../../src/ports.js';
import {sample} from './sample-quiz.js';

/** What a learner would say to each question of the sample: some right, some not yet. */
export const SAID: Readonly<Record<string, readonly string[]>> = {
  first: ['pass'],
  several: ['a', 'c'],
  self: ['2'],
  word: ['Auteur'],
  count: ['9'],
  mind: ['My private thought about Zoé'],
};

/** A finished attempt at the sample, or at another quiz with the same questions. */
export function finished({
  quiz = sample,
  said = SAID,
  moment,
  now = Date.UTC(2026, 10, 24, 9),
}: {
  quiz?: Quiz;
  said?: Readonly<Record<string, readonly string[]>>;
  moment?: 'pre' | 'post';
  now?: number;
} = {}): Attempt {
  let attempt = attempts.begin(quiz, {
    id: ports.newId(),
    now,
    language: 'en',
    ...(moment ? {moment} : {}),
  });
  for (const question of quiz.questions) {
    const response = [...(said[question.id] ?? [])];
    attempt = attempts.answer(attempt, question, {response, certainty: 2}, now);
    attempt = attempts.check(attempt, question, now);
  }
  return attempts.complete(attempt, quiz, now);
}
