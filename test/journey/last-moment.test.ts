import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {startSite} from '../harness/site.js';

declare global {
  interface Window {
    cameBack: boolean;
    finishAndReload: () => Promise<void>;
  }
}

/** How often the moment is tried: what is lost is lost one time in a few. */
const TIMES = 12;

describe('a page that is reloaded in the very moment of the last click', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let endpoint: Endpoint;
      let browser: Browser;
      let page: Page;

      before(async () => {
        endpoint = await startSite();
        browser = await openBrowser(engine);
        page = await browser.newPage();
      });

      after(async () => {
        await browser.close();
        await endpoint.close();
      });

      it('still has the finished attempt, and owes its reports', async () => {
        for (let time = 0; time < TIMES; time++) {
          await page.goto(`${endpoint.url}/journey/moment.html?space=moment-${time}`);
          await page.waitFor(
            () => document.querySelector('declic-journal')?.snapshot.status === 'ready',
          );
          await page.evaluate(() => void window.finishAndReload());
          const [completed, owed] = await page.waitFor(() => {
            const snapshot = document.querySelector('declic-journal')?.snapshot;
            if (!window.cameBack || snapshot?.status !== 'ready') return;
            const done = snapshot.attempts.filter(({completedAt}) => completedAt);
            return [done.length, snapshot.outbox.held.length];
          });
          assert.deepEqual([completed, owed], [1, 5], `time ${time + 1} of ${TIMES}`);
        }
      });
    });
  }
});
