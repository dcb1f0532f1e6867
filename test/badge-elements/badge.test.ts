import {expect} from '@open-wc/testing';
import {badge, file, mastery, sitting, ten} from '../badges/sample-badges.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';
import {BadgePage} from './badge-page.js';

const shown = badge(mastery, {refreshAfter: 6});
const set = {badges: file(shown), quizzes: [ten]};
const both = () => [sitting(10, 0), sitting(10, 9)];

describe('a badge', () => {
  it('counts what the first attempt already showed, and says what is next', async () => {
    const page = await BadgePage.open({set, attempts: [sitting(4, 0)]});
    await page.says('4 of 20 already in place');
    await page.says('6 more answers that hold in “Sources”, in one go.');
    expect(page.text).to.include('On the way');
    expect(page.offers('Save as a file')).to.equal(false);
    await expect(page.element).to.be.accessible();
  });

  it('begins without a stamp, in French too', async () => {
    const page = await BadgePage.open({set, language: 'fr'});
    await page.says('20 étapes à parcourir, à votre rythme');
    expect(page.text).to.include('Sources, montrées').and.include('En chemin');
    await expect(page.element).to.be.accessible();
  });

  it('is told once when it is first reached, and is there after a reload', async () => {
    const space = newSpace();
    const page = await BadgePage.open({set, space, attempts: [sitting(10, 0)]});
    await page.says('10 of 20 already in place');
    page.answer(sitting(10, 9));
    await page.says('Shown here');
    await page.says('Just shown: Sources, shown.');
    expect(page.awards).to.deep.equal(['sources-shown']);
    await until(() => page.journal.snapshot.records.some(({kind}) => kind === 'award'));
    await page.kept();
    await expect(page.element).to.be.accessible();

    const again = await BadgePage.open({set, space});
    await again.says('Shown here');
    await again.says('checked again just now');
    expect(again.text).not.to.include('Just shown');
    expect(again.awards).to.deep.equal([]);
  });

  it('says why, and looks for each piece of it again in the page', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Worked out again just now, from what this device keeps: it holds.');
    expect(page.text).to.include('October 1, 2026: 10 of 10 answers hold in “Sources”.');
    expect(page.text).to.include('Question number 3?');
    expect(page.text).to.include('to refresh after April 2027');
  });

  it('stays shown when its evidence is gone, and says so', async () => {
    const space = newSpace();
    const page = await BadgePage.open({set, space, attempts: both()});
    await until(() => page.journal.snapshot.records.some(({kind}) => kind === 'award'));
    await page.kept();
    const edited = {...shown, description: 'Other words'};
    const later = await BadgePage.open({set: {...set, badges: file(edited)}, space});
    await later.says('Shown here');
    const gone = await BadgePage.open({set: {...set, quizzes: [{...ten, questions: anew}]}, space});
    await gone.says('no longer on this device');
    expect(gone.text).to.include('The badge stays.');
    await expect(gone.element).to.be.accessible();
  });

  it('fits a narrow phone, with everything in it unfolded', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Shown here');
    await page.says('What it rests on');
    page.element.style.inlineSize = '288px';
    for (const one of page.root.querySelectorAll('details')) one.open = true;
    const card = page.root.querySelector('article');
    expect(card?.clientWidth).to.be.within(200, 288);
    expect(card?.scrollWidth).to.be.at.most(card?.clientWidth ?? 0);
    expect(card?.querySelector('input[type=file]')?.clientWidth).to.be.above(100);
  });

  it('is never taken for an issuer’s word while it is one’s own', async () => {
    const page = await BadgePage.open({set, attempts: both()});
    await page.says('Nobody else vouches for it');
    expect(page.text).not.to.match(/Issued by|Self-asserted/);
  });

  it('can be hidden, which is remembered, and the focus stays with whoever did it', async () => {
    const space = newSpace();
    const page = await BadgePage.open({set, space});
    await page.says('Hide this badge');
    page.press('Hide this badge');
    await page.says('“Sources, shown” is hidden.');
    await until(() => (page.root as ShadowRoot).activeElement?.textContent?.includes('Show it'));
    await expect(page.element).to.be.accessible();
    await page.kept();
    const again = await BadgePage.open({set, space});
    await again.says('is hidden.');
    again.press('Show it again');
    await again.says('20 steps to take');
  });

  it('knows no points, no rank, no streak and nothing punitive', async () => {
    for (const language of ['en', 'fr']) {
      const page = await BadgePage.open({set, language, attempts: both()});
      await page.says(/Sources/);
      await until(() => page.text.length > 200);
      expect(page.text).not.to.match(/\b(points?|rank|streak|score|série|échec|faux|wrong)\b/i);
    }
  });
});

const anew = ten.questions.map((one) => ({...one, prompt: 'New words?'}));
