import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {finished} from '../harness/attempts.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {eventually, says} from '../harness/page-script.js';
import {sample} from '../harness/sample-quiz.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';

/** What a page may have done to the browser before the library comes, and may do after. */
const HOSTS: Readonly<Record<string, string>> = {
  '/plain': '',
  // A network that is there, said to be gone: some browsers and firewalls do.
  '/offline': `Object.defineProperty(navigator, 'onLine', {value: false});`,
  // As monitoring wraps fetch: by its arguments, by a Request, late and in a promise of its own.
  '/wrapped': `const own = fetch;
    window.fetch = function () { return own.apply(this, arguments); };`,
  '/requests': `const own = fetch;
    window.fetch = (input, init) => own(new Request(input, init));`,
  '/watched': `const own = fetch;
    window.fetch = async (input, init) => {
      const reply = await own(input, {...init});
      void reply.clone().text();
      return new Proxy(reply, {get: (on, name) => {
        const value = Reflect.get(on, name);
        return typeof value === 'function' ? value.bind(on) : value;
      }});
    };`,
  '/requested': `window.fetch = (to, {method, headers, body} = {}) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method ?? 'GET', to);
      for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
      request.onload = () => resolve(new Response(request.responseText || null, {status: request.status}));
      request.onerror = () => reject(new TypeError('failed'));
      request.send(body);
    });`,
  // The first of two broken ones throws, the second brings nothing; then the page is mended.
  '/broken': `const own = fetch;
    let calls = 0;
    window.fetch = (...given) => {
      if (!String(given[0]).includes('reports')) return own(...given);
      calls++;
      if (calls === 1) throw new Error('broken');
      return calls === 2 ? undefined : own(...given);
    };`,
  // 64 KiB for the whole page: what the page itself has under way leaves no room.
  '/budget': `const budget = () => fetch('/hangs', {method: 'POST', keepalive: true, body: 'x'.repeat(65000)});
    void budget();`,
};

/** A page whose learner finished the sample just now. */
const page = (path: string) =>
  `<!doctype html><html lang="en"><title>A page of its own</title><link rel="icon" href="data:,">
  <script>{${HOSTS[path] ?? ''}}</script>
  <script type="module" src="/dist/declic.js"></script>
  <body><declic-journal endpoint="/reports" consent="given" spread="0" space="host"><p></p></declic-journal></body></html>`;

for (const engine of engines()) {
  describe(`a page with its own ways, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let tab: Page;
    let bodies: string[] = [];
    let plain: readonly string[] = [];
    let letGo = () => undefined as void;
    const hanging = new Promise<void>((resolve) => (letGo = resolve));
    const attempt = finished({now: Date.UTC(2026, 10, 24, 9)});

    /** Opens a page, finishes there, and waits for the six reports; without what is new for each. */
    const told = async (path: string): Promise<readonly string[]> => {
      bodies = [];
      await tab.goto(`http://127.0.0.1:${String(site.port)}${path}`);
      await tab.waitFor(
        () => document.querySelector('declic-journal')?.snapshot?.status === 'ready',
      );
      await tab.evaluate(says, 'p', 'declic-complete', {attempt, quiz: sample});
      await eventually(async () => bodies.length >= 6, told);
      await tab.waitFor(
        () => document.querySelector('declic-journal')?.snapshot.outbox.queued === 0,
      );
      return bodies.map((body) => body.replace(/"id":"[0-9a-f]{32}"/, '"id":""')).sort();
    };

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path in HOSTS ? page(path) : undefined),
        post: async (path, body) => {
          if (path === '/hangs') await hanging;
          else bodies.push(body);
          return 204;
        },
      });
      browser = await openBrowser(engine);
      tab = await browser.newPage();
      plain = await told('/plain');
      await forgets();
    });
    beforeEach(async () => (tab = await browser.newPage()));
    const forgets = async () => {
      await tab.evaluate(() => document.querySelector('declic-journal')?.erase());
      await tab.close();
    };
    afterEach(forgets);
    after(async () => {
      letGo();
      await browser.close();
      await site.close();
    });

    for (const path of Object.keys(HOSTS).slice(1)) {
      it(`${path.slice(1)}: the same six arrive, byte for byte, each once`, async () => {
        assert.equal(plain.length, 6);
        assert.deepEqual(await told(path), plain);
      });
    }

    it('did use up the budget of keepalive', async () => {
      await tab.goto(`http://127.0.0.1:${String(site.port)}/budget`);
      const refused = await tab.evaluate(() =>
        fetch('/reports', {method: 'POST', keepalive: true, body: 'y'.repeat(1023)}).then(
          () => 'came',
          ({name}: Error) => name,
        ),
      );
      assert.equal(refused, 'TypeError');
    });
  });
}
