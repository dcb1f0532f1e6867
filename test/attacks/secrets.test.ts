import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {SAID, finished} from '../harness/attempts.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {sample} from '../harness/sample-quiz.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {everyPage} from './every-page.js';

const TOKEN = 'S3CRET-token-of-the-page';
const ANSWER = 'zq-typed-answer-of-the-learner';
const THOUGHT = 'zq-thought-of-the-learner';

/** What a page heard and shows, as text; the events that are made to bring answers are apart. */
interface Heard {
  readonly console: readonly string[];
  readonly errors: readonly string[];
  readonly events: Readonly<Record<string, string>>;
  readonly attributes: string;
  readonly light: string;
  readonly address: string;
  readonly messages: number;
}
declare global {
  interface Window {
    heardAll: () => Heard;
  }
}

// Everything by which a page, its scripts or its monitoring may come to know something.
const LISTENS = `<script>
  const text = (value) => {
    const seen = new Set();
    return JSON.stringify([value], (_, one) => {
      if (!(one instanceof Object)) return one;
      if (seen.has(one)) return undefined;
      seen.add(one);
      if (!(one instanceof Error)) return one;
      return {...one, message: String(one), stack: String(one.stack), cause: one.cause};
    });
  };
  const said = [], errors = [], events = {};
  let messages = 0;
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table']) {
    console[level] = (...all) => said.push(text(all));
  }
  addEventListener('error', ({message, error}) => errors.push(text([message, error])));
  addEventListener('unhandledrejection', ({reason}) => errors.push(text(reason)));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    events[event.type] = (events[event.type] ?? '') + text([event.detail, event.message]);
    return dispatch.call(this, event);
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if ((this ?? window) === window && type === 'message') messages++;
    return listen.call(this ?? window, type, ...more);
  };
  Object.defineProperty(window, 'onmessage', {set: () => messages++});
  function* deep(root) {
    for (const one of root.querySelectorAll('*')) {
      yield one;
      if (one.shadowRoot) yield* deep(one.shadowRoot);
    }
  }
  window.heardAll = () => ({
    console: said, errors, events, messages,
    attributes: [...deep(document)].flatMap((one) => [...one.attributes].map(({value}) => value)).join('\\n'),
    light: document.documentElement.outerHTML + document.title,
    address: location.href + document.cookie + text(history.state) + window.name,
  });
</script>
<script type="module" src="/dist/declic.js"></script>`;

/** Events that bring a learner's answers to whoever listens in the page: said in the reference. */
const BRING: readonly string[] = ['declic-attempt', 'declic-complete', 'declic-answer'];

for (const engine of engines()) {
  describe(`what a page can come to know, in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let browser: Browser;
    let page: Page;
    let status = 503;
    const heard = () => page.evaluate(() => window.heardAll());

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path === '/every' ? everyPage(LISTENS) : undefined),
        post: () => status,
      });
      browser = await openBrowser(engine);
      page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String(site.port)}/every`);
      await page.waitFor(
        () => document.querySelector('declic-journal')?.snapshot?.status === 'ready',
      );
    });
    after(async () => {
      await page.evaluate(() => document.querySelector('declic-journal')?.erase());
      await browser.close();
      await site.close();
    });

    it('holds neither the token nor an answer, whatever the endpoint says', async () => {
      const said = {...SAID, word: [ANSWER], mind: [THOUGHT]};
      await page.evaluate(
        async (attempt, other, quiz, token) => {
          const journal = document.querySelector('declic-journal');
          const quizElement = document.querySelector('declic-quiz');
          if (!journal || !quizElement) throw new Error('no journal');
          let calls = 0;
          journal.headers = () => {
            // Now and then the page's own callback fails, with what it knows in its words.
            if (++calls % 4 === 0) throw new Error(`no session for ${token}`);
            return {authorization: `Bearer ${token}-${String(calls)}`};
          };
          const tell = (type: string, detail: unknown) =>
            quizElement.dispatchEvent(
              new CustomEvent(type, {detail, bubbles: true, composed: true}),
            );
          tell('declic-complete', {attempt, quiz});
          tell('declic-consent', {consent: 'given'});
          // What is no event of ours, though it has the name of one.
          tell('declic-attempt', {attempt: {...other, answers: {word: {response: other}}}});
          tell('declic-record', {record: {kind: 'draft', id: 'x', value: other}});
          tell('declic-packet', {packet: other, draft: 'x', receipt: other});
        },
        finished({said}),
        finished({said}),
        sample,
        TOKEN,
      );
      for (const reply of [503, 401, 403, 404, 500, 422]) {
        status = reply;
        for (let i = 0; i < 2; i++) {
          await page.evaluate(() => document.querySelector('declic-journal')?.flush());
        }
      }
      await page.waitFor(
        () => (document.querySelector('declic-journal')?.snapshot.outbox.rejected.length ?? 0) > 0,
      );
      await page.waitFor(() =>
        (window.heardAll().events['declic-error'] ?? '').includes('refused'),
      );
      const {events, ...rest} = await heard();
      const told = Object.entries(events).filter(([type]) => !BRING.includes(type));
      const all = JSON.stringify({
        ...rest,
        told: told.filter(([type]) => type !== 'declic-packet' && type !== 'declic-record'),
      });
      for (const secret of [TOKEN, ANSWER, THOUGHT]) {
        const at = all.indexOf(secret);
        assert.equal(at, -1, all.slice(Math.max(0, at - 300), at + 100));
      }
      assert.ok(rest.console.length > 0, 'the author is told of the fault, and that is heard');
      assert.deepEqual(rest.errors, []);
    });

    it('is not asked by messages from anywhere: nobody listens, and nothing changes', async () => {
      const before = await page.evaluate(async () => {
        const journal = document.querySelector('declic-journal');
        const kept = (await journal?.export()) ?? '';
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = `<script>
          for (const data of ['erased', 'changed', {type: 'declic-consent', detail: {consent: 'given'}},
            {declic: 'erase'}, {context: 'snapshot'}, '{"consent":"refused"}', null]) parent.postMessage(data, '*');
          parent.postMessage('done', '*');
        </script>`;
        document.body.append(frame);
        for (const data of ['erased', 'changed', {consent: 'refused'}]) postMessage(data, '*');
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return [kept, (await journal?.export()) ?? ''];
      });
      assert.equal(before[1], before[0]);
      assert.equal((await heard()).messages, 0);
    });
  });
}
