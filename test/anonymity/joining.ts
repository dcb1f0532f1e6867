import type {Chance} from './chance.js';

/** One row of a database that says how one question was answered. */
export interface Row {
  readonly question: string;
  /** Whatever stands beside the answer, such as a week: rows of one person share it. */
  readonly beside: string;
  readonly reached: boolean;
  readonly rest?: number | undefined;
  readonly certainty?: number | undefined;
  readonly whose: number;
}

/** How often each total was reached, which everybody may read. */
export type Totals = ReadonlyMap<number, number>;
/** The band of a score on the other questions, as the library tells it. */
export type Banding = (reached: number) => number;

/** What an attacker knows who puts the rows of a database together again. */
export interface Knowledge {
  readonly totals: Totals;
  readonly banding: Banding;
}

/**
 * How likely two rows of different questions are one person's, up to a constant: the sum over totals
 * of how many reached that total, each time both rows agree with it.
 */
export function likelihood(a: Row, b: Row, {totals, banding}: Knowledge): number {
  if (a.beside !== b.beside) return 0;
  let sum = 0;
  for (const [total, people] of totals) {
    if (agrees(a, total, banding) && agrees(b, total, banding)) sum += people;
  }
  return sum;
}

function agrees({rest, reached}: Row, total: number, banding: Banding): boolean {
  if (rest === undefined) return true;
  const others = total - Number(reached);
  return others >= 0 && banding(others) === rest;
}

/**
 * Share of rows for which the attacker finds the same person's row of another question: the likeliest
 * one, by lot where several are equally likely, over all pairs of questions.
 */
export function rowsJoined(rows: readonly Row[], known: Knowledge): number {
  const questions = [...new Set(rows.map(({question}) => question))];
  let tried = 0;
  let found = 0;
  for (const from of questions) {
    for (const to of questions.filter((one) => one !== from)) {
      const others = rows.filter(({question}) => question === to);
      for (const row of rows.filter(({question}) => question === from)) {
        const odds = others.map((other) => likelihood(row, other, known));
        const best = Math.max(...odds);
        const likeliest = others.filter((_, i) => odds[i] === best);
        tried += 1;
        found += likeliest.filter(({whose}) => whose === row.whose).length / likeliest.length;
      }
    }
  }
  return found / tried;
}

/**
 * Share of people whose answers to every question can be read together, and are: a place in the table
 * (what stands beside, and a total) at which each question has one row only.
 */
export function peopleSingledOut(
  rows: readonly Row[],
  {totals, banding}: Knowledge,
  people: number,
): number {
  const questions = new Set(rows.map(({question}) => question));
  const found = new Set<number>();
  for (const beside of new Set(rows.map((row) => row.beside))) {
    for (const total of totals.keys()) {
      const fitting = rows.filter((row) => row.beside === beside && agrees(row, total, banding));
      const authors = new Set(fitting.map(({whose}) => whose));
      const [author] = authors;
      if (fitting.length === questions.size && authors.size === 1 && author !== undefined)
        found.add(author);
    }
  }
  return found.size / people;
}

/** Rows in an order that tells nothing. */
export function mixed<T>(rows: readonly T[], chance: Chance): readonly T[] {
  return rows
    .map((row) => ({row, place: chance.next()}))
    .sort((a, b) => a.place - b.place)
    .map(({row}) => row);
}
