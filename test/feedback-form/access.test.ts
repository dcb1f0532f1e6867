import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {DeclicPacketEvent} from '../../src/events/packet-event.js';
import {activeElement} from '../harness/deep.js';
import {until} from '../harness/until.js';
import {FeedbackPage, type Wish} from './feedback-page.js';

const TELLING = 'When you met Zoé Martin, I lost the thread.\nAmicalement, Paul';

/** Ways to each state of the form. */
const STATES: Readonly<Record<string, readonly [Wish, (page: FeedbackPage) => Promise<void>]>> = {
  opening: [{}, () => Promise.resolve()],
  'opening in French, for a manager': [
    {language: 'fr', set: {perspective: 'manager'}},
    (page) => page.says('Jamais utilisé pour'),
  ],
  'outside a round': [{endpoint: null}, (page) => page.says('sends nothing')],
  declined: [{}, (page) => page.press('Not this time')],
  broken: [{form: {declic: 'form/1'}}, (page) => page.says('cannot start yet')],
  writing: [
    {},
    async (page) => {
      await page.press('Let’s begin');
      await page.press(/^Read it over/);
      await page.write('Great');
      await page.choose('Open floor');
    },
  ],
  review: [{}, (page) => page.toReview(TELLING)],
  confirming: [
    {},
    async (page) => {
      await page.toReview(TELLING);
      await page.press('This is what I want to say');
    },
  ],
  sent: [
    {},
    async (page) => {
      await page.toReview();
      await page.press('This is what I want to say');
      await page.press('Send');
      await page.says('Thank you');
    },
  ],
  'sealed for oneself': [
    {set: {perspective: 'self'}},
    async (page) => {
      await page.toReview();
      await page.press('This is how I see it');
      await page.press('Seal my view');
    },
  ],
  'sealed to hand over': [{endpoint: null}, (page) => page.toHandOver()],
};

describe('declic-feedback for everyone', () => {
  for (const [state, [wish, reach]] of Object.entries(STATES)) {
    it(`passes axe: ${state}`, async () => {
      const page = await FeedbackPage.open(wish);
      await reach(page);
      await page.element.updateComplete;
      await expect(page.element).to.be.accessible();
    });
  }

  it('can be filled in and sent by keyboard alone', async () => {
    const page = await FeedbackPage.open();
    const sent: DeclicPacketEvent[] = [];
    page.element.addEventListener('declic-packet', (event) => sent.push(event));
    const to = async (words: string) => {
      for (let i = 0; i < 40; i++) {
        if (activeElement()?.textContent.replace(/\s+/g, ' ').trim() === words) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error(`never comes to ${words}`);
    };
    await until(() => page.offers('Let’s begin'), 'it opens');
    page.root.querySelector('button')?.focus();
    await to('Let’s begin');
    await sendKeys({press: 'Enter'});
    await until(() => page.focused === 'Running a team meeting', 'the focus is at the top');
    while (!activeElement()?.matches('input')) await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await sendKeys({press: 'ArrowDown'});
    await to('Read it over before anything leaves');
    await sendKeys({press: 'Enter'});
    await until(() => page.focused === 'Before it leaves', 'the focus is on the next step');
    await to('This is what I want to say');
    await sendKeys({press: 'Enter'});
    await until(() => page.focused === 'Send it now?', 'the focus is on the second question');
    await to('Send');
    await sendKeys({press: 'Enter'});
    await until(() => page.focused === 'Thank you', 'the focus is on the thanks');
    expect(sent[0]?.detail.packet.levels['framing']).to.equal(2);
  });

  it('groups each behaviour under its words, and names each room for words', async () => {
    const page = await FeedbackPage.open();
    await page.press('Let’s begin');
    const groups = [...page.root.querySelectorAll('fieldset')];
    expect(groups.map((one) => one.querySelector('legend')?.textContent.trim())).to.eql([
      'Framing',
      'Voice',
      'Follow-up',
    ]);
    for (const one of groups) expect(one.querySelectorAll('input[type=radio]')).to.have.length(5);
    expect(page.area().labels[0]?.textContent.trim()).to.equal('In your words, if you like');
    await page.write('a'.repeat(430));
    expect(page.root.querySelector('.spoken')?.textContent.trim()).to.equal('75 characters left');
  });
});
