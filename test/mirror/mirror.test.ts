import {expect} from '@open-wc/testing';
import {until} from '../harness/until.js';
import {about} from '../feedback/sample-form.js';
import {MARK, PUNITIVE} from '../result/punitive.js';
import {
  answer,
  circleOf,
  ENDPOINT,
  keptRecord,
  MirrorPage,
  selfRecord,
  SEVEN,
} from './mirror-page.js';

const WAITING = {declic: 'mirror/1', status: 'waiting'};
const comments = [
  {criterion: 'framing', text: 'When you said the purpose first, I could prepare.'},
];
const circle = circleOf(SEVEN, {comments});
const self = selfRecord([1, 3, 2]);
let page: MirrorPage;

afterEach(() => page.leave());

describe('a mirror, before one has seen oneself', () => {
  it('asks for nothing and shows nothing of the circle until one’s own view is sealed', async () => {
    const records = [selfRecord([1, 3, 2], false), keptRecord([circle])];
    page = await MirrorPage.open({records, says: answer([circle])});
    await page.reads('See yourself first');
    expect(page.text).not.to.contain('voices');
    expect(page.requests).to.deep.equal([]);
    await expect(page.element).to.be.accessible();
    page.records = [self];
    await page.reads('Shared work-on');
  });

  it('shows nothing of given counters or packets either', async () => {
    page = await MirrorPage.open({set: {tallies: [circle]}});
    await page.reads('See yourself first');
    expect(page.text).not.to.contain('voices');
  });
});

describe('a mirror that asks the endpoint', () => {
  it('asks for its round and subject with the key, no cookies, no referrer, no cache', async () => {
    const headers = async () => ({'x-page': 'yes'});
    page = await MirrorPage.open({records: [self], says: WAITING, set: {headers}});
    await page.reads('not ready yet');
    const [{url, init} = {url: '', init: {}}] = page.requests;
    expect(url).to.equal(`${ENDPOINT}?round=${about.round}&subject=${about.subject}`);
    expect(new Headers(init.headers).get('authorization')).to.equal('Bearer key-1');
    expect(new Headers(init.headers).get('x-page')).to.equal('yes');
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
    expect(init).to.include({redirect: 'error', cache: 'no-store'});
  });

  it('offers a conversation while there are too few voices, and says no number', async () => {
    page = await MirrorPage.open({records: [self], says: WAITING});
    await page.reads('Meanwhile: a conversation');
    expect(page.text).not.to.match(/\d/);
    await expect(page.element).to.be.accessible();
  });

  it('shows the four windows, strengths first, with middle, spread, histogram and voices', async () => {
    page = await MirrorPage.open({records: [self], says: answer([circle])});
    await page.reads('Unseen strength');
    expect(page.text).to.match(/Unseen strength.*Framing.*Shared work-on/);
    expect(page.text).to.contain('The middle voice: “Said at the start”.');
    expect(page.text).to.contain('7 voices.');
    expect(page.text).to.contain('The voices lie far apart');
    expect(page.text).not.to.match(/\d[.,]\d/);
    await page.reads('All at a glance');
    await expect(page.element).to.be.accessible();
  });

  it('never shows below the minimum, even when the endpoint does', async () => {
    const four = circleOf(SEVEN.slice(0, 4));
    page = await MirrorPage.open({records: [self], says: answer([four])});
    await until(() => page.errors.length, 'the developer is told');
    await page.reads('could have told single voices apart');
    expect(page.text).not.to.contain('The middle');
    expect(page.kept).to.equal(undefined);
  });

  it('draws no release that differs from the last one by fewer than the minimum', async () => {
    const six = circleOf(SEVEN.slice(0, 6));
    const records = [self, keptRecord([six])];
    page = await MirrorPage.open({records, says: answer([circle], {release: 2})});
    await page.reads('could have told single voices apart');
    expect(page.errors[0]).to.contain('release 2');
    await page.reads('6 voices');
    expect(page.text).not.to.contain('7 voices');
    expect(page.text).to.contain('as you last saw it');
    expect(page.kept?.release).to.equal(1);
    await expect(page.element).to.be.accessible();
  });

  it('calls fewer than six voices a signal, and gives guidance where all saw the same end', async () => {
    const five = circleOf(SEVEN.slice(0, 5).map(([, voice, after]) => [4, voice ?? 1, after ?? 1]));
    page = await MirrorPage.open({records: [self], says: answer([five])});
    await page.reads('Few voices: a signal, not a measure.');
    expect(page.text).to.contain('The circle sees a clear strength here.');
    expect(page.text).not.to.contain('The middle voice: “Said, and used to decide”');
  });

  it('names a manager’s view apart', async () => {
    const manager = {...circleOf([[2, 2, 3]]), perspective: 'manager'} as const;
    page = await MirrorPage.open({records: [self], says: answer([circle, manager])});
    await page.reads('Your manager’s view');
    expect(page.text).to.contain('7 voices');
  });

  it('shows the last kept mirror, dated, while there is no answer', async () => {
    page = await MirrorPage.open({records: [self, keptRecord([circle])]});
    await page.reads('as you last saw it, on November 24, 2026');
    expect(page.text).to.contain('7 voices');
    page.says = answer([circle]);
    page.press('Look again');
    await page.reads('Looked just now.');
    await expect(page.element).to.be.accessible();
  });

  it('shows no criterion that fewer than the minimum observed, whatever was kept', async () => {
    const some = circleOf(SEVEN.map((levels, i) => (i < 3 ? [3, 'unseen', 2] : levels)));
    page = await MirrorPage.open({records: [self, keptRecord([some])], says: 500});
    await page.reads('Too few voices on this criterion to show it.');
    expect(page.text).not.to.contain('The voices lie far apart');
    page.records = [self, keptRecord([circleOf(SEVEN.slice(0, 4))])];
    await until(() => !page.text.includes('7 voices'));
    expect(page.text).not.to.contain('The middle');
  });

  it('is never empty: a wrong key, an unreadable answer, no answer', async () => {
    for (const [says, words] of [
      [403, 'does not open this mirror'],
      [{declic: 'mirror/1', status: 'waiting', n: 4}, 'cannot be read here'],
      [answer([circle], {subject: 'somebody'}), 'cannot be read here'],
      [500, 'No answer from the endpoint'],
    ] as const) {
      page = await MirrorPage.open({records: [self], says});
      await page.reads(words);
      await page.reads('Meanwhile: a conversation');
      expect(page.offers('Look again')).to.equal(true);
      await expect(page.element).to.be.accessible();
      page.leave();
    }
  });

  it('never shows a mark, a fraction or a word of blame, in either language', async () => {
    for (const language of ['en', 'fr']) {
      for (const says of [WAITING, answer([circle]), 403, 500]) {
        page = await MirrorPage.open({records: [self], says, language});
        await until(() => page.requests.length && !/Look(ing)?…|regarde…/.test(page.text));
        expect(page.text).not.to.match(PUNITIVE);
        expect(page.text.replace('team-7', '')).not.to.match(MARK);
        page.leave();
      }
    }
  });
});

describe('a mirror of what the page brings', () => {
  it('adds packets up by k more at a time', async () => {
    const {packet} = await import('../feedback/sample-form.js');
    const packets = SEVEN.map((levels) => packet(levels));
    page = await MirrorPage.open({
      records: [self],
      endpoint: undefined,
      set: {packets: packets.slice(0, 5)},
    });
    await page.reads('5 voices');
    page.element.packets = packets;
    await page.element.updateComplete;
    await until(() => page.kept, 'a mirror is kept');
    expect(page.text).not.to.contain('7 voices');
    expect(page.requests).to.deep.equal([]);
    page.element.packets = [...packets, ...packets.slice(0, 3)];
    await page.reads('10 voices');
  });

  it('waits with four packets', async () => {
    const {packet} = await import('../feedback/sample-form.js');
    const packets = SEVEN.slice(0, 4).map((levels) => packet(levels));
    page = await MirrorPage.open({records: [self], endpoint: undefined, set: {packets}});
    await page.reads('not ready yet');
    expect(page.text).not.to.match(/\d/);
  });
});
