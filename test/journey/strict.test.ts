import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {siteFile} from '../harness/static-site.js';

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/** Policies that a page may stand under, each with what the README says about it. */
const POLICIES: Readonly<Record<string, string>> = {
  strict: STRICT,
  'strict with Trusted Types': `${STRICT}; require-trusted-types-for 'script'; trusted-types declic`,
  'Trusted Types for a page with a Lit of its own': `${STRICT}; require-trusted-types-for 'script'; trusted-types declic lit-html`,
};

for (const engine of engines()) {
  describe(`a strict page in ${engine}`, {skip: missing(engine)}, () => {
    let server: Server;
    let browser: Browser;
    let policy = '';
    const reports: string[] = [];

    before(async () => {
      server = createServer((request, response) => {
        const {pathname} = new URL(request.url ?? '/', 'http://x');
        if (request.method === 'POST') {
          let body = '';
          request.on('data', (data: Buffer) => (body += data.toString()));
          request.on('end', () => {
            // The browser asks for an icon by itself, and reports itself.
            if (pathname === '/csp' && !body.includes('/favicon.ico')) reports.push(body);
            response.writeHead(202, {'content-type': 'application/json'}).end('{"ok":true}');
          });
          return;
        }
        siteFile(pathname).then(
          ({type, body}) =>
            response
              .writeHead(200, {
                'content-type': type,
                'content-security-policy': `${policy}; report-uri /csp`,
              })
              .end(body),
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await openBrowser(engine);
    });

    after(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });

    for (const [name, value] of Object.entries(POLICIES)) {
      for (const file of ['strict.html', 'strict-auto.html']) {
        it(`${name}, ${file}: a whole quiz, and not one report`, async () => {
          policy = value;
          reports.length = 0;
          const address = server.address();
          const port = typeof address === 'object' ? address?.port : 0;
          const reader = new Reader(await browser.newPage());
          await reader.page.goto(`http://127.0.0.1:${String(port)}/test/journey/pages/${file}`);
          await reader.reads('Let’s begin');
          await reader.activates('Let’s begin');
          for (const at of [1, 2, 3, 4]) {
            await reader.reads(`Question ${at} of 4`);
            await reader.activates('Pass for now');
          }
          await reader.reads('That was the last question');
          await reader.activates('See my map');
          await reader.reads('What you came for');
          await reader.reads('Share this without your name?');
          assert.deepEqual(reports, []);
          await reader.page.evaluate(() => {
            const quiz = document.querySelector('declic-journal');
            return quiz?.erase();
          });
          await reader.page.close();
        });
      }
    }

    it('does report what breaks the policy, so that silence means something', async () => {
      policy = "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'";
      reports.length = 0;
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String(port)}/test/journey/pages/strict.html`);
      await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
      const end = Date.now() + 5000;
      while (!reports.length && Date.now() < end) await new Promise((r) => setTimeout(r, 50));
      assert.ok(reports.length > 0);
      await page.close();
    });
  });
}
