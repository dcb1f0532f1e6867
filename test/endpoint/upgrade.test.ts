import assert from 'node:assert/strict';
import {test} from 'node:test';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {VERSION} from './reports.js';
import {startRunning} from './running.js';

/** The two tables as an earlier endpoint made them. */
const EARLIER = `
create table waiting (id uuid primary key, quiz text not null, version text not null, kind text not null,
  part text not null, week text not null, said text not null);
create table released (id uuid primary key, quiz text not null, version text not null, kind text not null,
  part text not null, week text not null, said text not null, count integer not null);`;

test('an endpoint that ran before keeps its figures, and what its rows joined is taken apart', async () => {
  const database = await embeddedDatabase();
  await database.exec(EARLIER);
  const [sure, unsure] = [
    {response: ['a'], reached: true, certainty: 3, rest: 4},
    {response: ['b'], reached: false, certainty: 1, rest: 1},
  ].map((said) => JSON.stringify(said));
  const about = `gen_random_uuid(), 'earlier', '${VERSION}'`;
  await database.exec(`
    insert into released values (${about}, 'item', 'q1', '2026-W40', '${sure}', 45),
      (${about}, 'item', 'q1', '2026-W41', '${unsure}', 15),
      (${about}, 'total', '', '2026-W41', '{"of":5,"reached":3}', 10);
    insert into waiting values (${about}, 'item', 'q1', '2026-W42', '${sure}');`);
  const running = await startRunning(database);
  try {
    const [item] = (await running.statistics('earlier')).items;
    assert.deepEqual(item?.difficulty, {value: {p: 0.75, se: Math.sqrt(0.1875 / 60)}});
    assert.ok('value' in item.discrimination && item.discrimination.value > 0.999);
    assert.deepEqual(item.certainty, {
      value: [
        {certainty: 1, n: 15, reached: 0},
        {certainty: 2, n: 0, reached: 0},
        {certainty: 3, n: 45, reached: 1},
      ],
    });
    assert.equal(await running.released('earlier'), 10);
    for (const table of ['waiting', 'released']) {
      const rows = await database.query<{said: string}>(`select said from ${table}`);
      const joined = rows.filter(({said}) => /response/.test(said) && /certainty|rest/.test(said));
      assert.deepEqual(joined, [], `${table} joins an answer with what else was told`);
    }
  } finally {
    await running.close();
  }
});
