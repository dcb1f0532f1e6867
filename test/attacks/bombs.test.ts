import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import './attacked.js';
import {badgesOf, formOf, quizOf} from './hostile-content.js';
import {ADDRESSES} from './payloads/payloads.js';

const CONTENT = {
  'declic-quiz': ['quiz', quizOf(['x'], 'bombed')],
  'declic-feedback': ['form', formOf(['x'], 'bombed')],
  'declic-progress': ['badges', badgesOf(['x'], 'bombed')],
} as const;

/**
 * How much longer hostile content may hold up a page than it takes to parse the largest file there may
 * be: 20 ms on an idle machine, ten times that on a busy one.
 */
const FACTOR = 4;

/** What a text may be full of, to keep whoever reads Markdown busy. */
const MARKS = ['*', '**', '`', '```', '[', '](', '[x](', '**a', ' *', '*a*', '`a`', '- ', '\n\n'];

/** Ids on a page that stand where scripts look for the browser's own names, or for Lit's. */
const IDS = [
  ...['customElements', 'trustedTypes', 'indexedDB', 'crypto', 'fetch', 'structuredClone'],
  ...['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'],
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'],
  ...['litElementHydrateSupport', 'ShadyCSS', 'ShadyDOM', 'declic', 'define', 'configure'],
];
const clobber = IDS.map((id) => `<a id="${id}"></a><a id="${id}" name="push" href="x:y"></a>`);

/** What a polluted prototype would turn, if an option that nobody gave were read from it. */
const pollute = `<script>Object.assign(Object.prototype, {endpoint: 'https://attacker.example/r',
  consent: 'given', detail: 'attempt', spread: 0, polluted: true, quiz: {}, extend() {}})</script>`;

const page = (before: string, space: string) => `<!doctype html><html lang="en"><title>Bombs</title>
${before}<script src="/test/attacks/pages/watch.js"></script>
<body><declic-journal space="${space}"><declic-quiz src="/demo/content/account.quiz.json"></declic-quiz>
</declic-journal><script type="module" src="/dist/declic.js"></script>
<script type="module" src="/test/attacks/pages/content.js"></script></body></html>`;

const PAGES: Readonly<Record<string, string>> = {
  '/bombs': page('', 'bombs'),
  '/clobbered': page(`${clobber.join('')}<form name="customElements"></form>`, 'clobbered'),
  '/polluted': page(pollute, 'polluted'),
};
/** Whatever leaves the site is reported. */
const CLOSED = "default-src 'self' 'unsafe-inline'";

for (const engine of engines()) {
  describe(
    `content that is a bomb, in ${engine}`,
    {
      skip: missing(engine) || (engine === 'webkit' && 'bombs are not proven in webkit, so far'),
    },
    () => {
      let site: StaticSite;
      let browser: Browser;
      let tab: Page;

      const opens = async (path: string) => {
        await tab.goto(`http://127.0.0.1:${String(site.port)}${path}`);
        await tab.waitFor(() => 'attack' in window && window.attack.ready());
      };
      const refusal = (tag: string, property: string, value: unknown, bomb?: string) =>
        tab.evaluate(
          (...args) => window.attack.refusal(...args),
          ...([tag, property, value, ...(bomb === undefined ? [] : [bomb])] as const),
        );

      before(async () => {
        site = await startStaticSite({
          page: (path) => PAGES[path],
          headers: (path) => (path in PAGES ? {'content-security-policy': CLOSED} : {}),
        });
        browser = await openBrowser(engine);
        tab = await browser.newPage();
        await opens('/bombs');
      });

      after(async () => {
        await browser.close();
        await site.close();
      });

      it('is refused by a typed error, without holding up the page', async (context) => {
        const bombs = await tab.evaluate(() => window.attack.bombs);
        const slowest: Record<string, number> = {};
        for (const [tag, [property, sound]] of Object.entries(CONTENT)) {
          const plain = await refusal(tag, property, sound);
          assert.equal(plain.code, 'content-invalid');
          for (const bomb of bombs) {
            const {code, ms} = await refusal(tag, property, sound, bomb);
            assert.equal(code, 'content-invalid', `${tag}: ${bomb}`);
            const most = FACTOR * (await tab.evaluate(() => window.attack.parsing()));
            assert.ok(ms < most, `${tag}, ${bomb}: ${String(ms)} ms, at most ${String(most)}`);
            slowest[bomb] = Math.max(slowest[bomb] ?? 0, Math.round(ms));
          }
        }
        const {polluted} = await tab.evaluate(() => window.attack.result());
        assert.deepEqual(polluted, []);
        context.diagnostic(`ms until refused: ${JSON.stringify(slowest)}`);
      });

      it('of marks is drawn like any other text', async (context) => {
        const sound = quizOf(['x'], 'marks');
        const drawn = (why: string) =>
          tab.evaluate((quiz) => window.attack.drawing('declic-quiz', {quiz, noCertainty: true}), {
            ...sound,
            intention: {...sound.intention, why},
          });
        const plain = await drawn('x'.repeat(10_000));
        const times: Record<string, number> = {};
        for (const mark of MARKS) times[mark] = await drawn(mark.repeat(10_000 / mark.length));
        context.diagnostic(`ms: ${JSON.stringify({plain, ...times})}`);
        const most = FACTOR * (await tab.evaluate(() => window.attack.parsing()));
        for (const [mark, ms] of Object.entries(times))
          assert.ok(ms < most, `${mark}: ${String(ms)} ms, at most ${String(most)}`);
      });

      it('never becomes an address that leads elsewhere', async () => {
        const quiz = quizOf(['x'], 'addresses');
        const badges = badgesOf(['x'], 'addresses');
        for (const href of ADDRESSES) {
          const objectives = quiz.objectives.map((one) => ({
            ...one,
            resources: [{title: 'x', href}],
          }));
          const issuer = {name: 'x', url: href};
          const bad = await refusal('declic-quiz', 'quiz', {...quiz, objectives}, '');
          assert.equal(bad.code, 'content-invalid', `a resource at ${href}`);
          const worse = await refusal('declic-progress', 'badges', {...badges, issuer}, '');
          assert.equal(worse.code, 'content-invalid', `an issuer at ${href}`);
        }
      });

      it('does nothing through ids that stand in for names of the browser, or of Lit', async () => {
        await opens('/clobbered');
        const visitor = new Visitor(tab);
        await visitor.clicks('Let’s begin');
        await visitor.clicks('Pass for now');
        await visitor.reads('Question 2 of 4');
      });

      it('turns no option through a polluted prototype: nothing is sent, nothing is agreed to', async () => {
        await opens('/polluted');
        const visitor = new Visitor(tab);
        for (const words of ['Let’s begin', ...Array<string>(4).fill('Pass for now'), 'See my map'])
          await visitor.clicks(words);
        await visitor.reads('What you came for');
        const {reports, endpoint, consent} = await tab.evaluate(() => ({
          reports: window.attack.result().reports,
          endpoint: document.querySelector('declic-journal')?.snapshot.endpoint ?? null,
          consent: document.querySelector('declic-journal')?.snapshot.consent,
        }));
        assert.deepEqual(
          {reports, endpoint, consent},
          {reports: [], endpoint: null, consent: 'ask'},
        );
        assert.deepEqual(site.others, []);
      });
    },
  );
}
