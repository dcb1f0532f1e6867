import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';

const PAGE = `<!doctype html><html lang="en"><title>On the train</title>
<script type="module" src="/dist/declic-auto.js"></script>
<declic-quiz src="/demo/content/sources.quiz.json"></declic-quiz></html>`;

/** What is fetched behind the first paint: the journal, the validators, what an answer shows. */
const LATER = /\/dist\/auto\/kept-/;

for (const engine of engines()) {
  // As the HTML standard says, Firefox fetches no module again that failed once, until a reload.
  const reloads = engine === 'firefox';

  describe(`a tunnel right after the first paint, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let reader: Reader;
    let off: boolean | Promise<boolean> = true;

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/train.html' ? PAGE : undefined),
        cut: (path) => LATER.test(path) && off,
      });
    });

    beforeEach(async () => {
      browser = await openBrowser(engine);
      reader = new Reader(await browser.newPage());
    });

    afterEach(() => browser.close());

    after(() => site.close());

    const opens = () => reader.page.goto(`http://localhost:${site.port}/train.html`);
    const triesAgain = () => (reloads ? reader.page.reload() : reader.activates('Try again'));
    const answers = async () => {
      await reader.activates('Let’s begin');
      await reader.choosesFirst();
      await reader.chooses('Just a hunch');
      await reader.activates('See what it shows');
    };
    const keeps = async () => {
      await reader.activates('Next');
      await reader.reads('Question 2 of');
      const kept = await reader.page.waitFor(() =>
        indexedDB.databases().then(({length}) => length),
      );
      assert.ok(kept);
      await reader.page.reload();
      await reader.reads('You stopped at question 2 of');
    };

    it('asks nobody to answer what could not be kept, and begins when it is behind', async () => {
      off = true;
      await opens();
      await reader.reads('did not come through. Your earlier answers are safe');
      const ways = await reader.page.evaluate(() => {
        const buttons = document
          .querySelector('declic-quiz')
          ?.shadowRoot?.querySelectorAll('button');
        return [...(buttons ?? [])].map(({innerText}) => innerText.trim());
      });
      assert.deepEqual(ways, ['Try again']);
      off = false;
      await triesAgain();
      await answers();
      await reader.reads('Your answer');
      await keeps();
    });

    const touchesNone = reloads && 'its driver touches no page before all is there that it imports';
    it('behind the first answer is waited for, and it shows', {skip: touchesNone}, async () => {
      let cut = (_: boolean): void => undefined;
      off = new Promise((resolve) => (cut = resolve));
      await opens();
      await answers();
      off = false;
      cut(true);
      await reader.reads('Your answer');
      await keeps();
    });
  });
}
