import type {Answers} from './joining.js';

/* The same attacks on a design that keeps one row per attempt: all answers together. */

/** Share of people whose row is like nobody else's. */
export function unique(rows: readonly Answers[]): number {
  const keys = rows.map((row) => JSON.stringify(row));
  return keys.filter((key) => keys.filter((one) => one === key).length === 1).length / rows.length;
}

/** Share of somebody's other answers read by who knows `known` of them: from a row that holds those. */
export function othersRead(rows: readonly Answers[], known: number): number {
  let [tried, read] = [0, 0];
  rows.forEach((row, place) => {
    const questions = Object.keys(row);
    const turned = questions.map((_, i) => questions[(i * 3 + place) % questions.length] ?? '');
    const [seen, hidden] = [turned.slice(0, known), turned.slice(known)];
    const fitting = rows.filter((one) => seen.every((question) => one[question] === row[question]));
    for (const one of fitting) {
      read += hidden.filter((question) => one[question] === row[question]).length / fitting.length;
    }
    tried += hidden.length;
  });
  return read / tried;
}
