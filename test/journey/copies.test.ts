import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {startSite} from '../harness/site.js';

for (const engine of engines()) {
  describe(`two copies of the library on one page in ${engine}`, {skip: missing(engine)}, () => {
    let endpoint: Endpoint;
    let browser: Browser;

    before(async () => {
      endpoint = await startSite();
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await endpoint.close();
    });

    it('work as one: a quiz without a journal is kept once, by the page’s own', async () => {
      const reader = new Reader(await browser.newPage());
      await reader.page.goto(`${endpoint.url}/journey/two-copies.html`);
      await reader.activates('Let’s begin');
      await reader.choosesFirst();
      await reader.chooses('Just a hunch');
      await reader.activates('See what it shows');
      await reader.reads('Next');
      const kept = await reader.page.waitFor(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('declic-default');
            open.onsuccess = () => {
              const db = open.result;
              if (!db.objectStoreNames.contains('attempts')) return resolve(0);
              const count = db.transaction('attempts').objectStore('attempts').count();
              count.onsuccess = () => {
                db.close();
                resolve(count.result);
              };
            };
          }),
      );
      assert.equal(kept, 1);
      await reader.page.reload();
      await reader.reads('You stopped at question 1 of 4');
    });
  });
}
