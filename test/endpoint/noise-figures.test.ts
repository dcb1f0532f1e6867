import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {
  leastFor,
  noisyStatistics,
  shareOf,
  type NoisyShare,
} from '../../demo/endpoint/statistics/noisy.js';
import {answersIn, oddsOf} from '../../src/model/noise.js';
import {seeded} from '../chaos/chance.js';

const OPTIONS = ['a', 'b', 'c'];
/** What a crowd really thinks: of a, b, c, and no answer. */
const TRUTH = [0.55, 0.3, 0.1, 0.05];
const TRIALS = 2000;

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;

/** How often each answer is named by `n` learners whose browsers draw as ε says. */
function named(n: number, epsilon: number, chance: () => number): readonly number[] {
  const {truth} = oddsOf(epsilon, TRUTH.length);
  const counts = TRUTH.map(() => 0);
  for (let learner = 0; learner < n; learner += 1) {
    const luck = chance();
    let thought = 0;
    for (let sum = TRUTH[0] ?? 0; luck >= sum && thought < 3; sum += TRUTH[thought] ?? 0) thought++;
    const others = [0, 1, 2, 3].filter((one) => one !== thought);
    const said = chance() < truth ? thought : (others[Math.floor(chance() * 3)] ?? thought);
    counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}

/** The estimates of many crowds: those of each answer together. */
function estimates(
  n: number,
  epsilon: number,
): readonly (readonly Omit<NoisyShare, 'response'>[])[] {
  const chance = seeded(96);
  const noise = {epsilon, options: OPTIONS};
  const trials = Array.from({length: TRIALS}, () =>
    named(n, epsilon, chance).map((said) => shareOf(said, n, noise)),
  );
  return TRUTH.map((_, i) => trials.flatMap((trial) => trial[i] ?? []));
}

for (const [n, epsilon] of [
  [250, 1],
  [500, 1],
  [100, 2],
  [1000, 2],
] as const) {
  describe(`2,000 crowds of ${String(n)} with ε = ${String(epsilon)}`, () => {
    const all = estimates(n, epsilon);

    test('the estimator hits the truth on average', () => {
      all.forEach((trials, i) => {
        const shares = trials.map(({share}) => share);
        const spread = Math.sqrt(mean(shares.map((x) => (x - mean(shares)) ** 2)));
        const error = mean(shares) - (TRUTH[i] ?? NaN);
        assert.ok(Math.abs(error) < (4 * spread) / Math.sqrt(TRIALS), `off by ${String(error)}`);
      });
    });

    test('the standard error is how far estimates really lie apart, within 5 %', () => {
      for (const trials of all) {
        const shares = trials.map(({share}) => share);
        const spread = Math.sqrt(mean(shares.map((x) => (x - mean(shares)) ** 2)));
        const told = mean(trials.map(({se}) => se));
        assert.ok(Math.abs(told / spread - 1) < 0.05, `${String(told)} told, ${String(spread)}`);
      }
    });

    test('the 95 % interval holds the truth in 93 to 97 of 100', () => {
      all.forEach((trials, i) => {
        const truth = TRUTH[i] ?? NaN;
        const holds = trials.filter(({low, high}) => low <= truth && truth <= high);
        const share = holds.length / TRIALS;
        assert.ok(share > 0.93 && share < 0.97, `${String(share)} of answer ${String(i)}`);
      });
    });
  });
}

test('the standard errors are those of the design: k = 5, f = .3, n = 500', () => {
  const options = ['1', '2', '3', '4'];
  const points = [1, 2].map((epsilon) => {
    const {truth, other} = oddsOf(epsilon, 5);
    const said = 500 * (0.3 * truth + 0.7 * other);
    return (100 * shareOf(said, 500, {epsilon, options}).se).toFixed(1);
  });
  assert.deepEqual(points, ['7.3', '3.5']);
});

test('odds: no answer is more than e^ε times as likely to be sent as another', () => {
  for (const epsilon of [1, 1.5, 2]) {
    for (const answers of [3, 5, 10]) {
      const {truth, other} = oddsOf(epsilon, answers);
      assert.ok(Math.abs(truth + (answers - 1) * other - 1) < 1e-12);
      assert.ok(Math.abs(Math.log(truth / other) - epsilon) < 1e-12);
    }
  }
});

test('shares add up to everybody, and an estimate may be one that cannot be', () => {
  const noise = {epsilon: 1, options: OPTIONS};
  const said = [180, 60, 40, 20];
  const shares = said.map((one) => shareOf(one, 300, noise).share);
  assert.ok(Math.abs(shares.reduce((sum, x) => sum + x, 0) - 1) < 1e-12);
  assert.ok(shares.some((share) => share < 0));
  for (const one of said) {
    const {low, high} = shareOf(one, 300, noise);
    assert.ok(low >= 0 && high <= 1 && low <= high);
  }
});

test('nothing is said until a share is as sure as a plain one of twenty voices', () => {
  for (const [epsilon, options] of [
    [1, ['reached', 'other']],
    [1, OPTIONS],
    [2, OPTIONS],
  ] as const) {
    const noise = {epsilon, options: [...options]};
    const least = leastFor(noise);
    const {truth, other} = oddsOf(epsilon, answersIn(noise));
    const worst = Math.min(truth, Math.max(other, 0.5));
    const se = (n: number) => shareOf(worst * n, n, noise).se;
    const plain = Math.sqrt(0.25 / 20);
    assert.ok(se(least) <= plain && se(least - 1) > plain, String(least));
    const of = (n: number) =>
      noisyStatistics({question: 'q', noise, voices: [{response: ['a'], count: n}]}).shares;
    assert.deepEqual(of(least - 1), {tooFew: least});
    assert.ok('value' in of(least));
  }
});
