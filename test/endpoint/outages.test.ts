import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {plannedFaults, type Fault} from '../../demo/endpoint/faults.js';
import {total} from './reports.js';
import {startEmbedded, startRunning, type Running} from './running.js';

const faults = plannedFaults();
let running: Running;
before(async () => (running = await startEmbedded({faults, grace: 200})));
after(() => running.close());

/** Sends nine reports well, and one more whose first sending goes astray. */
async function astray(fault: Fault, quiz: string): Promise<Response | undefined> {
  await running.postAll(Array.from({length: 9}, () => total(quiz)));
  const report = total(quiz);
  faults.next(fault);
  const first = await fetch(`${running.url}/reports`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(report),
    redirect: 'manual',
    signal: AbortSignal.timeout(1000),
  }).catch(() => undefined);
  const seen = await running.released(quiz);
  assert.equal(seen, fault.endsWith('after effect') ? 10 : 0);
  assert.equal((await running.post(report)).status, 202);
  assert.equal(await running.released(quiz), 10, 'once, however often it was sent');
  assert.equal((await running.overview(quiz))?.withheld, false);
  return first;
}

test('a reply that is lost after the effect does not make a report count twice', async () => {
  assert.equal(await astray('reset after effect', 'after'), undefined);
});
test('a reply that never comes does not make a report count twice', async () => {
  assert.equal(await astray('hang after effect', 'hang'), undefined);
});
test('a connection cut before the effect leaves nothing behind', async () => {
  assert.equal(await astray('reset before effect', 'before'), undefined);
});
test('an endpoint that is unavailable or busy says so, and takes the report later', async () => {
  assert.equal((await astray('unavailable', 'unavailable'))?.status, 503);
  assert.equal((await astray('busy', 'busy'))?.headers.get('retry-after'), '2');
});
test('a sign-in page or a redirect in between has no effect', async () => {
  const page = await astray('portal page', 'portal');
  assert.match(page?.headers.get('content-type') ?? '', /html/);
  assert.equal((await astray('redirect', 'redirect'))?.status, 302);
});

test('an endpoint that stops finishes what it acknowledged, and knows it after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'declic-endpoint-'));
  const first = await startRunning(await embeddedDatabase(folder));
  const reports = Array.from({length: 60}, () => total('stop'));
  const sending = reports.map(async (report) => {
    const status = await first.post(report).then(
      (reply) => reply.status,
      () => 0,
    );
    return status === 202 ? report : undefined;
  });
  // One reply is out: the others are on their way.
  await Promise.race(sending);
  await first.close();
  const acknowledged = (await Promise.all(sending)).filter((report) => report !== undefined);
  await assert.rejects(fetch(`${first.url}/health`));

  const second = await startRunning(await embeddedDatabase(folder));
  try {
    assert.deepEqual(await second.postAll(acknowledged), new Set([202]));
    const missing = reports.filter((report) => !acknowledged.includes(report));
    await second.postAll(missing);
    assert.equal(await second.released('stop'), 60);
    assert.equal((await second.overview('stop'))?.withheld, false);
  } finally {
    await second.close();
    await rm(folder, {recursive: true});
  }
});

test('a report under way when the endpoint stops is still written and acknowledged', async () => {
  const database = await embeddedDatabase();
  const [entered, enter] = signal();
  const [opened, open] = signal();
  let started = false;
  const slow = await startRunning({
    ...database,
    transaction: async (work) => {
      if (started) enter();
      if (started) await opened;
      return database.transaction(work);
    },
  });
  started = true;
  const reply = slow.post(total('under-way'));
  await entered;
  const closed = slow.close();
  await assert.rejects(fetch(`${slow.url}/health`), 'nothing new is taken');
  open();
  assert.equal((await reply).status, 202);
  await closed;
});

test('ids are forgotten once no device can send them again, and not before', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'declic-endpoint-'));
  const DAY = 86_400_000;
  const ids = async (day: number) => {
    const later = await startRunning(await embeddedDatabase(folder), {now: () => day * DAY});
    try {
      return (await later.database.query('select hash from seen')).length;
    } finally {
      await later.close();
    }
  };
  const start = await startRunning(await embeddedDatabase(folder), {now: () => 20_000 * DAY});
  await start.postAll([total('ids'), total('ids')]);
  await start.close();
  assert.equal(await ids(20_037), 2);
  assert.equal(await ids(20_060), 0);
  await rm(folder, {recursive: true});
});

function signal(): [Promise<void>, () => void] {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return [given, () => give()];
}
