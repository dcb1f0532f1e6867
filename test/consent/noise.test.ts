import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/consent/define.js';
import '../../src/elements/journal/define.js';
import type {DeclicConsent} from '../../src/elements/consent/consent.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import {finished} from '../harness/attempts.js';
import {button, deep, hasButton, textOf} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

interface Wish {
  readonly language?: string;
  readonly noise?: string;
  readonly expected?: string;
  readonly consent?: 'given';
}

/** A finished quiz beside its consent card, on a page that asks for noise. */
async function card({language = 'en', noise = '1', expected = '800', consent}: Wish = {}) {
  const host = await fixture<HTMLDivElement>(html`<div lang=${language}></div>`);
  const journal = document.createElement('declic-journal');
  const attributes = {endpoint: '/nowhere', space: newSpace(), spread: '3600', noise, expected};
  for (const [name, value] of Object.entries(attributes)) journal.setAttribute(name, value);
  if (consent) journal.setAttribute('consent', consent);
  const errors: DeclicErrorEvent[] = [];
  host.addEventListener('declic-error', (event) => errors.push(event as DeclicErrorEvent));
  const element = document.createElement('declic-consent') as DeclicConsent;
  journal.append(element);
  host.append(journal);
  const event = new DeclicCompleteEvent({attempt: finished(), quiz: sample});
  element.dispatchEvent(event);
  await until(() => journal.snapshot.attempts.length === 1);
  const says = (words: string) => until(() => textOf(element).includes(words), words);
  return {element, journal, says, errors};
}

const drawnOf = (journal: Awaited<ReturnType<typeof card>>['journal']) => {
  const [one] = journal.snapshot.outbox.held;
  if (one?.kind !== 'noisy') throw new Error('nothing drawn');
  return one;
};
/** Of a hundred, how many are one's own: by how many answers there are, none at all among them. */
const OFTEN = {1: {3: 58, 4: 48, 5: 40}, 2: {3: 79, 4: 71, 5: 65}} as Readonly<
  Record<number, Readonly<Record<number, number>>>
>;

describe('the consent card on a page that asks for noise', () => {
  it('says that one answer leaves, how often it is one’s own, and what ε is', async () => {
    for (const epsilon of [1, 2]) {
      const {element, journal, says} = await card({noise: String(epsilon)});
      await says('One report would go to localhost');
      await says('Only one of your answers leaves, and chance is mixed into it.');
      const others = drawnOf(journal).noise.options.length;
      await says(`${OFTEN[epsilon]?.[others + 1]} times in 100 it says what you answered`);
      await says(`one of the ${others} other possibilities, drawn by lot`);
      await says(`here ε = ${epsilon}.`);
      expect(hasButton(element.renderRoot, 'Yes, share it')).to.equal(true);
    }
  });

  it('says it in French, with a French number', async () => {
    const {says} = await card({language: 'fr', noise: '1.5'});
    await says('Une seule de vos réponses part, et le hasard y est mêlé.');
    await says('ici, ε = 1,5.');
    await says('fois sur 100, elle dit ce que vous avez répondu');
  });

  it('shows the report word for word, its noise included', async () => {
    const {element, journal, says} = await card();
    await says('Read exactly what would leave');
    const whole = JSON.stringify(drawnOf(journal), null, 2).replace(/\s+/g, ' ');
    expect(textOf(element)).to.contain(whole).and.to.contain('"noise": { "epsilon": 1');
  });

  it('goes on saying it once the answer is yes, and where the page had it before', async () => {
    const {element, journal, says} = await card();
    await says('Yes, share it');
    const {noise} = drawnOf(journal);
    button(element.renderRoot, 'Yes, share it').click();
    await says('One report is on its way.');
    await says(`one of the ${noise.options.length} other possibilities`);
    const given = await card({consent: 'given'});
    await given.says('One report is on its way.');
    await given.says('here ε = 1.');
  });

  it('says the same after a no that becomes a yes', async () => {
    const {element, journal, says} = await card();
    await says('Yes, share it');
    const {question, response} = drawnOf(journal);
    button(element.renderRoot, 'No, keep it here').click();
    await says('Kept here.');
    expect(textOf(element)).not.to.contain('ε');
    button(element.renderRoot, 'Share after all').click();
    await says('One report is on its way.');
    const waiting = JSON.parse(await journal.export()) as {
      waiting: {report: {question: string; response: string[]}}[];
    };
    expect(waiting.waiting.map(({report}) => [report.question, report.response])).to.deep.equal([
      [question, response],
    ]);
  });

  it('says nothing of noise on a page that asks for none', async () => {
    const {element, says} = await card();
    await says('ε');
    const host = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    host.innerHTML = `<declic-journal endpoint="/nowhere" space="${newSpace()}"><declic-consent></declic-consent></declic-journal>`;
    const plain = host.querySelector('declic-consent') as DeclicConsent;
    const event = new DeclicCompleteEvent({attempt: finished(), quiz: sample});
    plain.dispatchEvent(event);
    await until(() => textOf(plain).includes('6 small reports'));
    expect(textOf(plain)).not.to.contain('ε');
    expect(textOf(element)).to.contain('ε');
  });

  for (const [language, yes, on] of [
    ['en', 'Yes, share it', 'One report is on its way.'],
    ['fr', 'Oui, partager', 'Un relevé est en route.'],
  ] as const) {
    it(`is accessible, asked and answered (${language})`, async () => {
      const {element, says} = await card({language});
      await says(yes);
      const section = [...deep(element.renderRoot)].find((one) => one.matches('section'));
      expect(section?.getAttribute('aria-labelledby')).to.equal('ask');
      await expect(element).to.be.accessible();
      button(element.renderRoot, yes).click();
      await says(on);
      const status = [...deep(element.renderRoot)].find((one) => one.matches('[role=status]'));
      expect(textOf(status as Element)).to.contain(on);
      await expect(element).to.be.accessible();
    });
  }

  it('asks nothing where noise is asked for amiss, and the page is told', async () => {
    const {element, journal, errors} = await card({noise: '9'});
    await until(() => errors.length === 1);
    expect(errors[0]?.detail.error.code).to.equal('noise-refused');
    expect(errors[0]?.detail.error.message).to.contain('<declic-journal noise="9"');
    await journal.flush();
    expect([textOf(element), journal.snapshot.outbox.held]).to.deep.equal(['', []]);
    expect(journal.snapshot.attempts).to.have.length(1);
  });

  it('is not turned off by markup that comes later', async () => {
    const {element, journal, says} = await card();
    await says('ε');
    journal.removeAttribute('noise');
    journal.setAttribute('detail', 'items');
    journal.setAttribute('spread', '1800');
    await journal.updateComplete;
    expect(journal.snapshot.detail).to.equal('noise');
    const again = new DeclicCompleteEvent({
      attempt: finished({quiz: {...sample, title: 'Anew'}}),
      quiz: {...sample, title: 'Anew'},
    });
    element.dispatchEvent(again);
    await until(() => journal.snapshot.outbox.held.length === 2);
    expect(journal.snapshot.outbox.held.map(({kind}) => kind)).to.deep.equal(['noisy', 'noisy']);
  });
});
