import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {startSite} from '../harness/site.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';

/** From now on a tab tells the text of the file that it gives to save, as `saved`. */
const catchFiles = (page: Page) =>
  page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function () {
      void fetch(this.href)
        .then((response) => response.text())
        .then((text) => Reflect.set(globalThis, 'saved', text));
    };
  });

/** Chooses a file with this text where one can be brought along. */
const brings = (page: Page, text: string) =>
  page.waitFor((whole) => {
    const root = document.querySelector('declic-privacy')?.shadowRoot;
    const input = root?.querySelector<HTMLInputElement>('input[type=file]:not([disabled])');
    if (!input) return false;
    const files = new DataTransfer();
    files.items.add(new File([whole], 'declic.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    return true;
  }, text);

/** From now on a tab notes the instant at which it shows that nothing is kept. */
const watchesEmptiness = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('declic-privacy')?.shadowRoot;
    if (!root) throw new Error('no element');
    const look = () => {
      const empty = root.textContent.includes('Nothing is kept here yet');
      if (empty && !Reflect.has(globalThis, 'emptyAt'))
        Reflect.set(globalThis, 'emptyAt', Date.now());
    };
    new MutationObserver(look).observe(root, {childList: true, subtree: true, characterData: true});
  });

const BRINGING = `<!doctype html><html lang="en"><title>On the train</title>
<script type="module" src="/dist/declic-auto.js"></script><main>
<declic-journal><declic-privacy></declic-privacy></declic-journal></main></html>`;

const ATTEMPT = {
  ...{id: 'c'.repeat(32), quiz: 'train', title: 'On the train', version: 'a'.repeat(64)},
  ...{language: 'en', startedAt: 5, changedAt: 5, answers: {}},
};
const COPY = JSON.stringify({
  ...{declic: 'journal/1', consent: 'ask', attempts: [ATTEMPT]},
  ...{records: [], waiting: [], aside: []},
});

for (const engine of engines()) {
  describe(`a copy that is brought in a tunnel, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let tunnel = false;

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/train.html' ? BRINGING : undefined),
        cut: () => tunnel,
      });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('is taken in, and the disk is not blamed for the network', async () => {
      const visitor = new Visitor(await browser.newPage());
      await visitor.page.goto(`http://localhost:${site.port}/train.html`);
      await visitor.reads('Nothing is kept here yet');
      await visitor.page.waitFor(() => {
        const root = document.querySelector('declic-privacy')?.shadowRoot;
        return Boolean(root?.querySelector('input[type=file]:not([disabled])'));
      });
      tunnel = true;
      await brings(visitor.page, COPY);
      await visitor.reads('Brought along: 1 entry is new here');
      const status = await visitor.page.evaluate(
        () => document.querySelector('declic-journal')?.snapshot.status,
      );
      assert.equal(status, 'ready');
      tunnel = false;
      await visitor.page.reload();
      await visitor.clicks('Self-assessments 1');
      await visitor.reads('On the train');
    });
  });
}

describe('one’s own data, from an answer to its erasure', () => {
  for (const engine of engines()) {
    describe(engine, {skip: missing(engine)}, () => {
      let endpoint: Endpoint;
      let here: Browser;
      let elsewhere: Browser;
      let copy: string;
      let address: string;

      before(async () => {
        endpoint = await startSite();
        address = `${endpoint.url}/demo/privacy.html`;
        here = await openBrowser(engine);
        elsewhere = await openBrowser(engine);
      });

      after(async () => {
        await Promise.all([here.close(), elsewhere.close()]);
        await endpoint.close();
      });

      it('lists an answer as soon as it is given, and gives a copy of it', async () => {
        const visitor = new Visitor(await here.newPage());
        await visitor.opens(address);
        await visitor.reads('Nothing is kept here yet');
        await visitor.clicks('Let’s begin');
        await visitor.choosesFirst();
        await visitor.reads('not finished, 1 answer');
        await catchFiles(visitor.page);
        await visitor.clicks('Save a copy of everything');
        copy = await visitor.page.waitFor(() => Reflect.get(globalThis, 'saved') as string);
        assert.match(copy, /"declic": "journal\/1"/);
      });

      it('brings the copy into another profile, where the quiz goes on', async () => {
        const visitor = new Visitor(await elsewhere.newPage());
        await visitor.opens(address);
        await visitor.reads('Nothing is kept here yet');
        await brings(visitor.page, copy);
        await visitor.reads('Brought along: 1 entry is new here');
        await visitor.reads('not finished, 1 answer');
        await visitor.page.reload();
        await visitor.reads('You stopped at question 1');
      });

      it('erases in both tabs of that profile within a second, and nothing comes back', async () => {
        const [one, other] = [await elsewhere.newPage(), await elsewhere.newPage()];
        const [visitor, second] = [new Visitor(one), new Visitor(other)];
        for (const each of [second, visitor]) {
          await each.opens(address);
          await each.reads('not finished, 1 answer');
        }
        await watchesEmptiness(other);
        await visitor.clicks('Erase everything');
        await visitor.reads('This cannot be undone.');
        const pressedAt = await one.evaluate(() => Date.now());
        await visitor.clicks('Yes, erase it');
        await visitor.reads('Everything here is erased');
        const emptyAt = await other.waitFor(() => Reflect.get(globalThis, 'emptyAt') as number);
        assert.ok(emptyAt - pressedAt < 1000, `${emptyAt - pressedAt} ms`);
        await other.reload();
        await second.reads('Nothing is kept here yet');
      });
    });
  }
});
