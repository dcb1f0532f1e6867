import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Figure} from '../../demo/endpoint/statistics/figure.js';
import {lsat6} from './lsat6.js';
import {reportsOfRows} from './reports.js';
import {onBothDatabases} from './running.js';

const valueOf = <T>(figure: Figure<T>): T => {
  if ('value' in figure) return figure.value;
  assert.fail(`no value: ${JSON.stringify(figure)}`);
};
const near = (got: number, wanted: number, digits: number) =>
  assert.equal(got.toFixed(digits), wanted.toFixed(digits));

test('the fixture is the published table: 1,000 examinees, five items', () => {
  assert.equal(lsat6.length, 1000);
  const shares = [0, 1, 2, 3, 4].map((j) => lsat6.filter((row) => row[j]).length / 1000);
  assert.deepEqual(shares, [0.924, 0.709, 0.553, 0.763, 0.87]);
});

onBothDatabases((promise) => {
  promise(
    'unlinkable reports of 1,000 examinees give the figures that R gives from the linked table',
    async (running) => {
      assert.deepEqual(await running.postAll(reportsOfRows('lsat6', lsat6)), new Set([202]));
      const {items, reliability, counts} = await running.statistics('lsat6');
      assert.equal(counts.totals, 1000);
      const p = items.map(({difficulty}) => valueOf(difficulty).p);
      assert.deepEqual(p, [0.924, 0.709, 0.553, 0.763, 0.87]);
      const drop = [0.11283, 0.15318, 0.17278, 0.14443, 0.1216];
      items.forEach(({discrimination}, index) =>
        near(valueOf(discrimination), drop[index] ?? NaN, 5),
      );
      const {alpha, low, high} = valueOf(reliability);
      near(alpha, 0.29499719, 8);
      near(low, 0.2235, 4);
      near(high, 0.3618, 4);
      assert.deepEqual(
        items.map(({miskey}) => valueOf(miskey)),
        [null, null, null, null, null],
      );
    },
  );
});
