import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {within} from '../chaos/chance.js';
import {Profile} from '../chaos/profile.js';
import {finished} from '../harness/attempts.js';
import {engines, missing} from '../harness/browser.js';
import {eventually, expressionOf} from '../harness/page-script.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';

/** What a page of this test can be asked for. */
interface Asked {
  /** From now on this page's transactions that write go on and on, as on a disk that is busy. */
  drag: () => void;
  keep: (attempt: unknown) => void;
  /** Ids of the attempts that the database holds. */
  onDisk: () => Promise<readonly string[]>;
}
declare global {
  interface Window {
    asked: Asked;
  }
}

const PAGE = `<!doctype html><html lang="en"><title>Frozen</title>
<body><declic-journal space="frozen"><p>Here</p></declic-journal>
<script type="module" src="/dist/declic.js"></script>
<script src="/test/attacks/pages/frozen.js"></script></body></html>`;

// The other engines put no tab to sleep by command; a page in their cache of pages is in contexts.test.ts.
const skip = !engines().includes('chromium') || missing('chromium');

describe('a tab that the browser freezes, in chromium', {skip}, () => {
  let site: StaticSite;
  let profile: Profile;
  let sleeper: Page;
  let other: Page;
  let devtools: CDPSession;

  const opens = async (): Promise<Page> => {
    const page = await profile.newPage(`http://127.0.0.1:${String(site.port)}/page`);
    await until(page, () => document.querySelector('declic-journal')?.snapshot.status === 'ready');
    return page;
  };
  const ask = <Args extends readonly unknown[], T>(
    page: Page,
    fn: (...args: Args) => T | Promise<T>,
    ...args: Args
  ) => within(10_000, page.evaluate(expressionOf(fn, args)) as Promise<T>);
  const until = (page: Page, fn: () => unknown) => eventually(() => ask(page, fn), fn);
  const turns = (state: 'frozen' | 'active') => devtools.send('Page.setWebLifecycleState', {state});
  const keeps = (page: Page, attempt: unknown) =>
    ask(page, (one) => window.asked.keep(one), attempt);
  const shown = (page: Page) =>
    ask(page, () => {
      const {status, attempts = []} = document.querySelector('declic-journal')?.snapshot ?? {};
      return {status, ids: attempts.map((one) => one.id)};
    });
  const onDisk = () => ask(other, () => window.asked.onDisk());

  before(async () => {
    site = await startStaticSite({page: (path) => (path === '/page' ? PAGE : undefined)});
    profile = await Profile.open('chromium');
  });
  beforeEach(async () => {
    sleeper = await opens();
    other = await opens();
    devtools = await sleeper.createCDPSession();
  });
  afterEach(async () => {
    await turns('active');
    await ask(other, () => document.querySelector('declic-journal')?.erase());
    await sleeper.close();
    await other.close();
  });
  after(async () => {
    await profile.close();
    await site.close();
  });

  it('in the middle of a transaction keeps nobody waiting, and loses nothing', async () => {
    const [mine, theirs] = [finished(), finished()];
    await ask(sleeper, () => window.asked.drag());
    await keeps(sleeper, mine);
    await turns('frozen');
    await keeps(other, theirs);
    await eventually(async () => (await onDisk()).includes(theirs.id), keeps);
    assert.equal((await shown(other)).status, 'ready');
    await turns('active');
    await eventually(async () => (await onDisk()).length === 2, keeps);
    assert.deepEqual((await onDisk()).toSorted(), [mine.id, theirs.id].toSorted());
  });

  it('lets an erasure end while it sleeps, and shows nothing of it when it wakes', async () => {
    const kept = finished();
    await keeps(sleeper, kept);
    await eventually(async () => (await onDisk()).includes(kept.id), keeps);
    await turns('frozen');
    await ask(other, () => document.querySelector('declic-journal')?.erase());
    // Nothing would open while a deletion waits for somebody to let go.
    assert.deepEqual(await onDisk(), []);
    await turns('active');
    await until(sleeper, () => !document.querySelector('declic-journal')?.snapshot.attempts.length);
  });

  it('in the middle of a transaction holds an erasure up until it wakes: that is said, and nothing comes back', async () => {
    const [late, after] = [finished(), finished()];
    await ask(sleeper, () => window.asked.drag());
    await keeps(sleeper, late);
    await turns('frozen');
    await ask(other, () => document.querySelector('declic-journal')?.erase());
    await keeps(other, after);
    const status = async () => (await shown(other)).status;
    await eventually(async () => (await status()) === 'volatile', status);
    await turns('active');
    await eventually(async () => (await status()) === 'ready', status);
    await eventually(async () => (await onDisk()).length > 0, onDisk);
    assert.deepEqual(await onDisk(), [after.id]);
    await eventually(async () => (await shown(sleeper)).ids.join() === after.id, shown);
  });

  it('hears on waking what others have kept meanwhile', async () => {
    await turns('frozen');
    const theirs = finished();
    await keeps(other, theirs);
    await eventually(async () => (await onDisk()).includes(theirs.id), keeps);
    await turns('active');
    await eventually(async () => (await shown(sleeper)).ids.includes(theirs.id), shown);
  });
});
