import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {OUTSIDE, siteFile, startStaticSite, type StaticSite} from '../harness/static-site.js';

/** What a learner was told, and what became of their answers. */
interface Told {
  readonly status: 'ready' | 'volatile' | 'stale';
  readonly finished: number;
  readonly first: string;
  readonly last: string;
  readonly secure: boolean;
  readonly error?: string;
}
declare global {
  interface Window {
    told?: Told;
    finish: () => Promise<void>;
  }
}

const KEEPS = 'Your answers stay in this browser.';
const FORGETS = 'This browser keeps nothing here';
const NOTICE = 'This browser does not keep anything here';

const newer = `<script type="module" src="/newer.js"></script>`;
const older = `<script type="module" src="/dist/declic.js"></script>`;

/**
 * A page whose learner goes through it at once; `setUp` is script that comes before all others. What a
 * newer library has kept in a `space` no older one can read: it is met there by no other test.
 */
const page = (setUp = '', library = older, space = 'default') =>
  `<!doctype html><html lang="en"><title>In a context</title>
  <script>${setUp}</script>${library}
  <body><declic-journal endpoint="/reports" spread="0" space="${space}">
  <declic-quiz src="/demo/content/account.quiz.json"></declic-quiz>
  <declic-feedback src="/demo/content/meeting.form.json" round="r1" subject="s1" ticket="t1"></declic-feedback>
  </declic-journal>
  <script src="/test/attacks/pages/finish.js" ${setUp.includes('later') ? '' : 'data-now'}></script></body></html>`;

/** A page around a page, which hears what that one has to tell. */
const around = (frame: string) =>
  `<!doctype html><html lang="en"><title>Around</title>
  <script>addEventListener('message', ({data}) => (window.told = data));</script>${frame}</html>`;

const full = `new DOMException('full', 'QuotaExceededError')`;
const SET_UPS: Readonly<Record<string, string>> = {
  '/without': `Object.defineProperty(window, 'indexedDB', {value: undefined});`,
  '/silent': `IDBFactory.prototype.open = () => new EventTarget();`,
  '/full': `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw ${full}; };`,
};

/** The library as a later version would be: its database has one table more. */
async function newerLibrary(): Promise<string> {
  const code = (await siteFile('/dist/declic.js')).body.toString();
  const changed = code.replace(/(records:\{keyPath:"id"\}\})\]/, '$1,{added:{}}]');
  assert.notEqual(changed, code, 'cannot make a newer version: blind');
  return changed;
}

for (const engine of engines()) {
  describe(
    `in every context, in ${engine}`,
    {
      skip: missing(engine),
    },
    () => {
      let site: StaticSite;
      let browser: Browser;
      let tab: Page;
      const local = () => `http://127.0.0.1:${String(site.port)}`;
      const outside = () => `http://${String(OUTSIDE)}:${String(site.port)}`;

      const PAGES: Readonly<Record<string, () => string>> = {
        '/plain': () => page(),
        '/sandboxed': () => around(`<iframe sandbox="allow-scripts" src="/plain"></iframe>`),
        '/third-party': () => around(`<iframe src="${outside()}/plain"></iframe>`),
        '/older-first': () => page('', older + newer, 'older-first'),
        '/newer-first': () => page('', newer + older, 'newer-first'),
        '/older': () => page('/* later */', older, 'aside'),
        '/newer': () => page('/* later */', newer, 'aside'),
        '/later': () => page('/* later */', older, 'away'),
        '/away': () => around('<p>Elsewhere</p>'),
      };

      /** Opens a page and waits for what its learner was told. */
      const opens = async (url: string, where: Page = tab): Promise<Told> => {
        await where.goto(url);
        return told(where);
      };
      const told = async (where: Page): Promise<Told> => {
        const all = await where.waitFor(() => window.told);
        assert.equal(all.error, undefined);
        assert.equal(all.finished, 1);
        return all;
      };
      const erased = (where: Page) =>
        where.evaluate(() => document.querySelector('declic-journal')?.erase?.());

      before(async () => {
        const later = await newerLibrary();
        site = await startStaticSite({
          page: (path) => PAGES[path]?.() ?? (path in SET_UPS ? page(SET_UPS[path]) : undefined),
          script: (path) => (path === '/newer.js' ? later : undefined),
          headers: () => ({'access-control-allow-origin': '*'}),
        });
        browser = await openBrowser(engine);
        tab = await browser.newPage();
      });

      afterEach(async () => {
        await erased(tab);
        await tab.close();
        tab = await browser.newPage();
      });

      after(async () => {
        await browser.close();
        await site.close();
      });

      it('an ordinary page keeps, and says so', async () => {
        const {status, first, last, secure} = await opens(`${local()}/plain`);
        assert.ok(secure);
        assert.equal(status, 'ready');
        assert.ok(first.includes(KEEPS) && !last.includes(NOTICE));
      });

      it('plain http on another name keeps, and says so', {skip: !OUTSIDE}, async () => {
        const {status, first, secure} = await opens(`${outside()}/plain`);
        assert.equal(secure, false);
        assert.equal(status, 'ready');
        assert.ok(first.includes(KEEPS));
        // The receipt shows once the disk has answered, and with it all that came before.
        await tab.waitFor(
          () => (document.querySelector('declic-journal')?.snapshot.records.length ?? 0) > 0,
        );
        await tab.reload();
        await tab.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.attempts[0]?.completedAt,
        );
      });

      it('a sandbox without an origin keeps nothing, and says so', async () => {
        const {status, first} = await opens(`${local()}/sandboxed`);
        assert.equal(status, 'volatile');
        assert.ok(first.includes(FORGETS) && first.includes(NOTICE));
      });

      it('a frame of another site says what is true there', {skip: !OUTSIDE}, async (context) => {
        const {status, first} = await opens(`${local()}/third-party`);
        assert.ok(first.includes(status === 'ready' ? KEEPS : FORGETS));
        assert.equal(first.includes(NOTICE), status === 'volatile');
        context.diagnostic(status);
      });

      it('a private window works like any other until it is closed', async () => {
        const special = await openBrowser(engine, {isPrivate: true});
        try {
          const {status, first} = await opens(`${local()}/plain`, await special.newPage());
          assert.ok(first.includes(status === 'ready' ? KEEPS : FORGETS));
        } finally {
          await special.close();
        }
      });

      for (const path of ['/without', '/silent']) {
        it(`a browser ${path.slice(1)} IndexedDB keeps nothing, and says so`, async () => {
          const {status, first} = await opens(`${local()}${path}`);
          assert.equal(status, 'volatile');
          assert.ok(first.includes(FORGETS) && first.includes(NOTICE));
        });
      }

      it('a full disk is noticed with the first answer, and said', async () => {
        const {status, last} = await opens(`${local()}/full`);
        assert.equal(status, 'volatile');
        assert.ok(last.includes(NOTICE));
      });

      for (const path of ['/older-first', '/newer-first']) {
        it(`two versions of the library on one page work as one (${path.slice(1)})`, async () => {
          const {status} = await opens(`${local()}${path}`);
          assert.equal(status, 'ready');
        });
      }

      it('a tab with an older version steps aside for a newer one', async () => {
        await tab.goto(`${local()}/older`);
        await tab.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.status === 'ready',
        );
        const other = await browser.newPage();
        await other.goto(`${local()}/newer`);
        await other.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.status === 'ready',
        );
        await tab.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.status === 'stale',
        );
        await other.close();
      });

      it('a page that was left and comes back goes on, and keeps', async (context) => {
        await tab.goto(`${local()}/later`);
        await tab.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.status === 'ready',
        );
        await tab.evaluate(() => {
          addEventListener('pageshow', ({persisted}) => (document.title = String(persisted)));
        });
        await tab.goto(`${local()}/away`);
        await tab.back();
        await tab.waitFor(
          () => document.querySelector('declic-journal')?.snapshot.status === 'ready',
        );
        context.diagnostic(`out of the cache: ${await tab.evaluate(() => document.title)}`);
        await tab.evaluate(() => window.finish());
        const {status, first} = await told(tab);
        assert.equal(status, 'ready');
        assert.ok(first.includes(KEEPS));
      });
    },
  );
}
