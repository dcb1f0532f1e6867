import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Endpoint} from '../../demo/endpoint/endpoint.js';
import {engines, missing, openBrowser} from '../harness/browser.js';
import {Reader} from '../harness/reader.js';
import {startSite, TOKEN} from '../harness/site.js';
import {arrives, posts, twoPeople, VOICES, type TwoPeople} from './circle.js';

const SAID = 'When you paused after the budget, I could follow.';
/** What stands at the first level of the first criterion. */
const FIRST = 'The meeting opens on a topic, with no purpose announced.';

for (const engine of engines()) {
  describe(`a round without a mouse in ${engine}`, {skip: missing(engine)}, () => {
    let endpoint: Endpoint;
    let people: TwoPeople<Reader>;
    let facilitator: Reader;
    let subject: Reader;
    let links: readonly string[] = [];

    before(async () => {
      endpoint = await startSite();
      people = await twoPeople(engine, Reader);
      ({desk: facilitator, home: subject} = people);
    });

    after(async () => {
      await people.leave();
      await endpoint.close();
    });

    it('is opened', async () => {
      await facilitator.opens(`${endpoint.url}/demo/facilitator.html#token=${TOKEN}`);
      await facilitator.reads('What reviewers read first');
      await facilitator.tabTo('Whom is it about?');
      await facilitator.page.type('team-7');
      await facilitator.activates('Open the round and make the links');
      await facilitator.reads('They are shown once');
      links = await facilitator.page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.link input')].map(({value}) => value),
      );
      assert.equal(links.length, 9);
    });

    it('begins with one’s own view, sealed', async () => {
      await subject.opens(links.at(-1) ?? '');
      await subject.reads('See yourself first');
      await subject.activates('Let’s begin');
      await subject.chooses(FIRST);
      await subject.activates('Read it over');
      await subject.activates('This is how I see it');
      await subject.activates('Seal my view');
      await subject.reads('Your mirror is not ready yet');
    });

    it('takes a level, words, two confirmations', async () => {
      const browser = await openBrowser(engine);
      try {
        const reviewer = new Reader(await browser.newPage());
        await reviewer.opens(links[0] ?? '');
        await reviewer.reads('Let’s begin');
        await reviewer.activates('Let’s begin');
        await reviewer.chooses(FIRST);
        await reviewer.tabTo('In your words, if you like');
        await reviewer.page.type(SAID);
        await reviewer.activates('Read it over before anything leaves');
        await reviewer.activates('This is what I want to say');
        await reviewer.activates('Send');
        await arrives(reviewer);
        await reviewer.activates('And how do I give feedback?');
        await reviewer.reads('How the circle spreads will stand here once enough voices');
      } finally {
        await browser.close();
      }
    });

    it('is closed, once what is dropped was read', async () => {
      for (const [i, voice] of VOICES.entries()) {
        await posts(endpoint, links[i + 1] ?? '', voice);
      }
      await facilitator.activates('Done: back to the rounds');
      await facilitator.activates('Yes, go back');
      await facilitator.reads('nothing to read yet');
      await facilitator.activates('Close this round');
      await facilitator.activates('Close, and drop these');
      await facilitator.reads('has a mirror to read');
    });

    it('is read, thanked for, and ends in one step with its day', async () => {
      await subject.activates('Look again');
      await subject.reads(SAID);
      await subject.chooses('specific');
      await subject.activates('Send thanks');
      await subject.reads('Your thanks are with the circle');
      await subject.tabTo('What will you try?');
      await subject.page.type('One pause after each point');
      await subject.activates('Keep this step');
      await subject.reads('Your step');
    });
  });
}
