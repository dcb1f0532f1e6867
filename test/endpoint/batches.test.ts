import assert from 'node:assert/strict';
import {test} from 'node:test';
import {writingOf} from '../../src/privacy/writing.js';
import {dumpOf} from './dump.js';
import {newId, total} from './reports.js';
import {onBothDatabases, startEmbedded, type Running} from './running.js';

const FORMATS = {
  ndjson: 'application/x-ndjson',
  cloudevents: 'application/cloudevents-batch+json',
};
type Format = keyof typeof FORMATS;
const NAMES: readonly Format[] = ['ndjson', 'cloudevents'];

/** Sends reports as a page of this format does. */
async function send(running: Running, format: Format, reports: readonly unknown[]) {
  const writing = writingOf(format);
  assert.ok(writing);
  const texts = reports.map((one) => writing.write(one as Parameters<typeof writing.write>[0]));
  const reply = await running.post(writing.body(texts), writing.headers);
  return {status: reply.status, said: (await reply.json()) as unknown};
}

onBothDatabases((promise) => {
  for (const format of NAMES) {
    promise(
      `a batch is counted report by report, however often it comes (${format})`,
      async (running) => {
        const quiz = `batch-${format}`;
        const reports = Array.from({length: 12}, () => total(quiz));
        for (let i = 0; i < 3; i++) {
          assert.deepEqual(await send(running, format, reports), {status: 202, said: {ok: true}});
        }
        await running.closeQuiz(quiz);
        assert.equal(await running.released(quiz), 10, 'ten were full, two are too few to show');
        await running.closeQuiz(quiz, '?destroy');
      },
    );

    promise(
      `one bad report stops no other, and the answer says which it was (${format})`,
      async (running) => {
        const quiz = `bad-${format}`;
        const reports = Array.from({length: 11}, () => total(quiz));
        const bad = {...total(quiz), learner: 'Lea'};
        const {status, said} = await send(running, format, [reports[0], bad, ...reports.slice(1)]);
        assert.equal(status, 207);
        assert.deepEqual(said, {
          ok: false,
          taken: 11,
          refused: [
            {
              ...{index: 1, status: 422},
              ...{error: 'unknown field', path: 'learner', expected: 'no such field'},
            },
          ],
        });
        assert.equal(await running.released(quiz), 10);
      },
    );
  }

  promise('a test is answered there and back, and nothing of it is written', async (running) => {
    const before = await dumpOf(running.database);
    const id = newId();
    const check = {declic: 'check/1', id};
    const plain = await running.post(check, {authorization: 'Bearer x'});
    assert.equal(plain.status, 200);
    const {check: back} = (await plain.json()) as {
      check: {id: string; now: string; came: string[]};
    };
    assert.equal(back.id, id);
    assert.deepEqual(back.came, ['authorization']);
    assert.ok(Math.abs(Date.parse(back.now) - Date.now()) < 60_000);
    const lines = await running.post(`${JSON.stringify(check)}\n`, {
      'content-type': FORMATS.ndjson,
    });
    assert.equal(((await lines.json()) as {check: {id: string}}).check.id, id);
    assert.equal(await dumpOf(running.database), before);
    assert.equal((await running.post({...check, learner: 'Lea'})).status, 422);
  });
});

test('an event that says more than its report is refused: a time, a subject, another source', async () => {
  const running = await startEmbedded();
  try {
    const event = JSON.parse(writingOf('cloudevents')?.write(total('events')) ?? '') as object;
    for (const more of [{time: '2026-11-24T09:00:00Z'}, {subject: 'Lea'}, {source: '/lea'}]) {
      const body = JSON.stringify([{...event, ...more}]);
      const reply = await running.post(body, {'content-type': FORMATS.cloudevents});
      assert.equal(reply.status, 207);
      assert.doesNotMatch(await reply.text(), /Lea/);
    }
  } finally {
    await running.close();
  }
});

test('what is no batch is a 400, too much of one a 413, statements a 415', async () => {
  const running = await startEmbedded();
  try {
    const events = (body: string) => running.post(body, {'content-type': FORMATS.cloudevents});
    assert.equal((await events('{}')).status, 400);
    const lines = `${JSON.stringify(total('many'))}\n`.repeat(101);
    const ndjson = (body: string) => running.post(body, {'content-type': FORMATS.ndjson});
    assert.equal((await ndjson(lines)).status, 413);
    assert.equal((await ndjson(`"${'x'.repeat(262_144)}"\n`)).status, 413);
    const reply = await running.post([{verb: {}}]);
    assert.equal(reply.status, 415);
    assert.match(await reply.text(), /ndjson/);
  } finally {
    await running.close();
  }
});

test('a batch is held to the same rate: what finds no room is told to come again', async () => {
  const running = await startEmbedded({perSecond: 2, now: () => 0});
  try {
    const {status, said} = await send(
      running,
      'ndjson',
      Array.from({length: 6}, () => total('rate')),
    );
    assert.equal(status, 207);
    const {taken, refused} = said as {taken: number; refused: {status: number}[]};
    assert.deepEqual(
      {taken, statuses: refused.map((one) => one.status)},
      {taken: 4, statuses: [429, 429]},
    );
  } finally {
    await running.close();
  }
});
