import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tellBadge} from '../../src/locale/badge-errors.js';
import type {Badges} from '../../src/model/badge/badges.js';
import {parseBadges, parseBadgesText} from '../../src/model/badge/parse-badges.js';
import {reachRules} from '../../src/model/badge/reach-rules.js';
import {pathText} from '../../src/model/path-text.js';
import {badgesSchema} from '../../src/schemas/badges.js';
import {meeting} from '../feedback/sample-form.js';
import {quizOf} from '../model/fixtures.js';
import {badge, file, mastery, ten} from './sample-badges.js';

const good = file(
  badge(mastery, {shows: {kind: 'decision', delay: 'delayed'}, refreshAfter: 12}),
  badge({type: 'lucidity'}, {id: 'lucid'}),
  badge(
    {type: 'all', of: [{type: 'helper'}, {type: 'step', form: 'meeting'}]},
    {
      id: 'helper',
      shows: {kind: 'task', delay: 'delayed'},
    },
  ),
);

const problems = (badges: Badges, ...quizzes: readonly (typeof ten)[]) =>
  reachRules(badges, {quizzes, forms: [meeting]});

describe('a file of badges', () => {
  it('is read from text and values, and told where it is none', () => {
    expect(parseBadges(good).issues).to.equal(undefined);
    expect(parseBadgesText(JSON.stringify(good)).badges).to.deep.equal(good);
    expect(parseBadgesText('{').issues?.[0]?.problem).to.equal('not-json');
    expect(parseBadgesText(' '.repeat(6_000_000)).issues?.[0]?.problem).to.equal('too-big');
  });

  it('is judged by the page exactly as by the published zod validator', () => {
    const text = JSON.stringify(good);
    const names = [...text.matchAll(/"([a-zA-Z]+)":/g)].map(([, name = '']) => name);
    const value = fc.constantFrom('"x"', '""', '2', '200', 'null', '[]', '{}', '"mastery"');
    fc.assert(
      fc.property(fc.constantFrom(...names), value, (name, given) => {
        const odd: unknown = JSON.parse(
          text.replace(new RegExp(`"${name}":("[^"]*"|\\d+)`), `"${name}":${given}`),
        );
        const {issues = []} = parseBadges(odd);
        const own = ['duplicate-id', 'not-delayed', 'no-task'];
        const bySchema = issues.filter(({problem}) => !own.includes(problem));
        expect(bySchema.length === 0, JSON.stringify({odd, issues})).to.equal(
          badgesSchema.safeParse(odd).success,
        );
      }),
      {numRuns: 300},
    );
  });

  it('gives each badge an id of its own', () => {
    const {issues = []} = parseBadges(file(badge(mastery), badge({type: 'lucidity'})));
    expect(issues.map(({path, problem}) => [pathText(path), problem])).to.deep.equal([
      ['badges[1].id', 'duplicate-id'],
    ]);
  });

  it('calls nothing delayed that one day can show, and no quiz a task', () => {
    const claim = (delay: 'immediate' | 'delayed', kind: 'recall' | 'task') => ({
      shows: {kind, delay},
    });
    const completed = {type: 'completed', quiz: 'made'} as const;
    const of = (one: Badges['badges'][number]) =>
      (parseBadges(file(one)).issues ?? []).map(({problem}) => problem);
    expect(of(badge(completed, claim('delayed', 'task')))).to.deep.equal([
      'not-delayed',
      'no-task',
    ]);
    expect(of(badge(mastery, claim('delayed', 'recall')))).to.deep.equal([]);
    expect(
      of(badge({type: 'any', of: [mastery, completed]}, claim('delayed', 'recall'))),
    ).to.deep.equal(['not-delayed']);
    expect(of(badge({type: 'step', form: 'meeting'}, claim('delayed', 'task')))).to.deep.equal([]);
  });
});

describe('a badge that nobody could reach', () => {
  it('is refused: five questions never reach .9, six do', () => {
    const [five] = problems(file(badge(mastery)), quizOf(5));
    expect(five).to.deep.include({problem: 'never-reachable', expected: 6, found: 5});
    expect(problems(file(badge(mastery)), quizOf(6))).to.deep.equal([]);
  });

  it('is refused where quiz, objective or form are not there, inside combinations too', () => {
    const odd = file(
      badge({...mastery, quiz: 'other'}),
      badge({...mastery, objective: 'o9'}, {id: 'b'}),
      badge(
        {
          type: 'any',
          of: [
            {type: 'helper', form: 'none'},
            {type: 'step', form: 'no'},
          ],
        },
        {id: 'c'},
      ),
    );
    expect(problems(odd, ten).map(({path, problem}) => [pathText(path), problem])).to.deep.equal([
      ['badges[0].criterion.quiz', 'no-such-quiz'],
      ['badges[1].criterion.objective', 'no-such-objective'],
      ['badges[2].criterion.of[0].form', 'no-such-form'],
      ['badges[2].criterion.of[1].form', 'no-such-form'],
    ]);
  });

  it('is refused where certainty or words are never asked', () => {
    const open = {...ten, questions: [{id: 'r', type: 'reflection' as const, prompt: 'What?'}]};
    expect(problems(file(badge({type: 'lucidity', quiz: 'made'})), open)[0]?.problem).to.equal(
      'certainty-never-asked',
    );
    const mute = {
      ...meeting,
      criteria: meeting.criteria.map((c) => ({...c, comment: 'off' as const})),
    };
    const asked = file(badge({type: 'helper', form: meeting.id}));
    expect(reachRules(asked, {quizzes: [], forms: [mute]})[0]?.problem).to.equal('no-words-asked');
    expect(reachRules(asked, {quizzes: [], forms: [meeting]})).to.deep.equal([]);
    const anywhere = file(badge({type: 'helper'}));
    expect(reachRules(anywhere, {quizzes: [], forms: [mute]})[0]).to.deep.include({
      problem: 'no-words-asked',
      found: 'meeting',
    });
    expect(reachRules(anywhere, {quizzes: [], forms: [mute, meeting]})).to.deep.equal([]);
  });

  it('is refused where lucidity has no answer to look at', () => {
    const lucid = file(badge({type: 'lucidity'}));
    expect(problems(lucid)[0]?.problem).to.equal('no-quiz-given');
    const open = {...ten, questions: [{id: 'r', type: 'reflection' as const, prompt: 'What?'}]};
    expect(problems(lucid, open)[0]?.problem).to.equal('certainty-never-asked');
    expect(problems(lucid, open, ten)).to.deep.equal([]);
  });

  it('is told with the remedy, in French and in English', () => {
    const path = ['badges', 0, 'criterion'];
    for (const problem of [
      ...(['never-reachable', 'certainty-never-asked', 'no-such-quiz', 'no-such-form'] as const),
      ...(['no-words-asked', 'no-quiz-given', 'not-delayed', 'no-task', 'duplicate-id'] as const),
    ]) {
      const issue = {path, problem, expected: 6, found: 5};
      const [fr, en] = [tellBadge(issue, 'fr-CA'), tellBadge(issue, 'en')];
      expect(fr.where).to.equal('badges[0].criterion');
      expect(fr.what).to.have.length.above(20).and.not.equal(en.what);
      expect(`${fr.what} ${en.what}`).to.not.match(
        /undefined|faux|erreur|échec|wrong|fail|incorrect/i,
      );
    }
    const five = {path, problem: 'never-reachable' as const, expected: 6, found: 5};
    expect(tellBadge(five, 'en').what).to.contain('at least 6');
    expect(tellBadge(five, 'fr').what).to.contain('au moins 6');
  });
});
