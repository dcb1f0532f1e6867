import assert from 'node:assert/strict';
import {webcrypto} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {deal} from '../../src/sealed/deal.js';
import {seal} from '../../src/sealed/seal.js';
import {engines, missing, openBrowser, type Engine} from '../harness/browser.js';
import {packetFrom, written} from '../harness/feedback.js';
import {OUTSIDE, startStaticSite, type StaticSite} from '../harness/static-site.js';
import {Visitor} from '../harness/visitor.js';
import {twoPeople, type TwoPeople} from './circle.js';

const CRYPTO = webcrypto as Crypto;
const LEVELS = [1, 2, 3, 4, 3, 2].map((level) => [level, 3, 4, 2, 3]);
const words = (i: number) => `When you paused at point ${String(i + 1)}, I could follow.`;

for (const engine of engines()) {
  describe(`a sealed round without a server in ${engine}`, {skip: missing(engine)}, () => {
    let site: StaticSite;
    let people: TwoPeople<Visitor>;
    let dealer: Visitor;
    let subject: Visitor;
    let base = '';
    let tickets: readonly string[] = [];
    let packets: readonly string[] = [];
    let collect = '';

    before(async () => {
      site = await startStaticSite();
      base = `http://127.0.0.1:${String(site.port)}/demo`;
      people = await twoPeople(engine, Visitor);
      ({desk: dealer, home: subject} = people);
    });

    after(async () => {
      await people.leave();
      await site.close();
    });

    it('is dealt in the page, which says that it forgets the key and what it cannot protect', async () => {
      await dealer.opens(`${base}/sealed.html`);
      await dealer.reads('You must not be the person it is about');
      await dealer.reads('What reviewers read first');
      await dealer.fills('Whom is it about?', 'team-7');
      await dealer.fills('Reviewers', '6');
      await dealer.clicks('Deal the key and make the links');
      await dealer.reads('This page has forgotten the private key');
      const links = await dealer.links();
      assert.equal(new Set(links).size, 7);
      tickets = links.slice(0, 6);
      collect = links[6] ?? '';
      assert.ok(!collect.includes('dt1.'), 'whoever collects gets no share');
    });

    it('takes one sealed text from each of six browsers', async () => {
      packets = [];
      for (const [i, link] of tickets.entries()) {
        packets = [...packets, await sealed(engine, link, i)];
      }
      assert.equal(new Set(packets.map(({length}) => length)).size, 1, 'all of one length');
    });

    it('keeps out what belongs to another round, though it comes first', async () => {
      await subject.opens(collect);
      await drops(subject, await packetOfAnotherRound());
      await subject.reads('This packet belongs to another round');
      assert.ok(!(await subject.text()).includes('One packet from you is here'));
    });

    it('opens nothing with fewer than five, and does not say how many are missing', async () => {
      await subject.sealsOwnView([2, 3, 3, 2, 4]);
      for (const packet of packets.slice(0, 4)) await drops(subject, `Here it is: ${packet}.`);
      await subject.reads('4 packets from you are here.');
      await subject.reads('Not yet enough.');
      const text = await subject.text();
      assert.ok(!text.includes('When you paused'), 'no word of the circle');
      assert.ok(!/\b(1|one|5|five) more\b/i.test(text), 'no count of what is missing');
      await drops(subject, packets[0] ?? '');
      await subject.reads('4 packets from you are here.');
    });

    it('opens with the fifth, and the mirror shows', async () => {
      await drops(subject, packets[4] ?? '');
      await subject.reads('It is open.');
      await subject.reads('Yourself beside your circle');
      for (const i of [0, 1, 2, 3, 4]) await subject.reads(words(i));
    });

    it('asked nothing of any server but files', () => {
      assert.deepEqual(site.others, []);
    });

    it('says that plain http cannot seal, and deals nothing', {skip: !OUTSIDE}, async () => {
      const outside = `http://${OUTSIDE ?? ''}:${String(site.port)}/demo`;
      await dealer.opens(`${outside}/sealed.html`);
      await dealer.reads('This page cannot seal anything here');
      assert.ok(!(await dealer.text()).includes('Deal the key'));
      const {hash} = new URL(tickets[0] ?? '');
      await dealer.opens(`${outside}/round.html${hash}`);
      await dealer.reads('Open the same link on https.');
      await dealer.page.waitFor(() => !document.querySelector('declic-feedback'));
    });
  });
}

async function packetOfAnotherRound(): Promise<string> {
  const [ticket = ''] = await deal(3, 3, CRYPTO);
  return seal(packetFrom(written()), ticket, CRYPTO);
}

/** One reviewer, in a browser of their own: from the link to the text that is handed over. */
async function sealed(engine: Engine, link: string, i: number): Promise<string> {
  const browser = await openBrowser(engine);
  try {
    const reviewer = new Visitor(await browser.newPage());
    await reviewer.opens(link);
    await reviewer.answers(LEVELS[i] ?? [], words(i));
    await reviewer.clicks('Read it over before anything leaves');
    await reviewer.clicks('This is what I want to say');
    await reviewer.clicks('Seal it');
    await reviewer.reads('Code 4 of 4');
    await reviewer.page.waitFor(() => document.querySelectorAll('svg.code').length === 4);
    return await reviewer.page.waitFor(() => {
      const root = document.querySelector('declic-feedback')?.shadowRoot;
      return root?.querySelector<HTMLTextAreaElement>('#sealed')?.value;
    });
  } finally {
    await browser.close();
  }
}

/** Pastes a text, and adds it. */
async function drops(subject: Visitor, text: string): Promise<void> {
  await subject.fills('Paste packets', text);
  await subject.clicks('Add');
  await subject.page.waitFor(() => !document.querySelector<HTMLTextAreaElement>('#packets')?.value);
}
