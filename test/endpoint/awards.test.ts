import assert from 'node:assert/strict';
import {keepHouse} from '../../demo/endpoint/retention.js';
import type {AwardFigures} from '../../demo/endpoint/awards.js';
import {dumpOf} from './dump.js';
import {newId, VERSION} from './reports.js';
import {onBothDatabases, type Running} from './running.js';

const award = (badge: string, month = '2026-10') => ({
  ...{declic: 'award/1', kind: 'award', id: newId(), badge, version: VERSION, month},
});
const many = (count: number, badge: string, month?: string) =>
  Array.from({length: count}, () => award(badge, month));

async function figures(running: Running, badge: string): Promise<AwardFigures['months']> {
  const reply = await running.admin('/badges');
  const {badges} = (await reply.json()) as {badges: readonly AwardFigures[]};
  return badges.find((one) => one.badge === badge)?.months ?? [];
}

onBothDatabases((promise) => {
  promise('an award counts once, however often it is sent', async (running) => {
    const [first, ...rest] = many(5, 'once');
    assert.deepEqual(await running.postAll([first, first, first, first, first]), new Set([202]));
    assert.deepEqual(await figures(running, 'once'), []);
    await running.postAll(rest);
    assert.deepEqual(await figures(running, 'once'), [{month: '2026-10', atLeast: 5}]);
  });

  promise('one award and four look the same from outside, and k show', async (running) => {
    const look = async () => (await running.admin('/badges')).text();
    const none = await look();
    for (const one of many(4, 'alike')) {
      await running.postAll([one]);
      assert.equal(await look(), none);
    }
    await running.postAll(many(1, 'alike'));
    assert.notEqual(await look(), none);
  });

  promise('two readings never differ by fewer than k', async (running) => {
    const seen = new Set<number>();
    for (const one of many(17, 'steps')) {
      await running.postAll([one]);
      for (const {atLeast} of await figures(running, 'steps')) seen.add(atLeast);
    }
    assert.deepEqual([...seen], [5, 10, 15]);
  });

  promise('months stand apart: four in each show nothing', async (running) => {
    await running.postAll([...many(4, 'apart', '2026-09'), ...many(4, 'apart', '2026-10')]);
    assert.deepEqual(await figures(running, 'apart'), []);
  });

  promise(
    'what says more than badge and month is refused, and nothing is counted',
    async (running) => {
      for (const more of [{day: 3}, {month: '2026-10-09'}, {learner: 'Lea'}, {id: 'lea'}]) {
        const replies = many(6, 'strict').map((one) => running.post({...one, ...more}));
        for (const reply of await Promise.all(replies)) assert.equal(reply.status, 422);
      }
      assert.deepEqual(await figures(running, 'strict'), []);
      assert.equal((await running.post({...award('strict'), pad: 'x'.repeat(20_000)})).status, 413);
    },
  );

  promise('only an admin reads the figures', async (running) => {
    const reply = await fetch(`${running.url}/admin/api/badges`);
    assert.equal(reply.status, 401);
  });

  promise('a dump holds a number a month, and no id, day or order of arrival', async (running) => {
    const orders = new Set<string>();
    for (let time = 0; time < 6; time += 1) {
      const months = ['2026-07', '2026-08', '2026-09', '2026-10'];
      const sent = months.map((month) => award(`dump-${String(time)}`, month));
      for (const one of sent) assert.equal((await running.post(one)).status, 202);
      const dump = await dumpOf(running.database);
      for (const {id} of sent) assert.ok(!dump.includes(id), 'an id was kept');
      const rows = dump.split('\n').filter((line) => line.includes(`dump-${String(time)}`));
      assert.equal(rows.length, 4);
      for (const row of rows) {
        assert.match(
          row,
          /^insert into award .* values \('[^']+', '[0-9a-f]{64}', '\d{4}-\d\d', '1'\);$/,
        );
      }
      orders.add(rows.map((row) => /'(\d{4}-\d\d)'/.exec(row)?.[1] ?? '').join());
    }
    // By chance one time in twenty-four, five times in a row.
    assert.ok(orders.size > 1, 'places on disk follow the order of arrival');
  });

  promise('is deleted with its month, when that is too old', async (running) => {
    await running.postAll(many(5, 'old', '2024-01'));
    await keepHouse(running.database, Date.UTC(2025, 0, 15), 365);
    assert.deepEqual(await figures(running, 'old'), [{month: '2024-01', atLeast: 5}]);
    await keepHouse(running.database, Date.UTC(2025, 1, 2), 365);
    assert.deepEqual(await figures(running, 'old'), []);
  });
});
