import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {everyPage} from '../attacks/every-page.js';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';

/** What a page kept or sent so far, in words. */
interface Spied {
  readonly kept: readonly string[];
  readonly sent: readonly string[];
}
declare global {
  interface Window {
    readonly spied: Spied;
    readonly stir: () => void;
  }
}

const SCRIPTS = `<script src="/test/attacks/pages/spy.js"></script>
<script type="module" src="/dist/declic.js"></script>`;
const QUIZ = '/demo/content/account.quiz.json';
/** The quiz comes when the test says so: what is done before its notice cannot be done after it. */
const LATE = `<!doctype html><html lang="en"><title>Late</title><link rel="icon" href="data:,">${SCRIPTS}
<body><declic-journal endpoint="/reports" spread="0"><declic-quiz></declic-quiz></declic-journal></body></html>`;
/** How long a page is watched in which nothing may happen, ms. */
const WHILE = 1500;

for (const engine of engines()) {
  describe(`before the notice was read, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let visitor: Visitor;

    const spied = () => visitor.page.evaluate(() => window.spied);
    const opens = async (path: string) => {
      await visitor.page.goto(`http://127.0.0.1:${String(site.port)}${path}`);
      await visitor.page.waitFor(
        () => document.querySelector('declic-journal')?.snapshot?.status === 'ready',
      );
    };
    /** Stirs the page in every way, and gives what it has done by then. */
    const watched = async (): Promise<Spied> => {
      await visitor.page.evaluate(() => window.stir());
      await pause(WHILE);
      return spied();
    };

    before(async () => {
      site = await startStaticSite({
        page: (path) =>
          path === '/late' ? LATE : path === '/every' ? everyPage(SCRIPTS) : undefined,
      });
      browser = await openBrowser(engine);
    });
    beforeEach(async () => (visitor = new Visitor(await browser.newPage())));
    afterEach(async () => {
      await visitor.page.evaluate(() => document.querySelector('declic-journal')?.erase());
      await visitor.page.close();
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('nothing is kept and nothing is sent; then answers are kept, and leave after a yes', async () => {
      await opens('/late');
      const early = await watched();
      assert.deepEqual([early.kept, early.sent], [[], []], 'before there is a notice');
      await visitor.page.evaluate((src) => {
        document.querySelector('declic-quiz')?.setAttribute('src', src);
      }, QUIZ);
      await visitor.reads('Who sees what');
      await visitor.reads('Let’s begin');
      const shown = await watched();
      assert.deepEqual([shown.kept, shown.sent], [[], [`fetch GET ${QUIZ}`]], 'while it is read');
      await visitor.clicks('Let’s begin');
      for (const at of [1, 2, 3, 4]) {
        await visitor.reads(`Question ${String(at)} of 4`);
        await visitor.clicks('Pass for now');
      }
      await visitor.clicks('See my map');
      await visitor.reads('Share this without your name?');
      const asked = await watched();
      assert.ok(asked.kept.length > 0, 'answers are kept, and that is seen');
      assert.deepEqual(asked.sent, [`fetch GET ${QUIZ}`], 'nothing leaves while it is asked');
      await visitor.clicks('Yes, share it');
      await visitor.page.waitFor(() => window.spied.sent.includes('fetch POST /reports'));
    });

    it('no element of the library keeps or sends a thing', async () => {
      await opens('/every');
      await visitor.reads('Let’s begin');
      await visitor.reads('My data on this site');
      const {kept, sent} = await watched();
      assert.deepEqual(kept, []);
      const files = sent.filter((one) => !/^fetch GET \/demo\/content\/[a-z.-]+\.json$/.test(one));
      assert.deepEqual(files, []);
    });
  });
}
