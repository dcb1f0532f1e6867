import {answer, begin, check, complete, type Attempt} from '../../src/model/attempt.js';
import type {Question, Quiz} from '../../src/model/quiz.js';
import {sample} from '../harness/sample-quiz.js';
import type {Chance} from './chance.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** How far abilities in two quizzes go together: their correlation. */
const KINSHIP = 0.75;
/** A Monday at nine. */
export const START = Date.UTC(2026, 9, 5, 9);

/** Somebody whose answers are looked for. */
export interface Person {
  readonly name: number;
  readonly ability: number;
  /** How readily they say that they are sure. */
  readonly bold: number;
}

/** One person's finished attempt, as the page's own log knows it: who, and when. */
export interface Sitting {
  readonly person: Person;
  readonly attempt: Attempt;
  /** When "send" was pressed, ms since 1970. */
  readonly at: number;
}

/** When people sit down: within one lesson, or whenever it suits over two weeks. */
export type Timetable = 'lesson' | 'two weeks';

/** Ten questions of four options; the first is nearly always reached, the last rarely. */
export function quizOf(id: string): Quiz {
  const questions = Array.from({length: 10}, (_, i): Question => ({
    id: `q${String(i)}`,
    type: 'choice',
    objective: 'o1',
    prompt: `Question ${String(i)} of ${id}?`,
    options: ['a', 'b', 'c', 'd'].map((option, place) => ({
      id: option,
      text: `Option ${option}`,
      feedback: 'Because it is so.',
      ...(place === i % 4 ? {correct: true} : {}),
    })),
  }));
  return {...sample, id, questions};
}

/** People of normal ability. */
export function peopleOf(count: number, chance: Chance): readonly Person[] {
  return Array.from({length: count}, (_, name) => ({
    name,
    ability: chance.normal(),
    bold: chance.normal(),
  }));
}

/** Everybody's sitting of one quiz, in the order in which they ended. */
export function sittingsOf(
  quiz: Quiz,
  people: readonly Person[],
  timetable: Timetable,
  chance: Chance,
): readonly Sitting[] {
  const sittings = people.map((person): Sitting => {
    const begun = START + (timetable === 'lesson' ? chance.next() * MINUTE : workingTime(chance));
    const took = 5 * MINUTE * Math.exp(0.25 * chance.normal());
    const at = Math.round(begun + took);
    return {person, at, attempt: attemptOf(quiz, person, at, chance)};
  });
  return sittings.sort((a, b) => a.at - b.at);
}

/** Within the eight hours of one of ten working days. */
function workingTime(chance: Chance): number {
  const day = chance.below(10);
  return (day + 2 * Math.floor(day / 5)) * DAY + chance.next() * 480 * MINUTE;
}

/** Two-parameter logistic: from p ≈ .9 at the first question to p ≈ .3 at the last. */
function attemptOf(quiz: Quiz, person: Person, at: number, chance: Chance): Attempt {
  // What somebody knows of one subject says part of what they know of another.
  const able = Math.sqrt(KINSHIP) * person.ability + Math.sqrt(1 - KINSHIP) * chance.normal();
  const blank = begin(quiz, {id: chance.id(), now: at - MINUTE, language: 'fr'});
  const given = quiz.questions.reduce((attempt, question, i) => {
    const odds = 1 / (1 + Math.exp(-1.3 * (able + 1.8 - 0.28 * i)));
    const reached = chance.next() < odds;
    const bold = 0.6 * person.bold + (reached ? 0.5 : -0.5) + chance.normal();
    const certainty = bold < -0.6 ? 1 : bold < 0.6 ? 2 : 3;
    const response = [optionOf(i, reached, chance)];
    const now = at - MINUTE + i;
    return check(answer(attempt, question, {response, certainty}, now), question, now);
  }, blank);
  return complete(given, quiz, at);
}

/** One wrong option tempts more than the others. */
function optionOf(i: number, reached: boolean, chance: Chance): string {
  const options = ['a', 'b', 'c', 'd'];
  const [key = ''] = options.splice(i % 4, 1);
  if (reached) return key;
  const luck = chance.next();
  return options[luck < 0.5 ? 0 : luck < 0.8 ? 1 : 2] ?? '';
}
