import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser, type Engine} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';

const PAGE = `<!doctype html><html lang="en"><title>On the train</title>
<script type="module" src="/dist/declic-auto.js"></script>
<declic-quiz src="/demo/content/sources.quiz.json"></declic-quiz></html>`;

/** What is fetched behind the first paint: the journal, the validators, what an answer shows. */
const LATER = /\/dist\/auto\/kept-/;

/** As the HTML standard says, Firefox fetches no module again that failed once, until the page is loaded anew. */
const ASKS_ONCE: Partial<Record<Engine, string>> = {
  firefox: 'Firefox asks once for each module',
  chromium: 'an open fault: one time in three, trying again brings nothing in Chromium',
};
const never = (engine: Engine) => ASKS_ONCE[engine] ?? false;

for (const engine of engines()) {
  const skip = missing(engine) || never(engine);
  describe(`a tunnel right after the first paint, in ${engine}`, {skip}, () => {
    let site: StaticSite;
    let browser: Browser;
    let tunnel = true;

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/train.html' ? PAGE : undefined),
        cut: (path) => tunnel && LATER.test(path),
      });
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('costs no answer: it says so, shows what it has to show after it, and keeps all', async () => {
      const reader = new Reader(await browser.newPage());
      await reader.page.goto(`http://localhost:${site.port}/train.html`);
      await reader.activates('Let’s begin');
      await reader.choosesFirst();
      await reader.chooses('Just a hunch');
      await reader.activates('See what it shows');
      await reader.reads('Your earlier answers are safe');
      tunnel = false;
      await reader.activates('Try again');
      await reader.reads('Your answer');
      await reader.activates('Next');
      await reader.reads('Question 2 of');
      const kept = await reader.page.waitFor(() =>
        indexedDB.databases().then(({length}) => length),
      );
      assert.ok(kept);
      await reader.page.reload();
      await reader.reads('You stopped at question 2 of');
    });
  });
}
