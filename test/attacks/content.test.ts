import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import './attacked.js';
import {badgesOf, formOf, mirrorOf, quizOf} from './hostile-content.js';
import {PAYLOADS} from './payloads/payloads.js';

/** Scripts in the page may run, so that they can be caught; whatever leaves the site is reported. */
const OPEN = "default-src 'self' 'unsafe-inline' 'unsafe-eval'";
const PAGE = `<!doctype html><html lang="en"><title>Content under attack</title>
<script src="/test/attacks/pages/watch.js"></script>
<body><declic-journal space="content-attack"></declic-journal>
<script type="module" src="/dist/declic.js"></script>
<script type="module" src="/test/attacks/pages/content.js"></script></body></html>`;

/** What a text may become: everything that the Markdown subset knows. */
const BENIGN =
  'Plain, **bold**, *italic*, `code`, [a link](https://ok.example/x)\n\n- one\n- two\n\n1. one\n\n```\ncode\n```';

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({length: Math.ceil(all.length / size)}, (_, i) => all.slice(i * size, (i + 1) * size));

for (const engine of engines()) {
  describe(`content that attacks its reader, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let page: Page;

    /** Everything in all fields, at every step a reader takes. */
    const walk = async (name: string, texts: readonly string[]) => {
      const first = quizOf(texts.slice(0, 20), `${name}-0`);
      for (const [i, some] of chunks(texts, 20).entries()) {
        const quiz = quizOf(some, `${name}-${i}`);
        await page.evaluate((value) => window.attack.quiz(value, true), quiz);
        await page.evaluate(
          (value, words) => window.attack.form(value, words),
          formOf(some, quiz.id),
          some,
        );
        await page.evaluate(
          (value, quizzes) => window.attack.badges(value, quizzes),
          ...([badgesOf(some, first.id), [first]] as const),
        );
        await page.evaluate(
          (value) => window.attack.mirror(value),
          mirrorOf(some, `${quiz.id}-mirror`),
        );
        // What is there once for a whole file: title, intention, issuer.
        const singles = some.map((one) => [
          quizOf([one], 'one'),
          formOf([one], `${quiz.id}-one`),
          badgesOf([one], first.id),
        ]);
        await page.evaluate(
          async (all, quizzes) => {
            for (const [quiz, form, badges] of all) {
              await window.attack.quiz(quiz, false);
              await window.attack.form(form);
              await window.attack.badges(badges, quizzes);
            }
          },
          ...([singles, [first]] as const),
        );
      }
      return page.evaluate(() => window.attack.result());
    };

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/content' ? PAGE : undefined),
        headers: (path) => (path === '/content' ? {'content-security-policy': OPEN} : {}),
      });
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String(site.port)}/content`);
      await page.waitFor(() => 'attack' in window && window.attack.ready());
    });

    after(async () => {
      await browser.close();
      await site.close();
    });

    it('is words, in every field and at every step: nothing runs, nothing is asked for', async () => {
      const own = await walk('benign', Array<string>(4).fill(BENIGN));
      assert.deepEqual(own.found, []);
      await page.evaluate(() => window.attack.learned());
      const {fetched, ...rest} = await walk('attack', PAYLOADS);
      assert.deepEqual(rest, {ran: [], found: [], reports: [], polluted: []});
      assert.deepEqual(fetched, own.fetched);
      assert.deepEqual(site.others, []);
    });

    it('would be caught: the same page notes a script, an element, a request', async () => {
      await page.evaluate(() => {
        const box = document.createElement('div');
        box.innerHTML = '<img src="//attacker.example/x" onerror="alert(1)">';
        document.body.append(box);
      });
      await page.waitFor(() => {
        const {ran, reports} = window.attack.result();
        return ran.length > 0 && reports.length > 0;
      });
    });
  });
}
