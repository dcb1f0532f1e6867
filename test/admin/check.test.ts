import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, beforeEach, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {startEmbedded, type Running} from '../endpoint/running.js';
import {Visitor} from '../harness/visitor.js';
import {soundFor, type Desk} from './sound.js';
import {headersIn, startMisconfigured, withHeaders, type Misconfigured} from './misconfigured.js';

/** What the page says of one topic. */
interface Said {
  readonly state: string;
  readonly text: string;
  readonly change: string;
}
type Result = Readonly<Record<string, Said>>;

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const SELF = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

for (const engine of engines()) {
  describe(
    `the page that checks the road to an endpoint, in ${engine}`,
    {skip: missing(engine)},
    () => {
      let site: StaticSite;
      let browser: Browser;
      let page: Page;
      let wrong: Misconfigured;
      let sound: Running;
      let origin: string;
      let policy: string;

      before(async () => {
        site = await startStaticSite({
          headers: () => ({'content-security-policy': policy}),
          script: (path) => (path === '/axe/axe.min.js' ? AXE : undefined),
        });
        origin = `http://localhost:${site.port}`;
        wrong = await startMisconfigured();
        sound = await startEmbedded({allowOrigins: [origin]});
        browser = await openBrowser(engine);
        page = await browser.newPage();
      });
      after(async () => {
        await browser.close();
        await Promise.all([site.close(), wrong.close(), sound.close()]);
      });
      beforeEach(() => {
        policy = `${SELF}; connect-src 'self' http://127.0.0.1:*`;
      });

      /** Fills the form as an admin would, and reads what was found. */
      async function check(endpoint: string, more: Readonly<Record<string, string>> = {}) {
        await page.goto(`${origin}/demo/check.html?lang=en`);
        await page.waitFor(() => document.querySelector('form.asking') !== null);
        await page.evaluate(
          (fields) => {
            for (const [name, value] of Object.entries(fields)) {
              const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
              if (field) field.value = value;
            }
            document.querySelector<HTMLFormElement>('form.asking')?.requestSubmit();
          },
          {endpoint, ...more},
        );
        await page.waitFor(() => document.querySelector('.findings') !== null);
        return page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll<HTMLElement>('.finding')].map((one) => [
              one.dataset['topic'] ?? '',
              {
                state: one.dataset['state'] ?? '',
                text: one.querySelector('p')?.textContent ?? '',
                change: one.querySelector('pre')?.textContent ?? '',
              },
            ]),
          ),
        );
      }
      const toMend = (result: Result) =>
        Object.keys(result).filter((topic) => result[topic]?.state === 'mend');
      const said = (result: Result, topic: string): Said => {
        const one = result[topic];
        assert.ok(one, `${topic} was looked at`);
        return one;
      };

      for (const format of ['declic', 'ndjson', 'cloudevents']) {
        it(`finds a sound endpoint in order, each step of it (${format})`, async () => {
          const result = await check(`${sound.url}/reports`, {format});
          for (const [topic, {state, text}] of Object.entries(result))
            assert.equal(state, 'fine', `${topic}: ${text}`);
          assert.match(said(result, 'reply').text, /neither counted nor kept/);
        });
      }

      it('says which permission is missing, and following it to the letter puts it in order', async () => {
        wrong.answers = withHeaders({});
        const result = await check(wrong.url, {name: 'X-Tenant', value: 'a'});
        assert.deepEqual(toMend(result), ['origin']);
        const {change} = said(result, 'origin');
        assert.ok(change.includes(`Access-Control-Allow-Origin: ${origin}`));
        wrong.answers = withHeaders(headersIn(change));
        const mended = await check(wrong.url, {name: 'X-Tenant', value: 'a'});
        assert.deepEqual(toMend(mended), []);
        assert.equal(said(mended, 'preflight').state, 'fine');
      });

      it('names the very header that the question beforehand does not let through', async () => {
        const allowed = {'access-control-allow-origin': origin};
        const url = `${wrong.url}?asked`; // a browser remembers what it was allowed at an address
        wrong.answers = withHeaders(allowed);
        const none = said(await check(url), 'preflight');
        assert.equal(none.state, 'mend');
        assert.match(none.text, /does not allow: content-type\./);
        wrong.answers = withHeaders({...allowed, 'access-control-allow-headers': 'content-type'});
        const result = await check(url, {name: 'authorization', value: 'Bearer x'});
        assert.deepEqual(toMend(result), ['preflight']);
        const {text, change} = said(result, 'preflight');
        assert.match(text, /does not allow: authorization\./);
        wrong.answers = withHeaders(headersIn(change));
        const mended = await check(url, {name: 'authorization', value: 'Bearer x'});
        assert.deepEqual(toMend(mended), []);
      });

      it('tells an HTML page from an answer', async () => {
        const cors = {
          'access-control-allow-origin': origin,
          'access-control-allow-headers': 'content-type',
        };
        const html = {...cors, 'content-type': 'text/html; charset=utf-8'};
        wrong.answers = withHeaders(html, 200, '<!doctype html><title>Sign in</title>');
        const result = await check(wrong.url);
        assert.deepEqual(toMend(result), ['reply']);
        assert.match(said(result, 'reply').text, /sign-in portal/);
      });

      it('sees a redirect, and does not follow it', async () => {
        const asked: string[] = [];
        wrong.answers = ({method, url = ''}, response) => {
          asked.push(url);
          const cors = {
            'access-control-allow-origin': origin,
            'access-control-allow-headers': 'content-type',
          };
          if (method === 'OPTIONS') return response.writeHead(204, cors).end();
          return response.writeHead(302, {...cors, location: '/sign-in'}).end();
        };
        const result = await check(wrong.url);
        assert.deepEqual(toMend(result), ['reach']);
        assert.match(said(result, 'reach').text, /leads elsewhere/);
        assert.ok(!asked.includes('/sign-in'));
      });

      it('tells a policy of the page from an outage, and writes the directive', async () => {
        policy = `${SELF}; connect-src 'self'`;
        const result = await check(wrong.url);
        assert.deepEqual(toMend(result), ['policy']);
        const {change} = said(result, 'policy');
        const [, directive = ''] = change.split('Content-Security-Policy: ');
        assert.equal(directive, `connect-src 'self' ${new URL(wrong.url).origin}`);
        policy = `${SELF}; ${directive}`;
        wrong.answers = withHeaders({});
        assert.equal(said(await check(wrong.url), 'policy').state, 'fine');
      });

      it('says that nobody answers where nobody does', async () => {
        const gone = await startMisconfigured();
        await gone.close();
        const result = await check(gone.url);
        assert.deepEqual(toMend(result), ['reach']);
        assert.equal(said(result, 'reply').state, 'unknown');
      });

      it('tells a token that is wanted from one that is refused, and never shows it', async () => {
        const cors = {
          'access-control-allow-origin': origin,
          'access-control-allow-headers': 'content-type, authorization',
        };
        wrong.answers = withHeaders(cors, 401, '{}');
        assert.match(said(await check(wrong.url), 'token').text, /wants a token/);
        const token = {name: 'authorization', value: 'Bearer S3CRET'};
        const result = await check(wrong.url, token);
        assert.match(said(result, 'token').text, /answered 401 to this authorization/);
        assert.ok(!(await page.evaluate(() => document.body.textContent)).includes('S3CRET'));
        assert.ok(!(await page.url()).includes('S3CRET'));
      });

      it('sees a clock that is a day off', async () => {
        const late = await startEmbedded({
          ...{allowOrigins: [origin], now: () => Date.now() - 50 * 3_600_000},
        });
        try {
          const result = await check(`${late.url}/reports`);
          assert.deepEqual(toMend(result), ['clock']);
        } finally {
          await late.close();
        }
      });

      it('can be used by everybody, before and after a check', async () => {
        const visitor = new Visitor(page);
        const desk: Desk = {
          reader: visitor,
          narrows: engine !== 'webkit',
          speaks: (language) => visitor.clicks(language === 'fr' ? 'Français' : 'English'),
        };
        await page.goto(`${origin}/demo/check.html?lang=en`);
        await visitor.reads('Address of the endpoint');
        await soundFor(desk);
        wrong.answers = withHeaders({});
        await check(wrong.url);
        assert.equal(await visitor.focused(), 'What was found');
        await soundFor(desk);
      });

      it('refuses an address that nothing may go to, with the remedy', async () => {
        const insecure = said(await check('http://lms.example/reports'), 'address');
        assert.equal(insecure.state, 'mend');
        assert.match(insecure.text, /Only https/);
        const secret = said(await check('https://me:pw@lms.example/reports'), 'address');
        assert.match(secret.text, /No name or password/);
      });
    },
  );
}
