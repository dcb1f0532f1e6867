import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {finished} from '../harness/attempts.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {packetFrom, written} from '../harness/feedback.js';
import {sample} from '../harness/sample-quiz.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {startStatementStore, type StatementStore} from './statement-store.js';

/** Sends reports in one batch by the library's own modules; the text of number `bad` is spoiled. */
const SENDING = `
import {batches} from '/dist/outbox/batches.js';
import {writingOf} from '/dist/privacy/writing.js';
globalThis.send = async (endpoint, reports, bad, spoilt) => {
  const writing = writingOf('xapi');
  let nth = 0;
  const write = (one) => {
    const text = writing.write(one);
    return nth++ === bad ? text.replace(...spoilt) : text;
  };
  const road = batches({...writing, write});
  const replies = await Promise.all(reports.map((one) => road(endpoint, one)));
  return replies.map(({status}) => status);
};`;
const HEAD = '<!doctype html><html lang="en"><title>Test</title>';
const PAGES: Readonly<Record<string, string>> = {
  '/sending': `${HEAD}<script type="module" src="/sending.js"></script>`,
  '/journal': `${HEAD}<script type="module" src="/dist/declic.js"></script><main></main>`,
};

const reports = () =>
  reportsOf(finished(), sample, {detail: 'items', history: [], newId: ports.newId});

describe('a Learning Record Store as the endpoint', () => {
  let store: StatementStore | undefined;
  let why = '';
  let site: StaticSite;
  before(async () => {
    const started = await startStatementStore();
    if (typeof started === 'string') why = started;
    else store = started;
    site = await startStaticSite({
      page: (path) => PAGES[path],
      script: (path) => (path === '/sending.js' ? SENDING : undefined),
    });
  });
  after(async () => {
    await store?.stop();
    await site.close();
  });

  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let browser: Browser | undefined;
      before(async () => {
        if (store) browser = await openBrowser(engine);
      });
      after(() => browser?.close());

      /** One promise, where a store could be started; loudly none, where not. */
      const promise = (name: string, check: (given: StatementStore, page: Page) => Promise<void>) =>
        it(name, async (context: TestContext) => {
          if (!store || !browser) return context.skip(why);
          const page = await browser.newPage();
          await check(store, page);
          await page.close();
        });

      const send = async (
        page: Page,
        url: string,
        sent: readonly object[],
        bad = -1,
        spoilt: readonly [string, string] = ['', ''],
      ) => {
        await page.goto(`http://localhost:${site.port}/sending`);
        await page.waitFor(() => Reflect.has(globalThis, 'send'));
        return page.evaluate(
          (...args) =>
            (Reflect.get(globalThis, 'send') as (...given: unknown[]) => Promise<number[]>)(
              ...args,
            ),
          ...[url, sent, bad, spoilt],
        );
      };
      const newOf = async (given: StatementStore, work: () => Promise<void>) => {
        const known = new Set((await given.statements()).map(({id}) => id));
        await work();
        return (await given.statements()).filter(({id}) => !known.has(id));
      };

      promise(
        'gets what a journal sends, each statement by an actor of its own',
        async (given, page) => {
          const arrived = await newOf(given, async () => {
            await page.goto(`http://localhost:${site.port}/journal`);
            await page.evaluate(
              async (endpoint, attempt, quiz) => {
                await customElements.whenDefined('declic-journal');
                const journal = document.createElement('declic-journal');
                const set = {endpoint, format: 'xapi', consent: 'given', spread: 0, space: 'lrs'};
                Object.assign(journal, set);
                document.querySelector('main')?.append(journal);
                const detail = {attempt, quiz};
                journal.dispatchEvent(new CustomEvent('declic-complete', {detail, bubbles: true}));
              },
              ...([given.url, finished(), sample] as const),
            );
            await page.waitFor(() => {
              const {attempts, outbox} = document.querySelector('declic-journal')?.snapshot ?? {};
              return attempts?.[0]?.reported && outbox?.queued === 0;
            });
          });
          assert.equal(arrived.length, 6);
          assert.equal(new Set(arrived.map(({actor}) => actor.account.name)).size, 6);
          const verbs = new Set(arrived.map(({verb}) => verb.id.split('/').pop()));
          assert.deepEqual([...verbs].sort(), ['answered', 'completed']);
          for (const {timestamp} of arrived) assert.equal(timestamp, '2026-11-23T00:00:00.000Z');
        },
      );

      promise(
        'takes every kind of report and a packet, once however often they come',
        async (given, page) => {
          const before = {...finished({moment: 'pre', now: 0}), reported: true};
          const kinds = (['items', 'attempt', 'objectives'] as const).flatMap((detail) =>
            reportsOf(finished({moment: 'post'}), sample, {
              ...{detail, history: [before], newId: ports.newId},
            }),
          );
          const all = [...kinds, packetFrom(written())];
          const arrived = await newOf(given, async () => {
            for (let i = 0; i < 3; i++) {
              const statuses = await send(page, given.url, all);
              assert.deepEqual([...new Set(statuses)], [200]);
            }
          });
          assert.equal(arrived.length, all.length);
        },
      );

      promise(
        'refuses one bad statement, and gets all the others of its batch',
        async (given, page) => {
          const arrived = await newOf(given, async () => {
            const statuses = await send(page, given.url, reports(), 2, ['"verb"', '"verbal"']);
            assert.deepEqual(statuses, [200, 200, 400, 200, 200, 200]);
          });
          assert.equal(arrived.length, 5);
        },
      );

      promise(
        'answers 409 for one that it knows otherwise, and gets the others',
        async (given, page) => {
          const sent = reports();
          const [first] = sent;
          const arrived = await newOf(given, async () => {
            await send(page, given.url, first ? [first] : []);
            const statuses = await send(page, given.url, sent, 0, ['answered', 'progressed']);
            assert.deepEqual(statuses, [409, 200, 200, 200, 200, 200]);
          });
          assert.equal(arrived.length, 6);
        },
      );
    });
  }
});
