import type {Page} from 'puppeteer-core';
import {embeddedDatabase} from '../../demo/endpoint/database.js';
import {startEndpoint} from '../../demo/endpoint/endpoint.js';
import {POLICY} from '../../src/outbox/policy.js';
import {finished} from '../harness/attempts.js';
import {folder} from '../harness/site.js';
import {sample} from '../harness/sample-quiz.js';
import {pause, within} from './chance.js';
import {Profile, type Engine} from './profile.js';

/** How the page that has its turn leaves it: for good, or asleep for as long as it takes. */
export type Leaving = 'crash' | 'close' | 'freeze';

/** Whether the learner looks at the pages that send, or at another in front of them. */
export type Seen = 'seen' | 'hidden';

/** Reports that wait when a page leaves: more than it takes along, for as long as its claim on them runs. */
const ENOUGH = 12;
/** Requests in a minute after which a page is replaced: one that may send no more takes over nothing. */
const TIRED = POLICY.perMinute / 2;
/** ms that an answer takes: two at a time, a page that has its turn is always waiting for one. */
const ANSWER = 700;

/**
 * Two pages have one queue. Again and again the one that sends is gone in the moment its request
 * arrives; gives back how long it took the other to send, in ms, each time.
 */
export async function takeovers(
  engine: Engine,
  leaving: Leaving,
  times: number,
  seen: Seen = 'seen',
): Promise<readonly number[]> {
  /** Called with the name of each page that sends. */
  let heard = (_: string): void => undefined;
  /** When each page has sent. */
  const sent = new Map<string, number[]>();
  const endpoint = await startEndpoint({
    port: 0,
    database: await embeddedDatabase(),
    adminToken: 'a-token-for-takeovers',
    perSecond: 10_000,
    faults: {
      next: () => undefined,
      middleware: async ({req}, next) => {
        if (req.method === 'POST') {
          const name = req.header('x-page') ?? '';
          sent.set(name, [...(sent.get(name) ?? []), Date.now()]);
          heard(name);
          await pause(ANSWER);
        }
        return next();
      },
    },
    statics: [
      {mount: '/dist/', folder: folder('dist')},
      {mount: '/chaos/', folder: folder('test/chaos/pages')},
    ],
  });
  const profile = await Profile.open(engine);
  const front = seen === 'hidden' ? await profile.newPage('about:blank') : undefined;
  const pages = new Map<string, Page>();
  let count = 0;
  const opens = async () => {
    const name = `p${String(count++)}`;
    pages.set(name, await profile.newPage(`${endpoint.url}/chaos/turn.html?name=${name}`));
    await front?.bringToFront();
    const is = await pages.get(name)?.evaluate('document.visibilityState');
    if (front && is !== 'hidden') throw new Error('a driver for which every page is in front');
  };
  const isTired = (name: string) => {
    const minute = (sent.get(name) ?? []).filter((at) => at > Date.now() - 60_000);
    return minute.length > TIRED;
  };
  const fill = async (page: Page) => {
    const jobs = Array.from({length: 4}, () => {
      const quiz = {...sample, id: `turn-${String(count++)}`};
      return {quiz, attempt: finished({quiz, now: Date.now()})};
    });
    await within(
      20_000,
      page.evaluate(`Promise.all(${JSON.stringify(jobs)}.map(keep)).then(() => 1)`),
    );
    return within(5000, page.evaluate('journal.snapshot.outbox.queued')) as Promise<number>;
  };
  const sends = (except?: string) =>
    within(
      60_000,
      new Promise<string>((resolve) => {
        heard = (name) => (name === except || !pages.has(name) ? undefined : resolve(name));
      }),
    );
  try {
    await opens();
    await opens();
    const taken: number[] = [];
    while (taken.length < times) {
      const tired = [...pages].find(([name]) => isTired(name));
      if (tired) {
        pages.delete(tired[0]);
        await tired[1].close();
        await opens();
        continue;
      }
      const [one] = pages.values();
      if (one) while ((await fill(one)) < ENOUGH);
      const name = await sends();
      const leader = pages.get(name);
      if (!leader) continue;
      const start = Date.now();
      const other = sends(name);
      const back = await leaves(leader, leaving);
      await other;
      taken.push(Date.now() - start);
      await back();
      if (leaving === 'freeze') continue;
      pages.delete(name);
      await opens();
    }
    return taken;
  } finally {
    await profile.close();
    await pause(ANSWER); // the last request has its answer from a database that is there
    await endpoint.close();
  }
}

/** Makes a page leave; what comes back brings it back, where it can be. */
async function leaves(page: Page, leaving: Leaving): Promise<() => Promise<unknown>> {
  const gone = () => page.close().catch(() => undefined);
  if (leaving === 'close') {
    await gone();
    return () => Promise.resolve();
  }
  const devtools = await page.createCDPSession();
  if (leaving === 'freeze') {
    await devtools.send('Page.setWebLifecycleState', {state: 'frozen'});
    return () => devtools.send('Page.setWebLifecycleState', {state: 'active'});
  }
  void devtools.send('Page.crash').catch(() => undefined); // nobody is left to answer
  return gone;
}
