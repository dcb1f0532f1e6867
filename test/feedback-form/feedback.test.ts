import {expect, oneEvent} from '@open-wc/testing';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import type {DeclicPacketEvent} from '../../src/events/packet-event.js';
import {isPacket} from '../../src/privacy/others.js';
import {deal} from '../../src/sealed/deal.js';
import {readSealed} from '../../src/sealed/wire.js';
import {until} from '../harness/until.js';
import {newSpace} from '../harness/quiz-page.js';
import {meeting} from '../feedback/sample-form.js';
import {FeedbackPage} from './feedback-page.js';

const kept = (page: FeedbackPage) => page.journal.snapshot.records;
const GOOD = 'When the silent were invited, I could say why the plan worried me.';

describe('declic-feedback', () => {
  it('states its intention before the first behaviour, in the nearest language', async () => {
    const page = await FeedbackPage.open({language: 'fr'});
    await page.says('Help whoever runs the meeting choose one next step.');
    expect(page.text).to.contain('Jamais utilisé pour').and.contain('Appraisal, pay');
    expect(page.text).not.to.contain('Cadre');
  });

  it('does not run without an intention, and speaks of a feedback form', async () => {
    const {intention: _, ...bare} = meeting;
    const heard: string[] = [];
    const hear = ({detail}: DeclicErrorEvent) => heard.push(detail.error.message);
    document.addEventListener('declic-error', hear);
    const page = await FeedbackPage.open({form: bare});
    await page.says('This feedback form cannot start yet');
    await page.says('The intention is missing');
    document.removeEventListener('declic-error', hear);
    expect(heard.join()).to.contain('<declic-feedback> form: intention');
  });

  it('tells an author who gave no form, and reads an inline script that comes later', async () => {
    const page = await FeedbackPage.open({form: undefined as unknown});
    page.element.form = undefined;
    const bare = document.createElement('declic-feedback');
    page.journal.append(bare);
    await until(() => bare.shadowRoot?.textContent.includes('has no form'), 'says what is missing');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(meeting);
    bare.append(script);
    await until(() => bare.shadowRoot?.textContent.includes('Running a team meeting'), 'runs');
  });

  it('keeps the draft at each keystroke, and welcomes back', async () => {
    const space = newSpace();
    const page = await FeedbackPage.open({space});
    await page.press('Let’s begin');
    await page.choose('Said midway');
    await page.write('When you st');
    await until(() => kept(page).length === 1, 'one draft is kept');
    page.journal.remove();
    const again = await FeedbackPage.open({space});
    await again.says('Welcome back.');
    await again.press('Go on');
    await until(() => again.area().value === 'When you st', 'the last keystroke is there');
  });

  it('sends nothing for a "not this time", and lets it be taken back', async () => {
    const page = await FeedbackPage.open();
    await page.press('Not this time');
    await page.says('Nothing is sent');
    await until(() => page.focused === 'Noted: not this time', 'the focus follows');
    await page.press('Take it up again');
    await page.says('I could not observe this');
  });

  it('asks for no more than one level, and a gap leaves as unseen', async () => {
    const page = await FeedbackPage.open();
    await page.press('Let’s begin');
    await page.press(/^Read it over/);
    await page.says('Choose a level for one behaviour first');
    await page.choose('Said at the start');
    await page.press(/^Read it over/);
    await page.press('This is what I want to say');
    const said = oneEvent(page.element, 'declic-packet');
    await page.press('Send');
    const {detail} = (await said) as DeclicPacketEvent;
    expect(isPacket(detail.packet)).to.equal(true);
    expect(detail.packet.levels).to.eql({framing: 3, voice: 'unseen', 'follow-up': 'unseen'});
    expect(detail.receipt.value.levels).to.eql([3, 'unseen', 'unseen']);
    await page.says('Thank you');
  });

  it('puts a beginning where the caret stands, within the room there is', async () => {
    const page = await FeedbackPage.open();
    await page.press('Let’s begin');
    await page.write('Yes. No.');
    page.area().setSelectionRange(4, 4);
    await page.press('When you…, I…');
    expect(page.area().value).to.equal('Yes. When you…, I… No.');
    await page.write('a'.repeat(495));
    page.area().setSelectionRange(0, 0);
    await page.press('When you…, I…');
    expect(page.area().value).to.equal('a'.repeat(495));
  });

  for (const [tag, words] of [
    ['C', 'Why'],
    ['fr_FR', 'Pourquoi'],
  ] as const) {
    it(`goes on where the page calls its language ${tag}`, async () => {
      const page = await FeedbackPage.open({language: tag});
      await page.says(words);
      await page.press(/^(Let’s begin|C’est parti)/);
      const area = page.root.querySelector('textarea');
      if (!area) throw new Error('no room for words');
      area.value = 'On Tuesday you asked the two quiet colleagues first.';
      area.dispatchEvent(new Event('input'));
      await page.element.updateComplete;
      expect(page.root.querySelector('[part=gauge] p')).to.exist;
    });
  }

  it('says in words what would make a comment more useful, and never blocks', async () => {
    const page = await FeedbackPage.open();
    await page.press('Let’s begin');
    await page.write('Great job');
    expect(page.text).to.contain('A start.').and.contain('When or where did you see it?');
    await page.write('You are arrogant');
    expect(page.text).to.contain('This speaks of the person.');
    await page.write(GOOD);
    expect(page.text).to.contain('This helps.');
    expect(page.text).not.to.match(/\d points/);
  });

  it('shows who reads it, exactly what leaves, and asks a second time', async () => {
    const page = await FeedbackPage.open();
    let sent = 0;
    page.element.addEventListener('declic-packet', () => sent++);
    await page.toReview(GOOD);
    expect(page.text).to.contain('once at least 5 have spoken').and.contain('not identified');
    expect(page.text).to.contain('Your style can betray you'.slice(5)).and.contain('"packet/1"');
    expect(page.text).not.to.match(/anonymous comment/i);
    const shown = /\{ "declic": "packet\/1".*?"pad": "0*" \}/.exec(page.text)?.[0] ?? '';
    await page.press('This is what I want to say');
    await until(() => page.focused === 'Send it now?', 'the focus is on the second question');
    expect(sent).to.equal(0);
    const said = oneEvent(page.element, 'declic-packet');
    await page.press('Send');
    const {packet} = ((await said) as DeclicPacketEvent).detail;
    expect(JSON.parse(shown)).to.eql(packet);
    await page.element.updateComplete;
    expect(page.text, 'nothing arrives before it has left').not.to.contain('has arrived');
    await until(() => kept(page).some(({kind}) => kind === 'receipt'), 'a receipt stays');
    expect(kept(page).map(({id}) => id)).to.eql([((await said) as DeclicPacketEvent).detail.draft]);
  });

  it('mends what may give its writer away with one tap each', async () => {
    const page = await FeedbackPage.open();
    await page.toReview('When you met Zoé Martin, write to zoe@example.org or 06 12 34 56 78.');
    await page.press('Replace by “somebody”');
    await page.press('Replace by “an address”');
    await page.press('Replace by “a number”');
    await page.says('Nothing stood out');
    expect(page.text).not.to.match(/Zoé|example\.org|06 12/);
  });

  it('tells a manager that they are shown as named', async () => {
    const page = await FeedbackPage.open({set: {perspective: 'manager'}});
    await page.says('you are shown as named');
    await page.toReview(GOOD);
    expect(page.text).to.contain('there is one of you').and.not.contain('not identified');
  });

  it('seals one’s own view on the device, and never sends it', async () => {
    const page = await FeedbackPage.open({set: {perspective: 'self'}});
    let sent = 0;
    page.element.addEventListener('declic-packet', () => sent++);
    await page.toReview(GOOD);
    expect(page.text).to.contain('never sent');
    await page.press('This is how I see it');
    await page.press('Seal my view');
    await page.says('Your own view is sealed');
    await until(() => kept(page).some((one) => one.kind === 'draft' && one.value.sealedAt), 'kept');
    expect(sent).to.equal(0);
  });

  for (const [what, wish, words] of [
    ['no round', {set: {round: undefined as unknown as string}}, 'belongs to no round'],
    ['no ticket', {set: {ticket: undefined as unknown as string}}, 'Your invitation is needed'],
    ['no endpoint', {endpoint: null}, 'sends nothing anywhere'],
  ] as const) {
    it(`says what to do where there is ${what}, and keeps the draft`, async () => {
      const page = await FeedbackPage.open(wish);
      await page.says(words);
      await page.toReview(GOOD);
      expect(page.offers('This is what I want to say')).to.equal(false);
      await until(() => kept(page).length === 1, 'the draft is kept');
    });
  }

  it('gives a sealed feedback as text, and keeps the draft until it was handed over', async () => {
    const [ticket = ''] = await deal(3, 5, crypto);
    const page = await FeedbackPage.open({endpoint: null, set: {sealed: ticket}});
    await page.toReview(GOOD);
    await page.press('This is what I want to say');
    await page.press('Seal it');
    await page.says('Sealed: now hand it over');
    expect(readSealed(page.area().value)).to.have.length(1);
    expect(page.area().value).not.to.contain('silent');
    expect(kept(page).map(({kind}) => kind)).to.eql(['draft']);
    await page.press('I have handed it over');
    await until(() => kept(page).every(({kind}) => kind === 'receipt'), 'the draft is gone');
  });

  it('says what to do about an invitation that is not whole', async () => {
    const page = await FeedbackPage.open({set: {sealed: 'dt1.short'}});
    await page.toReview(GOOD);
    await page.press('This is what I want to say');
    await page.press('Seal it');
    await page.says('The invitation is not whole');
  });
});
