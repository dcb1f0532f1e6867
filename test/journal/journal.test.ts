import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/consent/define.js';
import '../../src/elements/journal/define.js';
import type {DeclicConsent} from '../../src/elements/consent/consent.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import {DeclicAttemptEvent} from '../../src/events/attempt-event.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import {button, textOf} from '../harness/deep.js';
import {finished} from '../harness/attempts.js';
import {newSpace, QuizPage} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/reports';

async function journal(
  attributes: Partial<
    Pick<DeclicJournal, 'endpoint' | 'space' | 'consent' | 'keep' | 'spread'>
  > = {},
) {
  const element = document.createElement('declic-journal');
  Object.assign(element, {space: newSpace(), ...attributes});
  const host = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  element.innerHTML = '<declic-consent></declic-consent>';
  host.append(element);
  await until(() => element.snapshot.status !== 'loading');
  const card = element.querySelector('declic-consent') as DeclicConsent;
  return {element, card};
}

function finish(element: HTMLElement, attempt = finished()): void {
  const event = new DeclicCompleteEvent({attempt, quiz: sample});
  (element.querySelector('declic-consent') ?? element).dispatchEvent(event);
}

describe('declic-journal', () => {
  it('keeps what happens inside, for the next visit', async () => {
    const space = newSpace();
    const first = await journal({space});
    const attempt = finished();
    first.card.dispatchEvent(new DeclicAttemptEvent({attempt}));
    await until(() => first.element.snapshot.attempts.length === 1);
    first.element.remove();
    const second = await journal({space});
    await until(() => second.element.snapshot.attempts.length === 1);
    expect(second.element.snapshot.attempts[0]).to.deep.equal(attempt);
  });

  it('lets nothing wait to leave without an endpoint', async () => {
    const {element, card} = await journal();
    finish(element);
    await until(() => element.snapshot.attempts.length === 1);
    expect(element.snapshot.outbox.held).to.deep.equal([]);
    expect(textOf(card)).to.equal('');
  });

  it('asks before anything leaves, and shows each report word for word', async () => {
    const {element, card} = await journal({endpoint: ENDPOINT});
    finish(element);
    await until(() => textOf(card).includes('Share this without your name?'));
    const {held} = element.snapshot.outbox;
    expect(held).to.have.length(6);
    for (const report of held) {
      expect(textOf(card)).to.contain(JSON.stringify(report, null, 2).replace(/\s+/g, ' '));
    }
    await expect(card).to.be.accessible();
  });

  it('empties the queue on a no, and can make the reports again on a later yes', async () => {
    const {element, card} = await journal({endpoint: ENDPOINT});
    finish(element);
    await until(() => textOf(card).includes('Share this'));
    button(card.renderRoot, 'No, keep it here').click();
    await until(() => textOf(card).includes('Kept here.'));
    expect(element.snapshot.outbox).to.deep.include({held: [], queued: 0});
    await expect(card).to.be.accessible();
  });

  it('asks once: a second finish of the same version adds no second voice', async () => {
    const {element} = await journal({endpoint: ENDPOINT});
    finish(element);
    await until(() => element.snapshot.outbox.held.length === 6);
    finish(element);
    await until(() => element.snapshot.attempts.length === 2);
    expect(element.snapshot.outbox.held).to.have.length(6);
  });

  it('forgets everything when told, in the other tab too', async () => {
    const space = newSpace();
    const one = await journal({space});
    const other = await journal({space});
    one.card.dispatchEvent(new DeclicAttemptEvent({attempt: finished()}));
    await until(() => other.element.snapshot.attempts.length === 1);
    await one.element.erase();
    await until(() => other.element.snapshot.attempts.length === 0, 'soon', 5000);
    expect(one.element.snapshot.attempts).to.have.length(0);
  });

  it('gives everything out as JSON', async () => {
    const {element, card} = await journal();
    const attempt = finished();
    card.dispatchEvent(new DeclicAttemptEvent({attempt}));
    await until(() => element.snapshot.attempts.length === 1);
    expect(JSON.parse(await element.export())).to.deep.include({
      declic: 'journal/1',
      attempts: [attempt],
    });
  });

  it('refuses an unsafe endpoint, says so, and stays local', async () => {
    const heard = new Promise<DeclicErrorEvent>((tell) =>
      document.addEventListener('declic-error', tell, {once: true}),
    );
    const {element} = await journal({endpoint: 'http://elsewhere.example/r'});
    expect((await heard).detail.error.code).to.equal('endpoint-refused');
    expect(element.snapshot.endpoint).to.equal(undefined);
  });

  for (const [language, remedy] of [
    ['en', 'give a short-lived token from a script'],
    ['fr', 'donnez un jeton de courte durée depuis un script'],
  ] as const) {
    for (const name of ['token', 'authorization', 'api-key', 'data-access-token']) {
      it(`refuses a secret in the attribute ${name}, and tells another way (${language})`, async () => {
        const host = await fixture<HTMLDivElement>(html`<div lang=${language}></div>`);
        const element = document.createElement('declic-journal');
        element.setAttribute(name, 'S3CRET');
        const heard = oneEvent(element, 'declic-error') as Promise<DeclicErrorEvent>;
        const {warn} = console;
        console.warn = () => undefined; // said there, too, once a page
        host.append(element);
        const {message} = (await heard).detail.error;
        console.warn = warn;
        expect(message).to.contain(`<declic-journal ${name}>`).and.to.contain(remedy);
        expect(message).not.to.contain('S3CRET');
      });
    }
  }

  it('does not let injected markup turn the endpoint', async () => {
    const {element} = await journal({endpoint: ENDPOINT});
    const heard = oneEvent(element, 'declic-error') as Promise<DeclicErrorEvent>;
    element.setAttribute('endpoint', 'https://evil.example/r');
    expect((await heard).detail.error.code).to.equal('endpoint-refused');
    expect(element.snapshot.endpoint).to.equal(ENDPOINT);
  });

  it('serves a quiz that was there before it', async () => {
    const host = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    host.innerHTML = `<declic-journal space="${newSpace()}"><declic-consent></declic-consent></declic-journal>`;
    const element = host.querySelector('declic-journal') as DeclicJournal;
    await until(() => element.snapshot.status === 'ready');
  });

  it('loses nothing when the element is moved a thousand times', async () => {
    const {element, card} = await journal();
    const [a, b] = [document.createElement('div'), document.createElement('div')];
    element.parentElement?.append(a, b);
    for (let i = 0; i < 1000; i++) (i % 2 ? a : b).append(element);
    card.dispatchEvent(new DeclicAttemptEvent({attempt: finished()}));
    await until(() => element.snapshot.attempts.length === 1);
  });
});

describe('a browser that does not keep', () => {
  const original = IDBFactory.prototype.open;
  afterEach(() => {
    IDBFactory.prototype.open = original;
  });

  const failings: Readonly<Record<string, typeof original>> = {
    'throws at once': () => {
      throw new DOMException('denied', 'SecurityError');
    },
    'never answers': () => Object.assign(new EventTarget(), {}) as unknown as IDBOpenDBRequest,
  };
  for (const [name, open] of Object.entries(failings)) {
    it(`and ${name}: every answer still works, and the learner is told`, async () => {
      IDBFactory.prototype.open = open;
      const {element, card} = await journal({endpoint: ENDPOINT});
      await until(() => element.snapshot.status === 'volatile', 'memory mode', 5000);
      await element.updateComplete;
      expect(textOf(element)).to.contain('does not keep anything here');
      finish(element);
      await until(() => element.snapshot.outbox.held.length === 6);
      expect(textOf(card)).to.contain('Share this');
      await expect(element).to.be.accessible();
    });
  }
});

describe('a journal that keeps in memory, for shared computers', () => {
  it('leaves nothing on the device, says so, and works all the same', async () => {
    const space = newSpace();
    const {element, card} = await journal({space, keep: 'memory', endpoint: ENDPOINT});
    expect(element.snapshot.status).to.equal('volatile');
    await until(() => textOf(element).includes('a page for shared computers'));
    finish(element);
    await until(() => textOf(card).includes('Share this'));
    expect(element.snapshot.outbox.held).to.have.length(6);
    await expect(element).to.be.accessible();
    dispatchEvent(new Event('online')); // a good moment to go back to a store that had failed
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => element.snapshot.attempts.length === 1);
    const names = (await indexedDB.databases()).map(({name}) => name);
    expect(names).not.to.include(`declic-${space}`);
    expect(Object.keys(localStorage).filter((key) => key.includes(space))).to.deep.equal([]);
    element.remove();
    const next = await journal({space});
    expect(next.element.snapshot.attempts, 'nobody who sits here next finds it').to.deep.equal([]);
  });
});

describe('a browser that says no for its learner', () => {
  const browser: object = navigator;
  beforeEach(() => {
    Object.defineProperty(browser, 'globalPrivacyControl', {value: true, configurable: true});
  });
  afterEach(() => {
    Reflect.deleteProperty(browser, 'globalPrivacyControl');
  });

  it('is heard: a page cannot say yes for them, the learner can, and everything works', async () => {
    const {element, card} = await journal({endpoint: ENDPOINT, consent: 'given', spread: 3600});
    finish(element);
    await until(() => textOf(card).includes('Share this without your name?'));
    expect(element.snapshot.consent).to.equal('ask');
    expect(element.snapshot.outbox).to.deep.include({queued: 0});
    button(card.renderRoot, 'Yes, share it').click();
    await until(() => element.snapshot.outbox.queued === 6);
  });
});

describe('an attempt', () => {
  it('waits where it was left, answers and all', async () => {
    const space = newSpace();
    const first = await QuizPage.open({quiz: sample, space, set: {noCertainty: true}});
    await first.press('Let’s begin');
    await first.choose('Find the source');
    await first.press('See what it shows');
    await first.press('Next');
    await first.choose('Method');
    first.element.parentElement?.remove();
    const second = await QuizPage.open({quiz: sample, space, set: {noCertainty: true}});
    await second.says('You stopped at question 2 of 6.');
    await second.press('Go on');
    expect(second.isChosen('Method')).to.equal(true);
    await second.press('Back');
    expect(second.text).to.contain('That holds.');
  });

  it('survives an author’s edit: only what changed is asked again', async () => {
    const space = newSpace();
    const first = await QuizPage.open({quiz: sample, space, set: {noCertainty: true}});
    await first.press('Let’s begin');
    await first.choose('Find the source');
    await first.press('See what it shows');
    await first.press('Next');
    await first.choose('Rank');
    await first.press('See what it shows');
    first.element.parentElement?.remove();
    const edited = structuredClone(sample);
    const [question] = edited.questions;
    if (question) question.prompt = 'What do you do *first of all*?';
    const second = await QuizPage.open({quiz: edited, space, set: {noCertainty: true}});
    await second.says('One question has changed since: only that one is asked again.');
    await second.press('Go on');
    expect(second.text).to.contain('Question 2 of 6').and.contain('Not yet.');
    await second.press('Back');
    expect(second.text).to.contain('first of all').and.not.contain('That holds.');
    expect(second.isChosen('Find the source')).to.equal(false);
  });

  it('answered in two tabs at once keeps the answers of both', async () => {
    const space = newSpace();
    const one = await QuizPage.open({quiz: sample, space, set: {noCertainty: true}});
    await one.press('Let’s begin');
    await one.choose('Find the source');
    await one.press('See what it shows');
    const two = await QuizPage.open({quiz: sample, space, set: {noCertainty: true}});
    await two.says('You stopped at question');
    await two.press('Go on');
    await until(() => two.offers('Next'), 'the answer that was given last arrives, too', 8000);
    await two.press('Next');
    await two.choose('Date');
    await two.press('See what it shows');
    await one.press('Next');
    await until(
      () => one.text.includes('Rank is paid for') || one.isChosen(/^Date/),
      'the other tab’s answer arrives',
    );
  });
});
