import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {keepHouse} from '../../demo/endpoint/retention.js';
import {createTables, ROUND_TABLES} from '../../demo/endpoint/tables.js';
import {total} from './reports.js';
import {askMirror, closeRound, openRound, packetOf, speak, thank} from './rounds.js';
import {onBothDatabases, startEmbedded, startRunning} from './running.js';

const DAY = 86_400_000;

onBothDatabases((promise) => {
  promise('what is older than its days is deleted, and not a day before', async (running) => {
    const {database} = running;
    const old = await openRound(running, {release: 'batch'});
    const comments = [{criterion: 'framing', text: 'x'}];
    await speak(running, old, [0, 6], () => ({comments}));
    await thank(running, old, {of: 5});
    const open = await openRound(running);
    await running.post(packetOf(open, 0, {comments}));
    await closeRound(running, old);
    const rows = async () => {
      const tables = ['round', 'waiting', 'released', ...ROUND_TABLES];
      const counts = await Promise.all(
        tables.map((table) =>
          database.query<{n: number}>(`select count(*)::integer as n from ${table}`),
        ),
      );
      return counts.reduce((sum, [row]) => sum + (row?.n ?? 0), 0);
    };
    // Ten make a batch, and one more waits.
    await running.postAll(Array.from({length: 11}, () => ({...total('old'), week: '2026-W01'})));
    const before = await rows();
    await keepHouse(database, Date.UTC(2026, 11, 1), 365);
    assert.equal(await rows(), before);
    await keepHouse(database, Date.UTC(2027, 0, 15), 365);
    assert.equal(await running.released('old'), 0);
    assert.equal((await askMirror(running, old)).status, 200);
    await keepHouse(database, Date.now() + 366 * DAY, 365);
    assert.equal(await rows(), 0);
    assert.equal((await askMirror(running, old)).status, 403);
  });
});

test('an endpoint keeps house again and again while it runs', {timeout: 60_000}, async () => {
  let days = 0;
  const now = () => Date.now() + days * DAY;
  const running = await startEmbedded({now, keepDays: 30, sweepEvery: 20});
  try {
    await openRound(running);
    const rounds = () => running.database.query('select id from round');
    assert.equal((await rounds()).length, 1);
    days = 31;
    while ((await rounds()).length) await pause(20); // the runner's own limit ends it
  } finally {
    await running.close();
  }
});

test('an endpoint keeps house when it starts', async () => {
  const database = await embeddedDatabase();
  await createTables(database);
  await database.query(
    `insert into round (id, form, version, minimum, release, opened)
     values ('r-old', '{}', '', 5, 'batch', '2020-01-01')`,
  );
  const running = await startRunning(database);
  try {
    assert.deepEqual(await database.query('select id from round'), []);
  } finally {
    await running.close();
  }
});
