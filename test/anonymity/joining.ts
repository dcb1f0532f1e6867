import {restBand} from '../../src/privacy/coarsen.js';
import type {Copy, Told} from './told.js';
import type {Sitting} from './world.js';

/*
 * Somebody who copied the endpoint's database and puts the answers of one person together again: rows
 * that agree on a total, and stand beside each other, may be one person's.
 */

/** Options by question: what one person answered. */
export type Answers = Readonly<Record<string, string>>;

/** What one person answered. */
export function answersOf({attempt}: Sitting): Answers {
  return Object.fromEntries(
    Object.entries(attempt.answers).map(([question, {response}]) => [question, response[0] ?? '']),
  );
}

/** How well a row agrees with somebody's total: 0 not at all, 1 fully. */
function agreement({reached, rest, mean}: Told, total: number, others: number): number {
  const left = total - Number(reached);
  if (left < 0 || left > others) return 0;
  const band = restBand(left, others);
  if (rest !== undefined) return rest === band ? 1 : 0;
  return mean === undefined ? 1 : Math.exp(-((band - mean) ** 2) / 2);
}

const questionsIn = ({rows}: Copy) => [...new Set(rows.map(({question}) => question))];

/**
 * Share of answers from which the attacker finds the same person's answer to another question: the
 * likeliest row, and by lot one of those whom it counts.
 */
export function rowsJoined(copy: Copy, sittings: readonly Sitting[]): number {
  const questions = questionsIn(copy);
  const others = questions.length - 1;
  const at = (question: string) => copy.rows.filter((row) => row.question === question);
  const likely = (a: Told, b: Told) => {
    let sum = 0;
    for (const [total, people] of a.beside === b.beside ? copy.totals : [])
      sum += people * agreement(a, total, others) * agreement(b, total, others);
    return sum;
  };
  let tried = 0;
  let found = 0;
  for (const from of questions) {
    for (const to of questions.filter((one) => one !== from)) {
      const guesses = new Map(
        at(from).map((row) => [row, best(at(to), (one) => likely(row, one))]),
      );
      for (const sitting of sittings) {
        const own = best(
          at(from).filter((row) => isOf(row, sitting)),
          ({count}) => count,
        );
        const guess = own && guesses.get(own);
        tried += 1;
        if (guess && isOf(guess, sitting)) found += 1 / guess.count;
      }
    }
  }
  return found / tried;
}

function best(rows: readonly Told[], worth: (row: Told) => number): Told | undefined {
  let [most, found]: [number, Told | undefined] = [-1, undefined];
  for (const row of rows) {
    const value = worth(row);
    if (value > most) [most, found] = [value, row];
  }
  return found;
}

/** Whether a row may count this person: it says what they said, as far as it says anything. */
function isOf({question, response, rest, count, certainty}: Told, {attempt}: Sitting): boolean {
  const given = attempt.answers[question];
  if (!given || given.response[0] !== response) return false;
  if (certainty !== undefined && given.certainty !== certainty) return false;
  return rest === undefined || count > 1 || rest === ownRest(attempt, question);
}

function ownRest(attempt: Sitting['attempt'], question: string): number {
  const others = Object.entries(attempt.answers).filter(([id]) => id !== question);
  return restBand(
    others.filter(([id, {response}]) => isKey(id, response[0])).length,
    others.length,
  );
}

/** The world's keys go round: a, b, c, d, a, … */
const isKey = (question: string, option = '') => 'abcd'[Number(question.slice(1)) % 4] === option;

/**
 * People whose answers to every question can be read together, and are: places at which each question
 * counts one voice only. By name.
 */
export function singledOut(copy: Copy, sittings: readonly Sitting[]): ReadonlySet<number> {
  const questions = questionsIn(copy);
  const names = new Map(
    sittings.map((sitting) => [JSON.stringify(sorted(answersOf(sitting))), sitting.person.name]),
  );
  const found = new Set<number>();
  for (const beside of new Set(copy.rows.map((row) => row.beside))) {
    for (const total of copy.totals.keys()) {
      const read: Record<string, string> = {};
      for (const question of questions) {
        const fitting = copy.rows.filter(
          (row) =>
            row.question === question &&
            row.beside === beside &&
            agreement(row, total, questions.length - 1) > 0,
        );
        const [only] = fitting;
        if (fitting.length === 1 && only?.count === 1) read[question] = only.response;
      }
      const name = names.get(JSON.stringify(sorted(read)));
      if (name !== undefined) found.add(name);
    }
  }
  return found;
}

const sorted = (answers: Answers) => Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Share of somebody's other answers that are guessed by who knows `known` of them, beside the share
 * guessed by who knows none and names the most frequent answer.
 */
export function othersGuessed(
  copy: Copy,
  sittings: readonly Sitting[],
  known: number,
): {readonly knowing: number; readonly frequent: number} {
  const questions = questionsIn(copy);
  let [tried, knowing, frequent] = [0, 0, 0];
  sittings.forEach((sitting, place) => {
    const answers = answersOf(sitting);
    // Other questions for each person, and the same at each run.
    const turned = questions.map((_, i) => questions[(i * 3 + place) % questions.length] ?? '');
    const weights = placesOf(
      copy,
      Object.fromEntries(turned.slice(0, known).map((q) => [q, answers[q] ?? ''])),
    );
    for (const question of turned.slice(known)) {
      tried += 1;
      const plain = likeliest(copy, question, () => 1);
      const told = likeliest(copy, question, (row) => weights(row));
      knowing += Number(told === answers[question]);
      frequent += Number(plain === answers[question]);
    }
  });
  return {knowing: knowing / tried, frequent: frequent / tried};
}

/** How likely a person of these known answers stands behind a row of another question. */
function placesOf(copy: Copy, known: Answers): (row: Told) => number {
  const others = questionsIn(copy).length - 1;
  const odds = new Map<string, number>();
  for (const beside of new Set(copy.rows.map((row) => row.beside))) {
    for (const [total, people] of copy.totals) {
      let chance = people;
      for (const [question, response] of Object.entries(known)) {
        const rows = copy.rows.filter((row) => row.question === question && row.beside === beside);
        const weigh = (some: readonly Told[]) =>
          some.reduce((sum, row) => sum + row.count * agreement(row, total, others), 0);
        chance *= weigh(rows.filter((row) => row.response === response)) / (weigh(rows) || 1);
      }
      odds.set(`${beside} ${String(total)}`, chance);
    }
  }
  return (row) => {
    let sum = 0;
    for (const total of copy.totals.keys())
      sum += (odds.get(`${row.beside} ${String(total)}`) ?? 0) * agreement(row, total, others);
    return sum;
  };
}

function likeliest(copy: Copy, question: string, weight: (row: Told) => number): string {
  const sums = new Map<string, number>();
  for (const row of copy.rows.filter((one) => one.question === question))
    sums.set(row.response, (sums.get(row.response) ?? 0) + row.count * weight(row));
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
