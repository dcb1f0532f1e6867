import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/consent/define.js';
import '../../src/elements/journal/define.js';
import type {DeclicConsent} from '../../src/elements/consent/consent.js';
import type {DeclicJournal} from '../../src/elements/journal/journal.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import {finished} from '../harness/attempts.js';
import {button, hasButton, textOf} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

/** A finished quiz beside its consent card, in a journal whose endpoint nobody answers at. */
async function card(language = 'en', set: Partial<DeclicJournal> = {}) {
  const host = await fixture<HTMLDivElement>(html`<div lang=${language}></div>`);
  const journal = document.createElement('declic-journal');
  Object.assign(journal, {space: newSpace(), endpoint: '/nowhere', spread: 3600, ...set});
  const element = document.createElement('declic-consent') as DeclicConsent;
  journal.append(element);
  host.append(journal);
  const event = new DeclicCompleteEvent({attempt: finished(), quiz: sample});
  element.dispatchEvent(event);
  await until(() => journal.snapshot.attempts[0]?.reported);
  const press = (name: string | RegExp) => button(element.renderRoot, name).click();
  const says = (words: string) => until(() => textOf(element).includes(words), words);
  return {element, journal, press, says};
}

describe('declic-consent', () => {
  it('names the place they would go to, their number, and what never leaves', async () => {
    const {element, says} = await card();
    await says('6 small reports would go to localhost');
    expect(textOf(element)).to.contain('What never leaves: who you are');
  });

  it('gives both answers the same weight, and chooses none', async () => {
    const {element, says} = await card();
    await says('Yes, share it');
    const [yes, no] = ['Yes, share it', 'No, keep it here'].map((name) =>
      button(element.renderRoot, name),
    );
    const looks = (one?: HTMLElement) => {
      const {backgroundColor, borderColor, fontWeight, fontSize, color} = getComputedStyle(
        one as HTMLElement,
      );
      return {backgroundColor, borderColor, fontWeight, fontSize, color};
    };
    expect(looks(yes)).to.deep.equal(looks(no));
  });

  it('sends on a yes, and empties the queue when it is withdrawn', async () => {
    const {journal, press, says} = await card();
    await says('Yes, share it');
    press('Yes, share it');
    await says('6 reports are on their way');
    press('Stop sharing');
    await says('Kept here. Nothing leaves this device.');
    expect(journal.snapshot.outbox).to.deep.include({held: [], queued: 0});
  });

  it('makes the reports again when a no becomes a yes before any had left', async () => {
    const {journal, press, says} = await card();
    await says('No, keep it here');
    press('No, keep it here');
    await says('Kept here.');
    expect(journal.snapshot.outbox.queued).to.equal(0);
    press('Share after all');
    await says('6 reports are on their way');
  });

  it('counts no voice twice: once something has left, a second yes adds nothing', async () => {
    const {journal, press, says} = await card('en', {endpoint: '/__nowhere__'});
    await says('Yes, share it');
    press('Yes, share it');
    await says('on their way');
    press('Stop sharing');
    await says('Kept here.');
    press('Share after all');
    await says('Nothing is waiting to leave.');
    expect(journal.snapshot.outbox.queued).to.equal(0);
  });

  it('keeps the keyboard where the answer was given', async () => {
    const {element, says} = await card();
    await says('No, keep it here');
    const no = button(element.renderRoot, 'No, keep it here');
    no.focus();
    no.click();
    await says('Kept here.');
    await until(() => element.renderRoot.querySelector(':focus') !== null);
    expect(textOf(element.renderRoot.querySelector(':focus') as Element)).to.contain('Kept here.');
  });

  it('asks nothing where the page has the learner’s consent', async () => {
    const {element, says} = await card('en', {consent: 'given'});
    await says('Thank you');
    expect(hasButton(element.renderRoot, 'Yes, share it')).to.equal(false);
  });

  for (const [language, no] of [
    ['en', 'No, keep it here'],
    ['fr', 'Non, garder ici'],
  ] as const) {
    it(`is accessible before and after the answer (${language})`, async () => {
      const {element, press, says} = await card(language);
      await says(no);
      await expect(element).to.be.accessible();
      press(no);
      await says(language === 'en' ? 'Kept here.' : 'Gardé ici.');
      await expect(element).to.be.accessible();
    });
  }
});
