import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {embeddedDatabase, type Database} from '../../demo/endpoint/database.js';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {plannedFaults} from '../../demo/endpoint/faults.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {startSite, TOKEN} from '../harness/site.js';

describe('a learner’s journey, from a click to the admin’s figures', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let database: Database;
      let endpoint: Endpoint;
      let browser: Browser;
      let reader: Reader;
      const faults = plannedFaults();

      before(async () => {
        database = await embeddedDatabase();
        endpoint = await startSite({database, faults});
        browser = await openBrowser(engine);
        reader = new Reader(await browser.newPage());
      });

      after(async () => {
        await browser.close();
        await endpoint.close();
      });

      it('reads the intention, answers by keyboard, and goes on after a reload', async () => {
        await reader.page.goto(`${endpoint.url}/journey/journey.html`);
        await reader.reads('Find in three minutes the setting');
        await reader.activates('Let’s begin');
        await reader.reads('Question 1 of 4');
        await reader.choosesFirst();
        await reader.chooses('Just a hunch');
        await reader.activates('See what it shows');
        await reader.reads('Next');
        await reader.activates('Next');
        await reader.reads('Question 2 of 4');
        await reader.choosesFirst();
        await reader.page.waitFor(() =>
          document
            .querySelector('declic-journal')
            ?.snapshot.attempts.some(({answers}) => Object.keys(answers).length === 2),
        );
        const status = await reader.page.evaluate(
          () => document.querySelector('declic-journal')?.snapshot.status,
        );
        assert.equal(status, 'ready', 'the answers are on disk, not only in memory');
        await reader.page.reload();
        await reader.reads('You stopped at question 2 of 4');
        await reader.activates('Go on');
        await reader.reads('Question 2 of 4');
        const kept = await reader.page.waitFor(() => {
          const quiz = document.querySelector('declic-quiz')?.shadowRoot;
          const question = quiz?.querySelector('declic-question')?.shadowRoot;
          return question?.querySelector<HTMLInputElement>('[name=answer]')?.checked;
        });
        assert.equal(kept, true, 'the answer given before the reload is still chosen');
      });

      it('sees the map, reads the JSON, says yes; the database holds each report once', async () => {
        await reader.chooses('Just a hunch');
        await reader.activates('See what it shows');
        await reader.activates('Next');
        await reader.reads('Question 3 of 4');
        await reader.choosesFirst();
        await reader.chooses('Just a hunch');
        await reader.activates('See what it shows');
        await reader.activates('Next');
        await reader.reads('Question 4 of 4');
        await reader.choosesFirst();
        await reader.activates('Finish the series');
        await reader.reads('That was the last question');
        await reader.activates('See my map');
        await reader.reads('Your map');
        await reader.reads('Share this without your name?');
        await reader.activates('Read exactly what would leave (5)');
        const held = await reader.page.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.outbox.held,
        );
        assert.deepEqual(held.map(({kind}) => kind).sort(), [
          'item',
          'item',
          'item',
          'item',
          'total',
        ]);
        assert.equal(await seen(database), 0, 'nothing leaves before the yes');
        faults.next('unavailable');
        faults.next('reset after effect');
        faults.next('busy');
        await reader.activates('Yes, share it');
        await reader.reads('Everything has arrived.');
        assert.equal(await seen(database), 5, 'five reports, each known once');
        const waiting = await database.query<{kind: string; part: string}>(
          "select kind, part from waiting where aspect = 'voice'",
        );
        assert.equal(waiting.length, 5, 'and each counted once');
        const dump = JSON.stringify(waiting);
        for (const {id} of held) assert.ok(!dump.includes(id), 'no wire id stays beside an answer');
      });

      it('shows the admin figures once ten have answered, and not before', async () => {
        const before = await figures(endpoint);
        assert.equal(before.includes('"count":1'), false, 'nothing is told of one voice');
        const report = await firstWaiting(database);
        await Promise.all(Array.from({length: 9}, () => post(endpoint, report)));
        const {released} = await releasedCount(database);
        assert.ok(released >= 10, `ten voices are released together, found ${released}`);
      });
    });
  }
});

async function seen(database: Database): Promise<number> {
  const [row] = await database.query<{n: number}>('select count(*)::int as n from seen');
  return row?.n ?? 0;
}

async function figures(endpoint: Endpoint): Promise<string> {
  const response = await fetch(`${endpoint.url}/admin/api/quizzes`, {
    headers: {authorization: `Bearer ${TOKEN}`},
  });
  assert.equal(response.status, 200);
  return response.text();
}

interface WaitingRow extends Readonly<Record<string, unknown>> {
  readonly quiz: string;
  readonly version: string;
  readonly week: string;
}

async function firstWaiting(database: Database): Promise<WaitingRow> {
  const [row] = await database.query<WaitingRow>('select quiz, version, week from waiting limit 1');
  assert.ok(row);
  return row;
}

async function post(endpoint: Endpoint, {quiz, version, week}: WaitingRow): Promise<void> {
  const id = Array.from({length: 32}, () => Math.floor(Math.random() * 16).toString(16)).join('');
  const report = {
    declic: 'report/1',
    id,
    quiz,
    version,
    language: 'en',
    week,
    kind: 'total',
    reached: 2,
    of: 3,
  };
  const response = await fetch(`${endpoint.url}/reports`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(report),
  });
  assert.ok(response.ok, `${response.status}`);
}

async function releasedCount(database: Database): Promise<{released: number}> {
  const [row] = await database.query<{released: number}>(
    `select coalesce(sum(count), 0)::int as released from released where kind = 'total'`,
  );
  return row ?? {released: 0};
}
