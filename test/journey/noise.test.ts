import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {embeddedDatabase, type Database} from '../../demo/endpoint/database.js';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {noisyReportsOf} from '../../demo/endpoint/sample-noise.js';
import {quizSchema} from '../../src/schemas/quiz.js';
import {seeded} from '../chaos/chance.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {folder, startSite, TOKEN} from '../harness/site.js';

describe('a journey with chance mixed in, from a click to the admin’s words', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let database: Database;
      let endpoint: Endpoint;
      let browser: Browser;
      let reader: Reader;

      before(async () => {
        database = await embeddedDatabase();
        endpoint = await startSite({database, perSecond: 1e6});
        browser = await openBrowser(engine);
        reader = new Reader(await browser.newPage());
      });

      after(async () => {
        await browser.close();
        await endpoint.close();
      });

      it('answers four questions, reads what chance does, says yes: one answer arrives', async () => {
        await reader.page.goto(`${endpoint.url}/journey/noise.html`);
        await reader.activates('Let’s begin');
        for (const question of [1, 2, 3]) {
          await reader.reads(`Question ${question} of 4`);
          await reader.choosesFirst();
          await reader.activates('See what it shows');
          await reader.activates('Next');
        }
        await reader.reads('Question 4 of 4');
        await reader.choosesFirst();
        await reader.activates('Finish the series');
        await reader.activates('See my map');
        await reader.reads('Only one of your answers leaves, and chance is mixed into it.');
        await reader.reads('here ε = 2.');
        const held = await reader.page.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.outbox.held,
        );
        const [report, ...others] = held;
        assert.ok(report?.kind === 'noisy' && !others.length, JSON.stringify(held));
        await reader.activates('Yes, share it');
        await reader.reads('Everything has arrived.');
        const waiting = await database.query<{kind: string; part: string; said: string}>(
          'select kind, part, said from waiting',
        );
        assert.deepEqual(waiting, [
          {
            kind: 'noisy',
            part: [report.question, report.noise.epsilon, ...report.noise.options].join(' '),
            said: JSON.stringify({response: report.response}),
          },
        ]);
      });

      it('eight hundred later, the admin reads shares, each with its error in words', async () => {
        const content: unknown = JSON.parse(
          await readFile(folder('demo/content/account.quiz.json'), 'utf8'),
        );
        const quiz = quizSchema.parse(content);
        const crowd = {learners: 799, epsilon: 2, chance: seeded(5), now: Date.now()};
        const send = (path: string, body: unknown) =>
          fetch(endpoint.url + path, {
            method: 'POST',
            headers: {'content-type': 'application/json', authorization: `Bearer ${TOKEN}`},
            body: JSON.stringify(body),
          });
        assert.ok((await send('/admin/api/contents', quiz)).ok);
        for (const one of noisyReportsOf(quiz, crowd)) {
          assert.ok((await send('/reports', one)).ok);
        }
        await reader.page.goto(`${endpoint.url}/demo/admin.html?lang=en#token=${TOKEN}`);
        await reader.reads('With chance mixed in');
        await reader.reads('Five words drawn at random');
        await reader.reads('give or take 6 points');
      });
    });
  }
});
