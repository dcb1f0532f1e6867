import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {eventually} from '../harness/page-script.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import {drawnPage} from './drawn-page.js';
import {leaking, PAINTS} from './fetches.js';
import {keptByALearner, type Kept} from './kept.js';
import {looks, walk} from './walk.js';

/** An address is a paint to these; WebKit looks for it in the page only, and fetches nothing. */
const FETCH_PAINTS = ['chromium', 'firefox'];

for (const engine of engines()) {
  describe(`styles that attack what is drawn, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let visitor: Visitor;
    let kept: Kept;
    let style = '';
    let space = '';

    before(async () => {
      kept = await keptByALearner();
      site = await startStaticSite({
        page: (path) => (path === '/drawn' ? drawnPage(style, kept, space) : undefined),
        post: () => 200,
      });
      browser = await openBrowser(engine);
      visitor = new Visitor(await browser.newPage());
      await visitor.page.setViewport({width: 1000, height: 1600});
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    /** Opens the page anew, with a style of its author's, as somebody who has never been there. */
    const opens = async (given: string, as: string) => {
      [style, space] = [given, as];
      await visitor.page.goto(`http://127.0.0.1:${String(site.port)}/drawn`);
    };

    for (const [nth, fetches] of PAINTS.entries()) {
      it(`have nothing fetched and hide nothing, whatever is shown: ${fetches('/…')}`, async () => {
        await opens(await leaking(fetches, `/leak/${String(nth)}`), String(nth));
        await walk(visitor, kept);
        const {missed, lost} = await visitor.page.evaluate(() => window.painted.seen());
        assert.deepEqual(site.others, []);
        assert.deepEqual(lost, [], 'drawn, and not to be seen');
        assert.deepEqual(missed, [], 'styled by what a page may set, and never looked at');
      });
    }

    it('would be caught: the page’s own drawing, and a part that is open to it, may fetch', async () => {
      const own = '#own path { fill: url(/leak/paint#x); }';
      await opens(`${own} declic-badge::part(art) { background: url(/leak/part); }`, 'own');
      await visitor.reads('First look');
      await looks(visitor);
      const paints = FETCH_PAINTS.includes(engine) ? ['GET /leak/paint'] : [];
      const all = [...paints, 'GET /leak/part'];
      await eventually(() => Promise.resolve(site.others.length >= all.length), leaking);
      assert.deepEqual([...new Set(site.others)].sort(), all.sort());
    });
  });
}
