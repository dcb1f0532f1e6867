import assert from 'node:assert/strict';
import {test} from 'node:test';
import {statisticsOf, type Streams} from '../../demo/endpoint/statistics.js';
import {fisherQuantile, studentQuantile} from '../../demo/endpoint/statistics/distributions.js';
import {gainOf} from '../../demo/endpoint/statistics/gain.js';
import {itemStatistics as statisticsOfItem} from '../../demo/endpoint/statistics/item.js';
import {voicesOf, type Said} from './reports.js';

const near = (got: number | undefined, wanted: number, digits: number) =>
  assert.equal(got?.toFixed(digits), wanted.toFixed(digits));
/** The figures of a question from what was said, as the endpoint would count it. */
const itemStatistics = (question: string, said: readonly Said[]) =>
  statisticsOfItem(question, voicesOf(said));
const none: Streams = {
  items: new Map(),
  totals: [],
  pairs: [],
  objectives: new Map(),
  attempts: 0,
  noisy: [],
};

/** Hours of sleep gained by ten patients with each of two drugs (Student 1908, Biometrika 6, p. 20). */
const SLEEP = {
  pre: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  post: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
};

test('the gain of Student’s sleepers is the published one', () => {
  const gain = gainOf(SLEEP.pre.map((pre, i) => ({pre, post: SLEEP.post[i] ?? NaN, count: 1})));
  near(gain?.t, 4.062, 3);
  near(gain?.p, 0.0028, 4);
  near(gain?.dAv, 0.8335, 5);
  near(gain?.gAv, 0.76205, 5);
  near(gain?.r, 0.79517, 5);
  near(gain?.low, 0.7001, 4);
  near(gain?.high, 2.4599, 4);
});

test('Hake’s gain of 40 and 50 before, 70 and 80 after, of 100, is .54545', () => {
  const gain = gainOf([
    {pre: 0.4, post: 0.7, count: 1},
    {pre: 0.5, post: 0.81, count: 1},
  ]);
  near(gain?.hake, 0.305 / 0.55, 5);
  near(0.3 / 0.55, 0.54545, 5);
});

test('nobody who changed differently means no gain to compute, never NaN', () => {
  const pairs = [{pre: 4, post: 6, of: 10, delay: 'week' as const, count: 30}];
  assert.deepEqual(statisticsOf({...none, pairs}).gain, {noSpread: true});
});

test('quantiles are those of the tables', () => {
  near(fisherQuantile(0.95, 5, 10), 3.3258, 4);
  near(fisherQuantile(0.95, 1, 10), 4.9646, 4);
  near(fisherQuantile(0.975, 10, 10), 3.7168, 4);
  near(studentQuantile(0.05, 9), 2.262157, 6);
});

test('below its minimum a figure says how many voices it needs', () => {
  const voices = (count: number): readonly Said[] => [
    {response: ['a'], reached: true, certainty: 3, rest: 4, count: count - 5},
    {response: ['b'], reached: false, certainty: 1, rest: 1, count: 5},
  ];
  const at = (count: number) => itemStatistics('q', voices(count));
  assert.deepEqual(at(19).difficulty, {tooFew: 20});
  assert.deepEqual(at(19).options, {tooFew: 20});
  assert.deepEqual(at(19).certainty, {tooFew: 20});
  assert.deepEqual(at(20).difficulty, {value: {p: 0.75, se: Math.sqrt(0.1875 / 20)}});
  assert.deepEqual(at(49).discrimination, {tooFew: 50});
  const {discrimination} = at(50);
  assert.ok('value' in discrimination);
  near(discrimination.value, 1, 10);
  const {gain, reliability} = statisticsOf(none);
  assert.deepEqual([gain, reliability], [{tooFew: 20}, {tooFew: 50}]);
});

test('a self-rating has no difficulty, only its spread of answers', () => {
  const rated = itemStatistics('s', [
    {response: ['2'], count: 30},
    {response: ['3'], count: 10},
  ]);
  assert.equal(rated.scored, false);
  assert.deepEqual(rated.difficulty, {tooFew: 20});
  assert.ok('value' in rated.options);
  assert.deepEqual(
    rated.options.value.map(({share, key}) => [share, key]),
    [
      [0.75, false],
      [0.25, false],
    ],
  );
});

test('the certainty table says, for each level, how many reached it', () => {
  const {certainty} = itemStatistics('q', [
    {response: ['a'], reached: true, certainty: 3, count: 12},
    {response: ['b'], reached: false, certainty: 3, count: 4},
    {response: ['a'], reached: true, certainty: 1, count: 6},
    {response: ['b'], reached: false, count: 50},
  ]);
  assert.deepEqual(certainty, {
    value: [
      {certainty: 1, n: 6, reached: 1},
      {certainty: 2, n: 0, reached: 0},
      {certainty: 3, n: 16, reached: 0.75},
    ],
  });
});

/** The shape of SAT12's item 32: able learners choose the third option, the key says the fifth. */
const MISKEYED: readonly Said[] = [
  ...[2, 8, 14, 20, 20].map((count, rest) => ({response: ['3'], reached: false, rest, count})),
  ...[6, 8, 8, 6, 4].map((count, rest) => ({response: ['5'], reached: true, rest, count})),
  ...[10, 8, 4, 2, 0]
    .filter(Boolean)
    .map((count, rest) => ({response: ['1'], reached: false, rest, count})),
];

test('a key that able learners do not choose raises the alarm, and names their choice', () => {
  const {miskey, options} = itemStatistics('32', MISKEYED);
  assert.deepEqual(miskey, {value: {response: ['3']}});
  assert.ok('value' in options);
  const [first] = options.value;
  assert.deepEqual(first?.response, ['3']);
  assert.ok(first && 'value' in first.rest && first.rest.value.r > 0.1);
});

test('a tempting option that is chosen less than the key raises no alarm', () => {
  const fewer = MISKEYED.map((voice) =>
    voice.response[0] === '5' ? {...voice, count: voice.count * 3} : voice,
  );
  assert.deepEqual(itemStatistics('32', fewer).miskey, {value: null});
});

test('an option that goes with the rest by chance only raises no alarm', () => {
  const flat: readonly Said[] = [0, 1, 2, 3, 4].flatMap((rest) => [
    {response: ['3'], reached: false, rest, count: 12},
    {response: ['5'], reached: true, rest, count: rest === 4 ? 7 : 8},
  ]);
  assert.deepEqual(itemStatistics('32', flat).miskey, {value: null});
});

test('alpha waits for every question: one that is withheld would change it', () => {
  const voices: readonly Said[] = [
    {response: ['a'], reached: true, rest: 2, count: 40},
    {response: ['b'], reached: false, rest: 0, count: 20},
  ];
  const totals = [
    {reached: 3, of: 3, count: 40},
    {reached: 0, of: 3, count: 20},
  ];
  const of = (...questions: string[]) =>
    statisticsOf({...none, totals, items: new Map(questions.map((id) => [id, voicesOf(voices)]))})
      .reliability;
  assert.deepEqual(of('q1', 'q2'), {noSpread: true});
  const all = of('q1', 'q2', 'q3');
  assert.ok('value' in all);
  near(all.value.alpha, 1, 10);
});

test('no figure changes when the voices come in another order', () => {
  const digits = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(10)) : value;
  const told = (voices: readonly Said[]) => JSON.stringify(itemStatistics('32', voices), digits);
  assert.equal(told([...MISKEYED].reverse()), told(MISKEYED));
});

test('a group of fewer than five is told of by its number only, nor by what the others leave', () => {
  const {options, certainty} = itemStatistics('q', [
    {response: ['a'], reached: true, certainty: 3, rest: 4, count: 40},
    {response: ['b'], reached: false, certainty: 2, rest: 2, count: 12},
    {response: ['c'], reached: false, certainty: 1, rest: 0, count: 1},
  ]);
  assert.ok('value' in options && 'value' in certainty);
  assert.deepEqual(
    options.value.map(({n, rest}) => [n, 'value' in rest]),
    [
      [40, true],
      [12, false],
      [1, false],
    ],
  );
  assert.deepEqual(
    certainty.value.map(({n, reached}) => [n, reached]),
    [
      [1, null],
      [12, null],
      [40, 1],
    ],
  );
});
