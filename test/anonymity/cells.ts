import type {ItemStatistics, OptionRow} from '../../demo/endpoint/statistics/item.js';
import type {Report} from '../../src/schemas/report.js';
import type {watched} from './admin-eye.js';
import type {Arrival} from './wire.js';

type Item = Extract<Report, {kind: 'item'}>;

/** What the admin is given beside the figures: how the other questions went, of all voices together. */
interface Whole {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Voices that gave an answer alone, between two looks of the admin: share of whom it can be worked out
 * how their other questions went, beside the share hit by naming the most frequent band. The attacker
 * even knows the sums over everybody.
 */
export function loneVoicesRead(
  changes: Awaited<ReturnType<typeof watched>>,
  arrivals: readonly Arrival<Report>[],
): {readonly read: number; readonly frequent: number} {
  let [tried, read, plain] = [0, 0, 0];
  for (const {question, before, after, authors} of changes) {
    const voices = arrivals.filter(
      (one): one is Arrival<Item> => one.body.kind === 'item' && one.body.question === question,
    );
    const wholeOf = (n: number): Whole => {
      const rests = voices.slice(0, n).map(({body}) => body.rest ?? 0);
      return {n, sum: add(rests), squares: add(rests.map((rest) => rest ** 2))};
    };
    for (const option of 'value' in after.options ? after.options.value : []) {
      const had = optionIn(before, option);
      if (after.n < 50 || option.n - (had?.n ?? 0) !== 1) continue;
      const [lone] = voices.filter(
        ({body, whose}) =>
          authors.includes(whose) && body.response.join(' ') === option.response.join(' '),
      );
      const now = sumIn(option, wholeOf(after.n));
      const then = had ? sumIn(had, wholeOf(before?.n ?? 0)) : 0;
      const usual = Math.round(wholeOf(after.n).sum / after.n);
      const guess = now === undefined || then === undefined ? usual : Math.round(now - then);
      tried += 1;
      read += Number(guess === lone?.body.rest);
      plain += Number(usual === lone?.body.rest);
    }
  }
  return {read: read / tried, frequent: plain / tried};
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

function optionIn(item: ItemStatistics | undefined, {response}: OptionRow): OptionRow | undefined {
  const options = item && 'value' in item.options ? item.options.value : [];
  return options.find((one) => one.response.join(' ') === response.join(' '));
}

/** The sum of the bands of those who gave this answer, worked out of what is told of them. */
function sumIn({n: m, rest}: OptionRow, {n, sum, squares}: Whole): number | undefined {
  if (!('value' in rest)) return undefined;
  const {mean, r}: {mean?: number; r: number} = rest.value;
  if (mean !== undefined) return mean * m;
  const middle = sum / n;
  return m * middle + r * Math.sqrt((m - m ** 2 / n) * (squares - n * middle ** 2));
}
