import {expect} from '@open-wc/testing';
import {parseForm} from '../../src/model/parse-form.js';
import type {Form} from '../../src/model/form.js';
import {followUpOf} from '../../src/model/follow-up.js';
import {followUpWords} from '../../src/locale/follow-up.js';
import type {JournalRecord} from '../../src/model/record.js';
import {about, meeting} from '../feedback/sample-form.js';
import {until} from '../harness/until.js';
import {MARK, PUNITIVE} from '../result/punitive.js';
import {answer, circleOf, keptRecord, MirrorPage, NOW, selfRecord, SEVEN} from './mirror-page.js';

const comments = [{criterion: 'framing', text: 'When you said why, I could prepare.'}];
const circle = {...circleOf(SEVEN), comments};
const self = selfRecord([1, 3, 2]);
const step = {criterion: 'framing', text: 'Say the purpose first', date: '2026-01-02'};
let page: MirrorPage;

/** What is downloaded while `act` runs. */
async function downloaded(act: () => void): Promise<string> {
  let file: Blob | undefined;
  const {createObjectURL} = URL;
  URL.createObjectURL = (blob) => {
    file = blob as Blob;
    return 'about:blank#file';
  };
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    act();
    await until(() => file, 'a file');
    return (await file?.text()) ?? '';
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

afterEach(() => page.leave());

describe('one next step', () => {
  it('is kept with its criterion and its day, four weeks ahead unless chosen', async () => {
    page = await MirrorPage.open({records: [self], says: answer([circle])});
    await page.reads('One next step');
    const day = page.field('When will you ask whether a change can be seen?').value;
    const ahead = (Date.parse(day) - Date.now()) / 86_400_000;
    expect(ahead).to.be.within(26.5, 29);
    page.field('What will you try?').value = 'Say the purpose first';
    page.press('Keep this step');
    await page.reads('Your step');
    expect(page.kept?.step).to.deep.equal({criterion: 'framing', text: step.text, date: day});
    expect(page.root.activeElement?.textContent).to.contain('Your step');
    await expect(page.element).to.be.accessible();
  });

  it('goes into one’s own calendar without a word of it, and without the key of the address', async () => {
    page = await MirrorPage.open({records: [self, keptRecord([circle], {step})], says: 500});
    await page.reads('Your step');
    location.hash = 'secret-ticket';
    const file = await downloaded(() => page.press('Add to my calendar'));
    history.replaceState(null, '', location.pathname + location.search);
    expect(file).to.contain('BEGIN:VEVENT');
    expect(file).to.contain('SUMMARY:Seen a change?');
    expect(file).not.to.match(/purpose|Framing|secret-ticket/);
  });

  it('asks “seen a change?” from its day on: a valid form for the circle, and a tick for oneself', async () => {
    page = await MirrorPage.open({records: [self, keptRecord([circle], {step})], says: 500});
    await page.reads('The day has come.');
    const text = await downloaded(() => page.press('Save the form'));
    const {form, issues} = parseForm(JSON.parse(text));
    expect(issues).to.equal(undefined);
    expect(form?.criteria.map(({id}) => id)).to.deep.equal(['change']);
    expect(form?.minimum).to.equal(5);
    expect(text).not.to.contain(step.text);
    page.field(/I have seen a change/).click();
    await page.reads('What would keep it going?');
    expect(page.kept?.step?.done).to.equal(true);
    await expect(page.element).to.be.accessible();
  });

  it('tells the circle one’s own words only where that was ticked', async () => {
    page = await MirrorPage.open({records: [self, keptRecord([circle], {step})], says: 500});
    await page.reads('Save the form');
    page.field(/Tell them what I tried/).click();
    expect(await downloaded(() => page.press('Save the form'))).to.contain(step.text);
  });

  it('makes a form in both languages, for any criterion and no other', () => {
    const form = followUpOf(meeting, 'voice', {text: ''}, followUpWords) as Form;
    expect(form.title).to.deep.equal({en: 'Seen a change? Voice', fr: 'Un changement ? Parole'});
    expect(form.intention.never).to.equal(meeting.intention.never);
    expect(followUpOf(meeting, 'nothing', {text: ''}, followUpWords)).to.equal(undefined);
  });
});

describe('thanks to the circle', () => {
  it('leave once for each release, as counts, with the key', async () => {
    page = await MirrorPage.open({records: [self], says: answer([circle])});
    await page.reads('Thank your circle');
    page.field('specific').click();
    page.field('kind').click();
    await page.element.updateComplete;
    page.says = 204;
    page.press('Send thanks');
    await page.reads('Your thanks are with the circle');
    const init: RequestInit = page.requests.at(-1)?.init ?? {};
    expect(JSON.parse(String(init.body))).to.deep.equal({
      declic: 'thanks/1',
      ...about,
      release: 1,
      specific: 1,
      actionable: 0,
      kind: 1,
      of: 1,
    });
    expect(new Headers(init.headers).get('authorization')).to.equal('Bearer key-1');
    expect(page.kept?.thanked).to.equal(1);
    expect(page.offers('Send thanks')).to.equal(false);
    await expect(page.element).to.be.accessible();
  });

  it('stay here when they do not get through, and count as sent when they had been', async () => {
    page = await MirrorPage.open({records: [self], says: answer([circle])});
    await page.reads('Thank your circle');
    page.says = 500;
    page.press('Send thanks');
    await page.reads('try again a little later');
    page.says = 409;
    page.press('Send thanks');
    await page.reads('Your thanks are with the circle');
  });
});

describe('then and now', () => {
  it('puts two own mirrors of one form side by side, in words', async () => {
    const before = circleOf(SEVEN.map(([, voice, after]) => [2, voice ?? 1, after ?? 1]));
    const earlier = {...keptRecord([before], {round: '2026-t1'}), changedAt: NOW - 9e9};
    page = await MirrorPage.open({records: [self, earlier, keptRecord([circle])], says: 500});
    await page.reads('Then and now');
    await page.reads('further along');
    expect(page.text).to.match(/Framing.*further along.*Said midway.*Said at the start/);
    expect(page.text).to.contain('as before');
    await expect(page.element).to.be.accessible();
  });

  it('leaves out mirrors of another wording', async () => {
    const other = {...keptRecord([circle], {round: '2026-t1', version: 'f'.repeat(64)})};
    page = await MirrorPage.open({records: [self, other, keptRecord([circle])], says: 500});
    await page.reads('All at a glance');
    expect(page.text).not.to.contain('Then and now');
  });
});

describe('a reviewer’s own mirror', () => {
  const receipt = (levels: readonly (1 | 2 | 3 | 4)[]): JournalRecord => ({
    kind: 'receipt',
    id: 'b'.repeat(32),
    changedAt: NOW,
    value: {
      form: meeting.id,
      version: 'f'.repeat(64),
      round: about.round,
      levels,
      specific: 2,
      comments: 3,
    },
  });
  const set = {view: 'reviewer', subject: ''} as const;

  it('says in words how widely one spreads levels beside the circle, and how specific one is', async () => {
    const thanks = {specific: 6, actionable: 4, kind: 7, of: 9};
    const says = {declic: 'circle/1', status: 'shown', spread: 2, thanks};
    page = await MirrorPage.open({records: [receipt([3, 3, 3])], says, set});
    await page.reads('The circle uses a wider range than you');
    expect(page.text).to.contain('You gave nearly the same level everywhere.');
    expect(page.text).to.contain('Most of your comments name something specific.');
    expect(page.text).not.to.match(PUNITIVE);
    expect(page.text).not.to.match(MARK);
    expect(page.requests[0]?.url).not.to.contain('subject');
    await expect(page.element).to.be.accessible();
  });

  it('shows nothing of the circle while it waits, and a beginning before the first feedback', async () => {
    const says = {declic: 'circle/1', status: 'waiting'};
    page = await MirrorPage.open({records: [receipt([1, 4])], says, set});
    await page.reads('How the circle spreads will stand here');
    await expect(page.element).to.be.accessible();
    page.records = [];
    await page.reads('You have not sent any feedback');
    await expect(page.element).to.be.accessible();
  });
});

describe('an author', () => {
  it('reads what to mend when the form or the round is missing', async () => {
    const {intention: _, ...unstated} = meeting;
    page = await MirrorPage.open({set: {form: unstated}});
    await page.reads('The intention is missing.');
    await expect(page.element).to.be.accessible();
    page.leave();
    page = await MirrorPage.open({set: {round: ''}});
    await page.reads('needs a form');
    page.leave();
    page = await MirrorPage.open({records: [self], endpoint: undefined});
    await page.reads('knows no address to ask');
    expect(page.errors).to.have.length(1);
  });
});
