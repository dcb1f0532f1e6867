import {expect} from '@open-wc/testing';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import type {DeclicOwnDataEvent} from '../../src/events/own-data-event.js';
import type {JournalRecord} from '../../src/model/record.js';
import {journalSchema} from '../../src/schemas/journal.js';
import {finished} from '../harness/attempts.js';
import {mirror, receiptOf, recordOf, written} from '../harness/feedback.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';
import {PUNITIVE} from '../result/punitive.js';
import {PrivacyPage} from './privacy-page.js';

const ENDPOINT = '/privacy-endpoint';
const fetching = globalThis.fetch;

/** An endpoint that answers `status` until it is told otherwise. */
function answering(status: number): {status: number} {
  const endpoint = {status};
  globalThis.fetch = (address, init) => {
    const url = address instanceof Request ? address.url : String(address);
    if (!url.endsWith(ENDPOINT)) return fetching(address, init);
    return Promise.resolve(new Response(null, {status: endpoint.status}));
  };
  return endpoint;
}

const stepped = (): JournalRecord => {
  const {value, ...rest} = mirror(5, 1);
  const step = {criterion: 'framing', text: 'Ask first', date: '2099-03-14'};
  return {...rest, value: {...value, step}};
};
const award = (): JournalRecord => ({
  ...{kind: 'award', id: 'first-look/x', changedAt: 5},
  value: {badge: 'first-look', version: 'x', shownAt: 5, why: [], evidence: ''},
});
const practice = (): JournalRecord => ({
  ...{kind: 'practice', id: 'practice', changedAt: 5},
  value: {horizon: 35, discreet: false},
});
const noise = (): JournalRecord => ({
  ...{kind: 'noise', id: 'noise/sample/x', changedAt: 5},
  value: {
    ...{quiz: 'sample', version: 'x', question: 'first', hash: 'y'},
    ...{response: ['ask'], noise: {epsilon: 1, options: ['pass', 'find', 'ask']}},
  },
});
const everything = () => [
  noise(),
  recordOf(written()),
  stepped(),
  award(),
  practice(),
  receiptOf(written()),
];

describe('my data on this site', () => {
  afterEach(() => {
    globalThis.fetch = fetching;
  });

  it('says that nothing is kept yet, and what will be', async () => {
    const page = await PrivacyPage.open();
    await page.says('Nothing is kept here yet');
    await page.says('This page sends nothing anywhere.');
    expect(page.offers('Erase everything')).to.equal(false);
    await expect(page.element).to.be.accessible();
  });

  for (const language of ['en', 'fr']) {
    it(`lists all that is kept, word for word (${language})`, async () => {
      const attempts = [finished()];
      const page = await PrivacyPage.open({language, attempts, records: everything()});
      await until(() => page.journal.snapshot.records.length === 6);
      await page.element.updateComplete;
      expect(
        Object.values(page.element.renderRoot.querySelectorAll('h2, h3, p, li, button'))
          .map(({textContent}) => textContent.replace(/\{[^]*\}/g, ''))
          .join(' '),
      ).not.to.match(PUNITIVE);
      await page.unfold();
      for (const words of [
        'My private thought about Zoé',
        'When you paused',
        'Ask first',
        'first-look',
        '"epsilon": 1',
      ]) {
        await page.says(words);
      }
      await expect(page.element).to.be.accessible();
    });
  }

  for (const [language, quiz, form, badge] of [
    ['en', 'Sources', 'Running a team meeting', 'A first look'],
    ['fr', 'Sources (fr)', 'Animer un point d’équipe', 'Un premier regard'],
  ] as const) {
    it(`calls what is kept and what left by its title, in the page’s language (${language})`, async () => {
      answering(202);
      const {value, ...rest} = award() as Extract<JournalRecord, {kind: 'award'}>;
      const title = {en: 'A first look', fr: 'Un premier regard'};
      const records: JournalRecord[] = [
        ...[recordOf(written()), receiptOf(written()), noise()],
        {...rest, value: {...value, title}},
        {kind: 'badge', id: 'badge/first-look', changedAt: 6, value: {hidden: true}},
      ];
      const wish = {endpoint: ENDPOINT, consent: 'given', attempts: [finished()]} as const;
      const page = await PrivacyPage.open({language, records, ...wish});
      await page.journal.flush();
      await until(() => page.journal.snapshot.records.length > 10);
      await page.element.updateComplete;
      const names = [...page.element.renderRoot.querySelectorAll('li > strong')]
        .map(({textContent}) => textContent.replace(/\s/g, ' '))
        .filter((name) => !/^\d+$/.test(name));
      for (const name of [quiz, form, badge]) expect(names).to.include(name);
      const ids = /\b(sample|meeting|first-look)\b/;
      expect(names.filter((name) => ids.test(name.replace(form, '')))).to.deep.equal([]);
      expect(names.filter((name) => name.includes(quiz))).to.have.length(8); // and what left of it
      expect(names.filter((name) => name.includes(badge))).to.have.length(2);
      const table = await page.saves(
        language === 'fr' ? 'Enregistrer mes réponses en tableau' : 'Save my answers as a table',
      );
      expect(table.text).to.contain(`"${quiz}"`).and.not.to.contain('sample');
    });
  }

  it('calls what an older version kept by its id, or by the title that a later one kept', async () => {
    const {title: _, ...older} = finished();
    const odd = {...finished({now: 5}), quiz: 'odd', title: {en: {_$litType$: 1}} as never};
    const page = await PrivacyPage.open({attempts: [older, odd], records: [award()]});
    const names = () =>
      [...page.element.renderRoot.querySelectorAll('.entries strong')].map(
        (one) => one.textContent,
      );
    await until(() => names().length === 3);
    expect(names()).to.deep.equal(['sample', 'odd', 'first-look']);
    const event = new DeclicCompleteEvent({attempt: finished({now: 6}), quiz: sample});
    page.journal.dispatchEvent(event);
    await until(() => names().length === 4);
    expect(names()).to.deep.equal(['Sources', 'Sources', 'odd', 'first-look']);
  });

  it('shows ten of a long list, and more when asked', async () => {
    const attempts = Array.from({length: 12}, (_, i) => finished({now: 1000 + i * 86_400_000}));
    const page = await PrivacyPage.open({attempts});
    await page.unfold();
    await page.says('Show 2 more');
    expect(page.text.match(/begun on/g)).to.have.length(10);
    await page.press('Show 2 more');
    expect(page.text.match(/begun on/g)).to.have.length(12);
  });

  it('asks for consent, and shows what is on its way exactly as it would leave', async () => {
    answering(503);
    const page = await PrivacyPage.open({endpoint: ENDPOINT, attempts: [finished()]});
    await page.says('Share this without your name?');
    await page.press('Yes, share it');
    await page.says('On its way (6)');
    await page.unfold();
    expect(page.text).to.match(/"kind": "item", "id": "[0-9a-f]{32}", "quiz": "sample"/);
    await expect(page.element).to.be.accessible();
    await page.press('Stop sharing');
    await until(() => !page.text.includes('On its way ('));
  });

  it('shows what left, when, and how it was answered, without its number', async () => {
    answering(202);
    const page = await PrivacyPage.open({
      ...{endpoint: ENDPOINT, consent: 'given', attempts: [finished()]},
      records: [receiptOf(written())],
    });
    await page.says('A feedback with the form “meeting”');
    await page.journal.flush();
    await page.says(/One answer: “Sources” .* accepted it \(202\)/);
    await page.unfold();
    const listed = page.text.slice(page.text.indexOf('What left'));
    expect(listed).to.contain('"kind": "total"').and.not.to.contain('"id"');
    await expect(page.element).to.be.accessible();
  });

  it('gives a copy that its schema accepts, and says where it is', async () => {
    const page = await PrivacyPage.open({attempts: [finished()], records: everything()});
    await until(() => page.journal.snapshot.records.length === 6);
    const {name, text} = await page.saves('Save a copy of everything');
    expect(name).to.match(/^declic-\d{4}-\d\d-\d\d\.json$/);
    const {success, error} = journalSchema.safeParse(JSON.parse(text));
    expect(success, JSON.stringify(error?.issues)).to.equal(true);
    await page.says(`Saved as ${name}`);
  });

  it('gives a table that no spreadsheet runs, and dates that no colleague can read', async () => {
    const said = {word: ['=HYPERLINK("https://evil.example")'], mind: ['＝1+1 "quoted"']};
    const attempts = [finished({said, now: Date.now()})];
    const page = await PrivacyPage.open({language: 'fr', attempts, records: [stepped()]});
    const table = await page.saves('Enregistrer mes réponses en tableau');
    expect(table.text.startsWith('\uFEFF"Auto-évaluation";"Commencée"')).to.equal(true);
    expect(table.text).to.contain(`;"'=HYPERLINK(""https://evil.example"")"`);
    expect(table.text).to.contain(`;"'＝1+1 ""quoted"""`);
    expect(table.text).not.to.match(/(^|[";])[=+\-@＝]/m);
    const dates = await page.saves('Enregistrer les prochaines dates pour mon agenda');
    expect(dates.text.match(/DTSTART:/g)).to.have.length(2);
    expect(dates.text)
      .to.contain('SUMMARY:Un moment pour faire revenir')
      .and.not.to.contain('sample');
  });

  it('brings a copy from another browser, and says what was new', async () => {
    const one = await PrivacyPage.open({attempts: [finished()], records: [recordOf(written())]});
    await until(() => one.journal.snapshot.records.length === 1);
    const copy = await one.journal.export();
    const other = await PrivacyPage.open({attempts: [finished()]});
    await other.bring(copy);
    await other.says('Brought along: 2 entries are new here, 0 were here before');
    expect(other.journal.snapshot.attempts).to.have.length(2);
    expect(other.focused).to.equal('Take it along');
    await expect(other.element).to.be.accessible();
    await other.bring(copy.replace('"quiz": "sample"', '"quiz": "no such id!"'));
    await other.says('1 entry could not be read and stayed in the file');
    await other.says('attempts[0].quiz');
    await expect(other.element).to.be.accessible();
  });

  it('names a file that is no copy, says the remedy, and keeps everything', async () => {
    const page = await PrivacyPage.open({attempts: [finished()]});
    await page.bring('{"declic": "quiz/1", "id": "sources"}');
    await page.says('This is content for a page (quiz/1), not somebody’s journal.');
    await page.says('What is kept here is untouched.');
    expect(page.journal.snapshot.attempts).to.have.length(1);
    await expect(page.element).to.be.accessible();
  });

  it('says plainly what erasing cannot reach, asks twice, then says what to do next', async () => {
    const page = await PrivacyPage.open({attempts: [finished()]});
    await page.says('nobody can find them again, not even you');
    await page.press('Erase everything');
    await page.says('This cannot be undone.');
    expect(page.focused).to.equal('Erase everything that is kept here?');
    await expect(page.element).to.be.accessible();
    await page.press('Keep it');
    expect(page.journal.snapshot.attempts).to.have.length(1);
    await page.press('Erase everything');
    await page.press('Yes, erase it');
    await page.says('Everything here is erased');
    await page.says('close this window, and sign out');
    expect(page.focused).to.equal('Everything here is erased');
    expect(page.journal.snapshot.attempts).to.have.length(0);
    await expect(page.element).to.be.accessible();
    await page.press('Back to my data');
    await page.says('Nothing is kept here yet');
  });

  it('is empty in the other tab within a second of an erasure', async () => {
    const space = newSpace();
    const one = await PrivacyPage.open({space, attempts: [finished()]});
    const other = await PrivacyPage.open({space});
    await until(() => other.offers('Erase everything'));
    await one.press('Erase everything');
    const at = performance.now();
    await one.press('Yes, erase it');
    await until(() => other.text.includes('Nothing is kept here yet'));
    expect(performance.now() - at).to.be.lessThan(1000);
    await one.says('Everything here is erased');
  });

  it('finishes and clears: what may leave leaves first; erased unsent only when asked', async () => {
    const endpoint = answering(503);
    const wish = {endpoint: ENDPOINT, consent: 'given', attempts: [finished()]} as const;
    const page = await PrivacyPage.open(wish);
    await page.press('Finish and clear');
    await page.says('Sending what you agreed to share…');
    await expect(page.element).to.be.accessible();
    await page.says('6 things could not leave yet');
    expect(page.journal.snapshot.attempts).to.have.length(1);
    await expect(page.element).to.be.accessible();
    endpoint.status = 202;
    await page.press('Try again');
    await page.says('Everything here is erased');
    expect(page.journal.snapshot.outbox.queued).to.equal(0);
    expect(page.journal.snapshot.attempts).to.have.length(0);
  });

  it('keeps everything when somebody thinks better of it while things are being sent', async () => {
    let answer: (response: Response) => void = () => undefined;
    globalThis.fetch = () => new Promise((resolve) => (answer = resolve));
    const wish = {endpoint: ENDPOINT, consent: 'given', attempts: [finished()]} as const;
    const page = await PrivacyPage.open(wish);
    await page.press('Finish and clear');
    await page.press('Stop, and keep it');
    globalThis.fetch = async () => new Response(null, {status: 202});
    answer(new Response(null, {status: 202}));
    await page.says('What is kept here');
    await page.journal.flush();
    expect(page.journal.snapshot.attempts).to.have.length(1);
  });

  it('waits, then says plainly that a browser without storage keeps nothing', async () => {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest; // never answers
    try {
      const page = await PrivacyPage.open();
      await page.says('Looking up what is kept…');
      await expect(page.element).to.be.accessible();
      await page.says('This browser keeps nothing here');
      await page.says('To keep it, save a copy below.');
      await expect(page.element).to.be.accessible();
    } finally {
      IDBFactory.prototype.open = original;
    }
  });

  it('says when a part of it did not come, and asks again', async () => {
    const page = await PrivacyPage.open({attempts: [finished()]});
    await until(() => page.offers('Erase everything'));
    const place = document.createElement('div');
    let broken = true;
    place.addEventListener('declic-own-data', (event) => {
      if (!broken) return;
      event.stopImmediatePropagation();
      (event as DeclicOwnDataEvent).detail.take(Promise.reject(new TypeError('offline')));
    });
    page.journal.append(place);
    place.append(page.element);
    await page.says('did not come through. What is kept is untouched.');
    await expect(page.element).to.be.accessible();
    broken = false;
    await page.press('Try again');
    await until(() => !page.text.includes('did not come through'));
  });
});
