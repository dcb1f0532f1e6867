import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {firstOf, table, unwanted, wholeOf} from '../tools/sizes.js';

describe('what a page pays, gzip, everything included', () => {
  for (const {what, bytes, most} of table()) {
    it(`${what} is at most ${most} bytes`, () => {
      assert.ok(bytes <= most, `${bytes} bytes, ${bytes - most} too many`);
    });
  }

  it('holds no eval, no beacon, no HTML out of strings, no zod and one Lit', async () => {
    const files = [...wholeOf('declic-quiz', 'declic-journal')];
    const texts = await Promise.all(files.map((file) => readFile(`dist/${file}`, 'utf8')));
    assert.deepEqual(unwanted(texts), []);
    assert.deepEqual(unwanted([await readFile('dist/declic.js', 'utf8')]), []);
    assert.deepEqual(unwanted([...texts, ...texts]).at(-1), 'a second Lit');
  });
});

const PAGE = `<!doctype html><html lang="en"><title>Quiz</title>
<script type="module" src="/dist/declic-auto.js"></script>
<declic-quiz src="/demo/content/sources.quiz.json"></declic-quiz>`;

describe('a page with the autoloader, in Chromium', {skip: missing('chromium')}, () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let url: string;
  const fetched = new Set<string>();
  /** Files that the server keeps back until it is told to go on. */
  let keptBack: (file: string) => boolean;
  let goOn: () => void;
  let going: Promise<void>;

  before(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
      const isScript = path.endsWith('.js');
      const kind = isScript ? 'text/javascript' : 'application/json';
      const file = path.replace('/dist/', '');
      if (isScript) fetched.add(file);
      const turn = isScript && keptBack(file) ? going : Promise.resolve();
      return Promise.all([readFile(`.${path}`), turn]).then(
        ([body]) => response.setHeader('content-type', kind).end(body),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  beforeEach(async () => {
    // A fresh profile each time: what one visit keeps, the next would go on with.
    browser = await openBrowser('chromium');
    fetched.clear();
    keptBack = () => false;
    going = new Promise((resolve) => (goOn = resolve));
    page = await browser.newPage();
  });
  afterEach(() => browser.close());
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('can answer when nothing more has arrived than was weighed', async () => {
    const weighed = firstOf('declic-quiz');
    keptBack = (file) => !weighed.has(file);
    const reader = new Reader(page);
    await page.goto(url);
    await reader.reads('Let’s begin');
    await reader.activates('Let’s begin');
    await reader.choosesFirst();
    for (const file of weighed) assert.ok(fetched.has(file), `weighed, not fetched: ${file}`);
    goOn();
  });

  it('fetches nothing that was not weighed', async () => {
    const reader = new Reader(page);
    await page.goto(url);
    await reader.reads('Let’s begin');
    await reader.activates('Let’s begin');
    await reader.choosesFirst();
    await page.waitFor(() => customElements.get('declic-result') !== undefined);
    const whole = wholeOf('declic-quiz', 'declic-journal');
    for (const file of fetched) assert.ok(whole.has(file), `fetched, not weighed: ${file}`);
  });

  it('meets elements that are added later, and leaves other undefined ones alone', async () => {
    await page.goto(url);
    await page.evaluate(() => {
      const aside = document.createElement('aside');
      const ours = document.createElement('declic-consent');
      aside.append(ours, document.createElement('x-other'));
      document.body.append(aside);
    });
    await page.waitFor(() => customElements.get('declic-consent') !== undefined);
    assert.equal(await page.evaluate(() => customElements.get('x-other') === undefined), true);
  });
});
