import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import {everyPage} from './every-page.js';
import {FETCHES, leaking} from './fetches.js';

for (const engine of engines()) {
  describe(`styles that attack a reader, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let visitor: Visitor;
    let style = '';

    before(async () => {
      site = await startStaticSite({
        page: (path) =>
          path === '/every'
            ? everyPage(
                `<style>${style}</style><script type="module" src="/dist/declic.js"></script>`,
              )
            : undefined,
      });
      browser = await openBrowser(engine);
      visitor = new Visitor(await browser.newPage());
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    for (const [nth, fetches] of FETCHES.entries()) {
      it(`have nothing fetched, whatever is chosen: ${fetches('/…')}`, async () => {
        style = await leaking(fetches, `/leak/${String(nth)}`);
        await visitor.page.goto(`http://127.0.0.1:${String(site.port)}/every`);
        await visitor.reads('My data on this site');
        await visitor.clicks('Let’s begin');
        await visitor.reads('Question 1 of 4');
        await visitor.page.waitFor(() => {
          const quiz = document.querySelector('declic-quiz')?.shadowRoot;
          const root = quiz?.querySelector('declic-question')?.shadowRoot;
          const inputs = [...(root?.querySelectorAll('input') ?? [])];
          inputs[0]?.click();
          inputs.at(-1)?.click();
          return inputs.length > 0;
        });
        await visitor.clicks('See what it shows');
        await visitor.clicks('Next');
        await visitor.reads('Question 2 of 4');
        await visitor.page.evaluate(() => document.querySelector('declic-journal')?.erase());
        assert.deepEqual(site.others, []);
      });
    }

    it('would be caught: the page’s own style may fetch', async () => {
      style = 'body { background: url(/leak/own); }';
      await visitor.page.goto(`http://127.0.0.1:${String(site.port)}/every`);
      await visitor.reads('My data on this site');
      assert.deepEqual(site.others, ['GET /leak/own']);
    });
  });
}
