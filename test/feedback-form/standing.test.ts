import {ContextProvider} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {snapshotContext} from '../../src/contexts/snapshot-context.js';
import '../../src/elements/feedback/define.js';
import {decline, type Draft} from '../../src/model/draft.js';
import {EMPTY_SNAPSHOT, type OutboxView, type Snapshot} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {deal} from '../../src/sealed/deal.js';
import {packetFrom, recordOf, written} from '../harness/feedback.js';
import {until} from '../harness/until.js';
import {meeting} from '../feedback/sample-form.js';
import {PUNITIVE} from '../result/punitive.js';
import {FeedbackPage, type Wish} from './feedback-page.js';

type Journal = ConstructorParameters<typeof FeedbackPage>[1];
interface Standing {
  readonly drafts?: readonly Draft[];
  readonly outbox?: Partial<OutboxView>;
  readonly attributes?: Readonly<Record<string, string>>;
}

const ABOUT = {round: 'r1', subject: 'team-7', ticket: 'a-ticket'};
const packet = packetFrom(written());

/** A page whose journal holds just this. */
async function standing({drafts = [], outbox = {}, attributes = {lang: 'en'}}: Standing) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  const snapshot: Snapshot = {
    ...{...EMPTY_SNAPSHOT, status: 'ready', endpoint: 'https://lms.example/reports'},
    ...{records: drafts.map(recordOf), outbox: {...EMPTY_SNAPSHOT.outbox, ...outbox}},
  };
  new ContextProvider(host, {context: snapshotContext, initialValue: snapshot});
  const element = document.createElement('declic-feedback');
  Object.assign(element, {...ABOUT, form: meeting});
  host.append(element);
  await element.updateComplete;
  return new FeedbackPage(element, host as Journal);
}

/** Where a feedback can stand when somebody comes to it, and what it then says, in both languages. */
const STATES: Readonly<Record<string, readonly [Standing, en: string, fr: string]>> = {
  'came back after a refusal': [
    {outbox: {rejected: [{status: 422, report: packet}]}},
    'It came back',
    'Votre retour est revenu',
  ],
  'came back after a long time without an answer': [
    {outbox: {rejected: [{status: 0, report: packet}]}},
    'could not be reached for a long time',
    'longtemps injoignable',
  ],
  'a draft that waits': [{drafts: [written()]}, 'Welcome back.', 'Vous revoilà.'],
  declined: [{drafts: [decline(written(), 2000)]}, 'Nothing is sent', 'Rien n’est envoyé'],
};

const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'in English': {lang: 'en'},
  'in French': {lang: 'fr'},
  'right to left': {lang: 'ar', dir: 'rtl'},
  '320 px wide': {lang: 'fr', style: 'inline-size: 320px'},
};

describe('where a feedback stands', () => {
  for (const [name, [state, en, fr]] of Object.entries(STATES)) {
    for (const [look, attributes] of Object.entries(LOOKS)) {
      it(`is said, and passes axe: ${name}, ${look}`, async () => {
        const page = await standing({...state, attributes});
        await page.says(attributes['lang'] === 'fr' ? fr : en);
        expect(page.text).not.to.match(PUNITIVE);
        expect(sideways(page), 'nothing is cut off or scrolled sideways').to.deep.equal([]);
        await expect(page.element).to.be.accessible();
      });
    }
  }

  it('gives the words of a feedback that came back into a new draft', async () => {
    const page = await standing({outbox: {rejected: [{status: 422, report: packet}]}});
    await page.press('Go on from these words');
    await page.says('Framing');
    expect(page.area().value).to.equal('When you paused, I could follow.');
  });
});

describe('every step of a feedback', () => {
  const steps: readonly (readonly [string, (page: FeedbackPage) => Promise<void>])[] = [
    ['opening', (page) => page.says('Why')],
    [
      'writing',
      async (page) => {
        await page.press('Let’s begin');
        await page.write('You are great');
      },
    ],
    ['review', (page) => page.toReview('When you met Zoé Martin, I lost the thread.')],
    ['handing over', (page) => page.toHandOver()],
  ];
  for (const [step, reach] of steps) {
    for (const direction of ['ltr', 'rtl']) {
      it(`fits 320 px: ${step}, ${direction}`, async () => {
        const page = await FeedbackPage.open({language: 'en'});
        const host = page.journal.parentElement;
        host?.setAttribute('dir', direction);
        host?.setAttribute('style', 'inline-size: 320px');
        await reach(page);
        await page.element.updateComplete;
        expect(sideways(page)).to.deep.equal([]);
      });
    }
  }
});

describe('a feedback that cannot leave yet', () => {
  const {fetch} = window;
  const {crypto: platform} = ports;
  afterEach(() => {
    window.fetch = fetch;
    Object.assign(ports, {crypto: platform});
  });

  it('is on its way while there is no network, says so, and stays on the device', async () => {
    window.fetch = (to, init) =>
      String(to).includes('__nowhere__') ? Promise.reject(new TypeError()) : fetch(to, init);
    const page = await sent({});
    await page.says('Your feedback leaves shortly');
    await until(() => page.journal.snapshot.outbox.queued === 1, 'it is queued');
    expect(page.text).not.to.contain('has arrived');
    await expect(page.element).to.be.accessible();
  });

  it('is not sealed where there is no WebCrypto: it says what to do, and keeps the draft', async () => {
    const [ticket = ''] = await deal(3, 3, crypto);
    Object.assign(ports, {
      crypto: () => ({getRandomValues: crypto.getRandomValues.bind(crypto)}),
    });
    const page = await sent({endpoint: null, set: {sealed: ticket}}, 'Seal it');
    await page.says('https');
    expect(page.text).not.to.contain('now hand it over');
    expect(page.text).not.to.match(PUNITIVE);
    await until(() => page.journal.snapshot.records.length === 1, 'the draft is kept');
    await expect(page.element).to.be.accessible();
  });
});

async function sent(wish: Wish, way = 'Send'): Promise<FeedbackPage> {
  const page = await FeedbackPage.open(wish);
  await page.toReview('When you paused, I could follow.');
  await page.press('This is what I want to say');
  await page.press(way);
  return page;
}

/** What is wider than the room it has, but for what scrolls on purpose. */
function sideways(page: FeedbackPage): readonly string[] {
  const {right, left} = page.element.getBoundingClientRect();
  return [...page.root.querySelectorAll('.card *')]
    .filter((one) => !one.closest('pre') && one.getClientRects().length)
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((one) => `${one.localName}.${one.className}`);
}
