import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {dumpOf} from '../endpoint/dump.js';
import {invited, openRound} from '../endpoint/rounds.js';
import {startEmbedded, type Running} from '../endpoint/running.js';
import {engines, missing, openBrowser, type Browser, type Page} from '../harness/browser.js';
import {eventually} from '../harness/page-script.js';
import {startStaticSite, type StaticSite} from '../harness/static-site.js';
import {ALL, CANARIES, disguises, foundIn, NUMBERS} from './canaries.js';
import {captured, type Capture, type Captured} from './capture.js';
import {step} from './learner.js';
import {pageOf, speaking} from './planted.js';

/** Canaries in the address of the page, of the page before it, and in what is typed. */
const ADDRESS = CANARIES.slice(384, 394);
const TYPED = CANARIES.slice(394, 434);
const COMMENTS = CANARIES.slice(434);

it('a canary is found in each disguise, whatever stands around it', () => {
  for (const canary of ['zq7x0123456789', NUMBERS[0] ?? '']) {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const whole = Buffer.from(`${before}${canary}~~`);
      const texts = [
        whole.toString(),
        whole.toString('hex').toUpperCase(),
        whole.toString('base64'),
        whole.toString('base64url'),
        `x${[...canary].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')}`,
      ];
      for (const text of texts) assert.deepEqual(foundIn(text, [canary]), [canary], text);
    }
  }
  assert.equal(ALL.length, 500);
  assert.ok(new Set(ALL.flatMap(disguises)).size >= 7 * 500, 'no two look the same');
  assert.deepEqual(foundIn('nothing of it, in no disguise: 0123456789abcdef'), []);
});

for (const engine of engines()) {
  describe(`500 canaries in ${engine}`, {skip: missing(engine)}, () => {
    let running: Running;
    let capture: Capture;
    let site: StaticSite;
    let browser: Browser;
    let page: Page;
    let html = '';

    before(async () => {
      site = await startStaticSite({
        page: (path) => (path.includes(ADDRESS[0] ?? '-') ? html : undefined),
      });
      running = await startEmbedded({allowOrigins: [`http://localhost:${String(site.port)}`]});
      capture = await captured(running);
      const open = await openRound(running, {form: speaking, subjects: ['team-7']});
      const ticket = invited(open, 'team-7').tickets.peer[0] ?? '';
      html = pageOf(CANARIES, capture.url, {round: open.round, subject: 'team-7', ticket});
      browser = await openBrowser(engine);
      page = await browser.newPage();
    });
    after(async () => {
      await browser.close();
      await capture.close();
      await running.close();
      await site.close();
    });

    it('are around a learner who answers, thinks aloud, and speaks to a peer', async () => {
      const [path, from, key, value, place] = ADDRESS;
      const origin = `http://localhost:${String(site.port)}`;
      await page.goto(
        `${origin}/${String(path)}/${String(from)}.html?${String(key)}=${String(value)}`,
      );
      const to = `/${String(path)}/course.html?user=${String(value)}#${String(place)}`;
      await page.evaluate((next) => location.assign(next), to);
      await page.waitFor(() =>
        Boolean(document.referrer && document.querySelector('declic-quiz')?.shadowRoot),
      );
      // 24 answers that are told, and the total.
      await goes(page, 'declic-quiz', [...TYPED], () => posted(capture) >= 25);
      await goes(page, 'declic-feedback', [...COMMENTS], () => posted(capture) >= 26);
    });

    it('are in no byte that leaves, but for the words meant for the peer', () => {
      const posts = capture.requests.filter(({line}) => line === 'POST /reports');
      const packets = posts.filter(({body}) => body.startsWith('{"declic":"packet/1"'));
      assert.equal(packets.length, 1);
      assert.equal(posts.length, 26);
      for (const request of capture.requests) {
        const isPacket = packets.includes(request);
        const found = foundIn(wire(request));
        assert.deepEqual(found, isPacket ? COMMENTS.slice(0, 3) : [], wire(request));
      }
      const {comments} = JSON.parse(packets[0]?.body ?? '') as {comments: {text: string}[]};
      assert.deepEqual(comments.map(({text}) => text).sort(), [...COMMENTS.slice(0, 3)].sort());
    });

    it('nor is anything that the journal keeps: its ids, its instants, the address of the page', async () => {
      const kept = await page.evaluate(() => {
        const journal = document.querySelector('declic-journal');
        return {attempts: journal?.snapshot.attempts ?? [], agent: navigator.userAgent};
      });
      const own = JSON.stringify(kept.attempts);
      const typed = [...TYPED.slice(0, 24), ...NUMBERS.slice(0, 12)];
      assert.deepEqual(foundIn(own, typed), typed, 'what was typed is here');
      const ids = own.match(/"id":"([0-9a-f]{32})"/g)?.map((one) => one.slice(6, -1)) ?? [];
      const instants = [...new Set(own.match(/\b1[0-9]{12}\b/g) ?? [])];
      assert.ok(ids.length > 0 && instants.length > 20, 'the journal keeps ids and instants');
      const seconds = instants.map((one) => one.slice(0, 10));
      const dates = instants.map((one) => new Date(Number(one)).toISOString().slice(0, 10));
      for (const {line, headers, body} of capture.requests) {
        assert.deepEqual(foundIn(`${line} ${headers.join(' ')} ${body}`, ids), []);
        assert.deepEqual(foundIn(body, [...instants, ...seconds, ...dates]), [], body);
        assert.deepEqual(foundIn(`${line} ${body}`, [kept.agent, 'course.html', 'localhost']), []);
        const names = headers.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
        for (const never of ['referer', 'cookie', 'authorization'])
          assert.ok(!names.includes(never), `${never} leaves`);
      }
    });

    it('and the database holds the peer’s words, no other, no address and no browser', async () => {
      const dump = await dumpOf(running.database);
      assert.deepEqual([...foundIn(dump)].sort(), [...COMMENTS.slice(0, 3)].sort());
      const agent = await page.evaluate(() => navigator.userAgent);
      const never = [
        agent,
        'Mozilla',
        '198.51.100',
        '127.0.0.1',
        '::1',
        'localhost',
        'course.html',
      ];
      for (const word of never) assert.ok(!dump.includes(word), `${word} was kept`);
    });
  });
}

const wire = ({line, headers, body}: Captured) => [line, ...headers, body].join('\n');

const posted = ({requests}: Capture) => requests.filter(({line}) => line.startsWith('POST')).length;

/** Steps on, whatever the page asks, until all of it has left. */
async function goes(page: Page, tag: string, words: string[], done: () => boolean): Promise<void> {
  const numbers = [...NUMBERS];
  const onward = async () => {
    const used = await step(page, tag, words, numbers);
    words.splice(0, used.words);
    numbers.splice(0, used.numbers);
    return used.pressed ?? done();
  };
  while (!done()) await eventually(onward, onward);
}
