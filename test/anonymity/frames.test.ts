import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {finished} from '../harness/attempts.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {eventually} from '../harness/page-script.js';
import {sample} from '../harness/sample-quiz.js';
import {OUTSIDE, startStaticSite, type StaticSite} from '../harness/static-site.js';

const INNER = `<!doctype html><html lang="en"><title>Inside</title>
<script type="module" src="/dist/declic.js"></script>
<body><declic-journal endpoint="/reports" consent="given" spread="0"><p></p></declic-journal>
<script>
  const journal = document.querySelector('declic-journal');
  // Once: everything that is kept and known, as text, when all has left.
  window.goes = async (detail) => {
    while (!['ready', 'volatile'].includes(journal.snapshot?.status)) await new Promise((ok) => setTimeout(ok, 20));
    const event = new CustomEvent('declic-complete', {detail, bubbles: true, composed: true});
    journal.firstElementChild.dispatchEvent(event);
    while (!journal.snapshot.attempts.length || journal.snapshot.outbox.queued) await new Promise((ok) => setTimeout(ok, 20));
    let storage = '';
    try { storage = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]); } catch {}
    return {status: journal.snapshot.status, kept: await journal.export() + storage};
  };
  addEventListener('message', async ({data, source}) => source.postMessage(await goes(data), '*'));
</script></body></html>`;
const OUTER = (frame: string) => `<!doctype html><html lang="en"><title>Around</title>
<body><iframe src="${frame}"></iframe><script>
  window.goes = (detail) => new Promise((done) => {
    addEventListener('message', ({data}) => done(data));
    frames[0].postMessage(detail, '*');
  });
</script></body></html>`;

interface Went {
  readonly status: string;
  readonly kept: string;
}
declare global {
  interface Window {
    goes: (detail: unknown) => Promise<Went>;
  }
}

const numbersIn = (text: string) => new Set(text.match(/(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g));

for (const engine of engines()) {
  const skip = missing(engine) || !OUTSIDE;
  describe(`a frame of a site, and that site by itself, in ${engine}`, {skip}, () => {
    let site: StaticSite;
    let browser: Browser;
    let bodies: string[] = [];

    /** A learner of their own finishes there; all that was kept and sent. */
    const visit = async (page: Page, url: string): Promise<Went> => {
      bodies = [];
      await page.goto(url);
      await page.waitFor(() => document.readyState === 'complete');
      const detail = {attempt: finished({now: Date.now()}), quiz: sample};
      const {status, kept} = await page.evaluate((all) => window.goes(all), detail);
      await eventually(async () => bodies.length >= 6, visit);
      return {status, kept: kept + bodies.join('')};
    };

    before(async () => {
      const inner = () => `http://${String(OUTSIDE)}:${String(site.port)}/inner`;
      site = await startStaticSite({
        page: (path) =>
          path === '/inner' ? INNER : path === '/outer' ? OUTER(inner()) : undefined,
        post: (_, body) => {
          bodies.push(body);
          return 204;
        },
      });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    it('have no identifier in common', async (context) => {
      const top = await visit(
        await browser.newPage(),
        `http://${String(OUTSIDE)}:${String(site.port)}/inner`,
      );
      const framed = await visit(
        await browser.newPage(),
        `http://localhost:${String(site.port)}/outer`,
      );
      context.diagnostic(`by itself ${top.status}, in the frame ${framed.status}`);
      const [one, other] = [numbersIn(top.kept), numbersIn(framed.kept)];
      assert.ok(one.size >= 7 && other.size >= 7, 'an attempt and six reports have numbers');
      assert.deepEqual(
        [...one].filter((number) => other.has(number)),
        [],
      );
    });
  });
}
