import {expect} from '@open-wc/testing';
import {ASKS_WITHIN} from '../../src/elements/badge/thanks-advice.js';
import {badge, file, mastery, sitting, ten} from '../badges/sample-badges.js';
import {meeting} from '../feedback/sample-form.js';
import {until} from '../harness/until.js';
import {quizOf} from '../model/fixtures.js';
import {BadgePage} from './badge-page.js';

const ways = file(
  badge({type: 'completed', quiz: 'made'}, {id: 'through', name: 'Through'}),
  badge(mastery),
  badge({type: 'lucidity'}, {id: 'lucid', name: {en: 'Well judged', fr: 'Lucidité'}}),
);
const tag = 'declic-progress';

describe('the way to badges', () => {
  it('shows what is furthest first, and what was shown last', async () => {
    const page = await BadgePage.open({
      tag,
      set: {badges: ways, quizzes: [ten]},
      attempts: [sitting(4, 0, ten, 2)],
    });
    await page.says('Your way so far');
    await page.says('Shown here');
    const places = ['Well judged', 'Sources, shown', 'Through'].map((name) =>
      page.text.indexOf(name),
    );
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(page.awards).to.deep.equal(['through']);
    await expect(page.element).to.be.accessible();
  });

  it('sends whoever has answered all to their map, in both languages', async () => {
    const {completedAt: _, ...open} = sitting(4, 0);
    for (const [language, words] of [
      ['en', 'Open your map in'],
      ['fr', 'uvrez votre carte dans'],
    ] as const) {
      const set = {badges: ways, quizzes: [ten]};
      const page = await BadgePage.open({tag, set, language, attempts: [open]});
      await page.says(words);
    }
  });

  it('tells an award once, whoever else shows that badge on the page', async () => {
    const set = {badges: ways, quizzes: [ten]};
    const page = await BadgePage.open({tag, set});
    const beside = document.createElement('declic-badge');
    Object.assign(beside, set);
    page.journal.append(beside);
    await page.says('On the way');
    page.answer(sitting(4, 0));
    await page.says('Just shown: Through.');
    expect(page.awards).to.deep.equal(['through']);
  });

  it('refuses a badge that nobody could ever show, and says how to mend it', async () => {
    for (const language of ['en', 'fr']) {
      const few = {...quizOf(3), id: 'made'};
      const set = {badges: ways, quizzes: [few]};
      const page = await BadgePage.open({tag, set, language});
      await page.says(language === 'en' ? 'can never show mastery' : 'ne pourra jamais');
      expect(page.errors[0]).to.include('<declic-progress>').and.include('never-reachable');
      await expect(page.element).to.be.accessible();
    }
  });

  it('refuses a helper’s badge where the form that is given along asks for no words', async () => {
    const mute = {...meeting, criteria: meeting.criteria.map((c) => ({...c, comment: 'off'}))};
    const helpers = file(badge({type: 'helper'}, {shows: {kind: 'task', delay: 'immediate'}}));
    for (const quizzes of [[mute], [ten, mute]]) {
      const page = await BadgePage.open({tag, set: {badges: helpers, quizzes}});
      await page.says('The form “meeting” asks for no words');
    }
    const page = await BadgePage.open({tag, set: {badges: helpers, quizzes: [meeting, mute]}});
    await page.says('On the way');
  });

  it('advises its author where nobody ever tells it how words were received', async () => {
    const helpers = file(badge({type: 'helper'}, {shows: {kind: 'task', delay: 'immediate'}}));
    const real = {setTimeout: window.setTimeout, warn: console.warn};
    const due: (() => void)[] = [];
    const said: unknown[] = [];
    const later = (work: () => void, ms?: number) =>
      ms === ASKS_WITHIN ? due.push(work) : real.setTimeout.call(window, work, ms);
    Object.assign(window, {setTimeout: later});
    console.warn = (...words: unknown[]) => void said.push(...words);
    try {
      for (const thanks of [[], undefined]) {
        expect(said).to.deep.equal([]);
        const set = {badges: helpers, quizzes: [meeting], ...(thanks && {thanks})};
        const page = await BadgePage.open({tag, set});
        await page.says('On the way');
        await until(() => thanks || due.length);
        due.splice(0).forEach((work) => work());
      }
    } finally {
      Object.assign(window, {setTimeout: real.setTimeout});
      console.warn = real.warn;
    }
    expect(said.join()).to.include('<declic-progress>').and.include('no `thanks`');
  });

  it('says what is missing: content, an address, a quiz, a badge', async () => {
    const empty = await BadgePage.open({tag, set: {}});
    await empty.says('No badges here yet');
    const away = await BadgePage.open({tag, set: {src: '/nowhere.badges.json'}});
    await away.says('Nothing is lost');
    expect(away.offers('Try again')).to.equal(true);
    expect(away.errors[0]).to.include('<declic-progress src="/nowhere.badges.json">');
    await expect(away.element).to.be.accessible();
    const alone = await BadgePage.open({tag, set: {badges: ways}});
    await alone.says('There is no quiz “made” here');
    const other = await BadgePage.open({set: {badges: ways, quizzes: [ten], badge: 'nobody'}});
    await other.says('nobody');
    expect(other.errors.length).to.equal(1);
  });

  it('says when every badge is shown', async () => {
    const [through] = ways.badges;
    const set = {badges: file(...(through ? [through] : [])), quizzes: [ten]};
    const page = await BadgePage.open({tag, set, attempts: [sitting(1, 0)], language: 'fr'});
    await page.says('Tous les badges d’ici sont montrés.');
    await expect(page.element).to.be.accessible();
  });
});
