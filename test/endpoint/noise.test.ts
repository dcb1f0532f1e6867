import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isNoisyReport} from '../../src/privacy/others.js';
import {reportSchema} from '../../src/schemas/report.js';
import {seeded} from '../chaos/chance.js';
import {item, noisy, total} from './reports.js';
import {onBothDatabases} from './running.js';
import {oddsOf} from '../../src/model/noise.js';

const many = <T>(n: number, one: () => T): T[] => Array.from({length: n}, one);
const noise = (epsilon: number, options: readonly string[]) => ({epsilon, options: [...options]});

/** Reports that no device makes: each with one thing amiss. */
const AMISS: Readonly<Record<string, object>> = {
  'an answer that is no option': {...noisy('amiss'), response: ['z']},
  'two answers': {...noisy('amiss'), response: ['a', 'b']},
  'one option twice': {...noisy('amiss'), noise: noise(1, ['a', 'b', 'a'])},
  'one option': {...noisy('amiss'), noise: noise(1, ['a'])},
  'ten options': {...noisy('amiss'), noise: noise(1, 'abcdefghij'.split(''))},
  'hardly any noise': {...noisy('amiss'), noise: noise(4, ['a', 'b'])},
  'nothing but noise': {...noisy('amiss'), noise: noise(0.1, ['a', 'b'])},
  'no noise': {...noisy('amiss'), noise: undefined},
  'a certainty': {...noisy('amiss'), certainty: 3},
  'whether it is reached': {...noisy('amiss'), reached: true},
  'a score on the rest': {...noisy('amiss'), rest: 2},
  'somebody’s name': {...noisy('amiss'), noise: {...noise(1, ['a', 'b']), user: 'zoe'}},
  'noise in a plain answer': {...item('amiss', 'q1'), noise: noise(1, ['a', 'b'])},
  'noise in a total': {...total('amiss'), noise: noise(1, ['a', 'b'])},
};

test('the page and the endpoint refuse the same noisy reports', () => {
  for (const response of [['a'], []]) {
    assert.equal(reportSchema.safeParse(noisy('fine', response)).success, true);
    assert.equal(isNoisyReport(noisy('fine', response)), true);
  }
  for (const [name, report] of Object.entries(AMISS)) {
    assert.equal(reportSchema.safeParse(report).success, false, name);
    assert.equal(isNoisyReport(JSON.parse(JSON.stringify(report))), false, name);
  }
});

onBothDatabases((promise) => {
  promise('a noisy answer is taken in once, whatever was drawn', async (running) => {
    const report = noisy('once', []);
    assert.deepEqual(await running.postAll(many(12, () => report)), new Set([202]));
    await running.postAll(many(8, () => noisy('once', ['a'])));
    assert.equal(await running.released('once', 'noisy'), 0, 'nine are no batch');
    await running.post(noisy('once', ['b']));
    assert.equal(await running.released('once', 'noisy'), 10);
  });

  promise('what noise could not have drawn is refused, and the field is named', async (running) => {
    for (const [name, report] of Object.entries(AMISS)) {
      const reply = await running.post(report);
      assert.equal(reply.status, 422, name);
      const {path} = (await reply.json()) as {path: string};
      assert.equal(typeof path, 'string', name);
    }
    assert.equal((await running.overview('amiss'))?.withheld, undefined, 'nothing is kept of it');
  });

  promise('noisy and plain answers never make one figure', async (running) => {
    await running.postAll(many(30, () => noisy('apart', ['a'])));
    await running.postAll(many(30, () => item('apart', 'q1', {response: ['b'], reached: false})));
    const {items, counts, noisy: told, total: totals} = await running.statistics('apart');
    assert.deepEqual(
      items.map(({question, n}) => [question, n]),
      [['q1', 30]],
    );
    assert.deepEqual(
      told.map(({question, epsilon, n}) => [question, epsilon, n]),
      [['q1', 1, 30]],
    );
    assert.deepEqual([counts.totals, totals], [0, {tooFew: 20}]);
  });

  promise('answers with another noise wait apart: no batch shows one of them', async (running) => {
    await running.postAll(many(9, () => noisy('other', ['a'], {epsilon: 1})));
    await running.postAll(many(9, () => noisy('other', ['a'], {epsilon: 2})));
    await running.postAll(many(9, () => noisy('other', ['a'], {options: ['a', 'b']})));
    assert.equal(await running.released('other', 'noisy'), 0);
    await running.post(noisy('other', ['a'], {epsilon: 2}));
    assert.equal(await running.released('other', 'noisy'), 10);
    const [only, ...more] = (await running.statistics('other')).noisy;
    assert.deepEqual([only?.epsilon, only?.n, more], [2, 10, []]);
  });

  promise('too few voices say nothing but from how many they would', async (running) => {
    await running.postAll(many(220, () => noisy('few')));
    const [one] = (await running.statistics('few')).noisy;
    assert.deepEqual(one, {question: 'q1', epsilon: 1, n: 220, shares: {tooFew: 221}});
    await running.postAll(many(10, () => noisy('few')));
    const [more] = (await running.statistics('few')).noisy;
    assert.ok(more && 'value' in more.shares);
  });

  promise(
    'the chance is taken out: six in ten answered a, and that is what is told',
    async (running) => {
      const chance = seeded(7);
      const {truth} = oddsOf(2, 4);
      const draw = () => {
        const thought = chance() < 0.6 ? 'a' : 'b';
        const others = ['a', 'b', 'c', ''].filter((one) => one !== thought);
        const said = chance() < truth ? thought : (others[Math.floor(chance() * 3)] ?? '');
        return noisy('crowd', said ? [said] : [], {epsilon: 2});
      };
      await running.postAll(many(1000, draw));
      const [one] = (await running.statistics('crowd')).noisy;
      assert.ok(one && 'value' in one.shares);
      const [a, b, c, none] = one.shares.value;
      assert.deepEqual(
        one.shares.value.map(({response}) => response),
        [['a'], ['b'], ['c'], []],
      );
      for (const [share, wanted] of [
        [a, 0.6],
        [b, 0.4],
        [c, 0],
        [none, 0],
      ] as const) {
        assert.ok(share && Math.abs(share.share - wanted) < 3 * share.se, JSON.stringify(share));
        assert.ok(share.low <= wanted && wanted <= share.high);
        assert.ok(share.se > 0.01 && share.se < 0.03);
      }
    },
  );

  promise('closing shows a rest of five, and never a smaller one', async (running) => {
    await running.postAll(many(15, () => noisy('rest', ['a'])));
    await running.postAll(many(14, () => noisy('rest', ['a'], {question: 'q2'})));
    await running.closeQuiz('rest');
    const {noisy: told} = await running.statistics('rest');
    assert.deepEqual(
      told.map(({question, n}) => [question, n]),
      [
        ['q1', 15],
        ['q2', 10],
      ],
    );
  });
});
