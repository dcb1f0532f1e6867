import {expect} from '@open-wc/testing';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import type {Attempt} from '../../src/model/attempt.js';
import {DAY, sitting, ten} from '../badges/sample-badges.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {NOON} from '../model/fixtures.js';
import {MARK, PUNITIVE} from '../result/punitive.js';
import {PracticePage, setClock} from './practice-page.js';

const practised = ({journal}: PracticePage): readonly Attempt[] =>
  journal.snapshot.attempts.filter(({moment}) => moment === 'practice');

/** Eight days after a first go: three surely not yet, seven held. */
async function due(language = 'en', space = newSpace()): Promise<PracticePage> {
  setClock(NOON + 8 * DAY);
  const attempts = [sitting(7, 0, ten, 3)];
  const page = await PracticePage.open({quizzes: [ten], attempts, language, space});
  await page.says(language === 'fr' ? 'À faire revenir aujourd’hui' : 'Worth bringing back today');
  return page;
}

describe('looking back', () => {
  afterEach(() => setClock());

  it('says that there is nothing yet where nothing was answered', async () => {
    const page = await PracticePage.open({quizzes: [ten]});
    await page.says('Nothing to bring back yet');
    await expect(page.element).to.be.accessible();
  });

  it('says when next where nothing is due', async () => {
    setClock(NOON);
    const page = await PracticePage.open({quizzes: [ten], attempts: [sitting(10, 0, ten, 3)]});
    await page.says('Nothing to bring back today');
    await page.says('Next look back: October 8, 2026');
    await page.choose('Within a week');
    await page.says('Next look back: October 3, 2026');
    await expect(page.element).to.be.accessible();
  });

  it('brings back eye-openers first, five at most, and what is due in the evening from the morning on', async () => {
    const page = await due();
    const list = page.text.slice(page.text.indexOf('One more') - 2000);
    expect(list.match(/Question number \d/g)).to.have.length(5);
    expect(list.indexOf('number 7')).to.be.lessThan(list.indexOf('number 0'));
    setClock(NOON + 7 * DAY - 5 * 3_600_000);
    const morning = await PracticePage.open({quizzes: [ten], attempts: [sitting(10, 0, ten, 3)]});
    await morning.says('Worth bringing back today');
  });

  it('asks them as a quiz does, then says what came back, what to look at again, and when', async () => {
    const page = await due();
    await page.press('Look back now');
    await page.says('Question 1 of 5');
    expect(page.focused).to.contain('Question 1 of 5');
    await page.answers('This one');
    await page.says('Because it is so.');
    await page.press('Next');
    await page.answers('That one');
    await page.says('Next try: read the date.');
    await page.press('Next');
    for (let i = 0; i < 3; i++) await page.press('Pass for now');
    await page.says('That is it for today');
    expect(page.focused).to.equal('That is it for today');
    await page.says(/To look at again .* Question number 8\?/);
    await page.says(/It came back .* Question number 7\?/);
    await page.says('Passed over');
    await page.says('again on October 10, 2026');
    await page.says('How to check');
    await expect(page.element).to.be.accessible();
    await page.press('Back to the overview');
    await page.says('Worth bringing back today');
  });

  it('keeps the answers in an attempt of its own, which makes no report', async () => {
    setClock(NOON + 8 * DAY);
    const attempts = [sitting(9, 0, ten, 3)];
    const endpoint = `${location.origin}/reports`;
    const page = await PracticePage.open({quizzes: [ten], attempts, endpoint});
    await page.says('Worth bringing back today');
    await page.press('Look back now');
    await page.answers('This one');
    for (let i = 0; i < 5; i++) await page.press(i ? 'Pass for now' : 'Next');
    await page.says('That is it for today');
    const [one, ...others] = practised(page);
    expect(others).to.deep.equal([]);
    expect(one?.completedAt).to.be.a('number');
    expect(Object.keys(one?.answers ?? {})).to.deep.equal(['q9']);
    expect(page.journal.snapshot.outbox.held).to.deep.equal([]);
    expect(page.journal.snapshot.outbox.queued).to.equal(0);
  });

  it('goes on where a look back was stopped, and starts afresh on another day', async () => {
    const space = newSpace();
    const page = await due('en', space);
    await page.press('Look back now');
    await page.answers('This one');
    await page.press('Next');
    await page.choose('That one');
    await until(() => Object.keys(practised(page)[0]?.answers ?? {}).length === 2);
    page.journal.remove();
    const again = await PracticePage.open({quizzes: [ten], space});
    await again.says('You have answered 1 of 5 today. Everything is kept.');
    await expect(again.element).to.be.accessible();
    await again.press('Go on');
    await again.says('Question 2 of 5');
    again.journal.remove();
    setClock(NOON + 9 * DAY);
    const next = await PracticePage.open({quizzes: [ten], space});
    await next.says('Worth bringing back today');
    await next.press('Look back now');
    await next.says('Question 1 of 5');
    await until(() => practised(next)[0]?.completedAt, 'what was left is ended');
  });

  it('remembers when it is needed, and whether the calendar is discreet', async () => {
    const space = newSpace();
    const page = await due('en', space);
    await page.choose('All year round');
    await page.choose('Discreet: a neutral title');
    await until(() => page.journal.snapshot.records.length);
    await page.journal.flush();
    page.journal.remove();
    const again = await PracticePage.open({quizzes: [ten], space});
    await again.says('When next');
    const checked = () =>
      [...again.root.querySelectorAll<HTMLInputElement>('input:checked')].map((one) =>
        one.labels?.[0]?.textContent.trim(),
      );
    await until(() => checked().length === 2);
    expect(checked()).to.deep.equal(['All year round', 'Discreet: a neutral title']);
  });

  it('gives a reminder that names no quiz, and nothing at all when discreet', async () => {
    const page = await due();
    const files: Blob[] = [];
    const create = URL.createObjectURL;
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = (blob: Blob) => (files.push(blob), 'blob:none');
    try {
      await page.press('Add to my calendar');
      await page.choose('Discreet: a neutral title');
      await page.press('Add to my calendar');
    } finally {
      URL.createObjectURL = create;
      HTMLAnchorElement.prototype.click = click;
    }
    const [open, discreet] = await Promise.all(files.map((file) => file.text()));
    expect(open).to.contain('SUMMARY:Look back');
    expect(discreet).to.contain('SUMMARY:A moment for me');
    expect(`${open}${discreet}`).not.to.match(/Sources|Question number/);
    expect(open).to.match(/DTSTART:20261010T/);
  });

  it('draws a curve for each objective and calls forgetting normal', async () => {
    setClock(NOON + 90 * DAY);
    const attempts = [sitting(9, 0), sitting(4, 40), sitting(8, 70)];
    const page = await PracticePage.open({quizzes: [ten], attempts});
    await page.says('4 questions had faded and came back. One question has faded.');
    await page.says('That is how memory works');
    const picture = page.root.querySelector('svg[role="img"]');
    expect(picture?.getAttribute('aria-label')).to.equal(
      'October 1, 2026: most of it holds; December 10, 2026: most of it holds',
    );
    expect(page.text).to.contain('November 10, 2026: some of it holds');
    await expect(page.element).to.be.accessible();
  });

  it('says what is missing, what did not come, and offers to try again', async () => {
    const none = await PracticePage.open({});
    await none.says('<declic-practice> has no content');
    const away = await PracticePage.open({src: '/nowhere.quiz.json'});
    await away.says('did not come through');
    await expect(away.element).to.be.accessible();
    const codes: string[] = [];
    addEventListener(
      'declic-error',
      ({detail}: DeclicErrorEvent) => codes.push(detail.error.code),
      {
        once: true,
      },
    );
    const broken = await PracticePage.open({quizzes: [{declic: 'quiz/1'}]});
    await broken.says('needs a small repair');
    expect(codes).to.deep.equal(['content-invalid']);
    await expect(broken.element).to.be.accessible();
  });

  it('goes on with the quizzes that came', async () => {
    setClock(NOON + 8 * DAY);
    const page = await PracticePage.open({
      src: '/nowhere.quiz.json /demo/content/sources.quiz.json',
    });
    await page.says('Some of the questions did not come through.');
    await page.says('Nothing to bring back yet');
  });

  it('goes back to the overview when everything is erased meanwhile', async () => {
    const page = await due();
    await page.press('Look back now');
    await page.answers('This one');
    await page.journal.erase();
    await page.says('Nothing to bring back yet');
  });

  for (const language of ['en', 'fr']) {
    it(`is accessible while it asks, and never punitive (${language})`, async () => {
      const page = await due(language);
      await expect(page.element).to.be.accessible();
      const said = [page.text];
      await page.press(/^(Look back now|Les faire revenir)$/);
      await expect(page.element).to.be.accessible();
      await page.answers('That one');
      await expect(page.element).to.be.accessible();
      await page.press(/^(Next|Suite)$/);
      for (let i = 0; i < 4; i++) await page.press(/^(Pass for now|Passer pour l’instant)$/);
      await page.says(/That is it for today|C’est tout pour aujourd’hui/);
      await expect(page.element).to.be.accessible();
      said.push(page.text);
      for (const text of said) {
        expect(text).not.to.match(PUNITIVE);
        expect(text).not.to.match(MARK);
      }
    });
  }
});
