import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';

const PAGE = `<!doctype html><html lang="en"><title>Tiny</title>
<input aria-label="one" autocomplete="off"><input aria-label="two"><output></output>`;

for (const engine of engines()) {
  describe(`a tab of ${engine}`, {skip: missing(engine)}, () => {
    let server: Server;
    let browser: Browser;
    let url: string;
    let folder: string;

    before(async () => {
      server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'");
        response.end(PAGE);
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      folder = await mkdtemp(join(tmpdir(), 'declic-'));
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(folder, {recursive: true});
    });

    it('goes, types, presses, asks, waits, reloads and takes a picture', async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 640, height: 480});
      await page.goto(url);
      assert.equal(await page.url(), url);
      assert.equal(await page.evaluate(() => innerWidth), 640);

      await page.evaluate(() => document.querySelector('input')?.focus());
      await page.type('héllo');
      await page.press('Tab');
      await page.type('b');
      await page.press('Shift+Tab');
      await page.press('End');
      await page.type('!');
      const values = await page.evaluate(() =>
        [...document.querySelectorAll('input')].map(({value}) => value),
      );
      assert.deepEqual(values, ['héllo!', 'b']);

      await page.evaluate((late: string) => {
        const show = () => document.querySelector('output')?.append(late);
        setTimeout(show, 300);
      }, 'now');
      assert.equal(await page.waitFor(() => document.querySelector('output')?.textContent), 'now');

      await page.reload();
      assert.equal(await page.evaluate(() => document.querySelector('input')?.value), '');
      const picture = join(folder, 'tiny.png');
      await page.screenshot(picture);
      assert.equal((await readFile(picture)).subarray(1, 4).toString(), 'PNG');
      await page.close();
    });

    it('shares its storage with the next tab, and tells errors of the page', async () => {
      const [one, two] = [await browser.newPage(), await browser.newPage()];
      await one.goto(url);
      await two.goto(url);
      await one.evaluate(() => localStorage.setItem('kept', 'yes'));
      assert.equal(await two.evaluate(() => localStorage.getItem('kept')), 'yes');
      await assert.rejects(
        two.evaluate(() => {
          throw new TypeError('of the page');
        }),
        /of the page/,
      );
    });
  });
}
