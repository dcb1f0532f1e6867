import {expect} from '@open-wc/testing';
import {specificityCues, specificityWords} from '../../src/locale/specificity.js';
import {FEATURES, SPECIFIC, specificityOf, starterFor} from '../../src/model/specificity.js';
import {specific, starters, vague} from './specificity-fixtures.js';

const pointsOf = (text: string) => specificityOf(text, specificityCues).points;

describe('the specificity gauge', () => {
  for (const text of specific) {
    it(`finds use in “${text}”`, () => {
      expect(pointsOf(text)).to.be.at.least(SPECIFIC);
    });
  }

  for (const text of vague) {
    it(`asks for more than “${text}”`, () => {
      expect(pointsOf(text)).to.be.below(SPECIFIC);
    });
  }

  it('ranks every useful comment above every vague one', () => {
    const pairs = specific.flatMap((one) => vague.map((other) => [one, other] as const));
    const won = pairs.filter(([one, other]) => pointsOf(one) > pointsOf(other));
    expect(won.length / pairs.length).to.equal(1);
  });

  for (const text of starters) {
    it(`gives the bare beginning “${text}” no more than a beginning's worth`, () => {
      expect(pointsOf(text)).to.be.within(1, 2);
    });
  }

  it('says nothing of an empty comment but where to begin', () => {
    expect(specificityOf('', specificityCues)).to.deep.equal({
      points: 0,
      features: [],
      judges: false,
      missing: 'locates',
    });
  });

  it('names the first thing that is missing, until nothing is', () => {
    const missing = (text: string) => specificityOf(text, specificityCues).missing;
    expect(missing('Clear.')).to.equal('locates');
    expect(missing('When you paused, it was quiet.')).to.equal('effect');
    expect(missing('When you paused, I understood.')).to.equal('suggests');
    expect(missing('When you paused, I understood. Next time, pause longer.')).to.equal('reason');
    const all =
      'When you paused after the figures, I understood them, because there was time; next time, pause again.';
    expect(missing(all)).to.equal(undefined);
    expect(pointsOf(all)).to.equal(5);
  });

  it('has a beginning for each missing thing, in both languages', () => {
    for (const words of [specificityWords.en, specificityWords['fr']]) {
      for (const feature of FEATURES)
        expect(words?.[feature].starter).to.be.a('string').and.not.empty;
    }
  });

  it('prefers the form’s own starter where one brings what is missing', () => {
    const own = ['Keep… because…', 'You could… so that…'];
    expect(starterFor('suggests', own, specificityCues)).to.equal('You could… so that…');
    expect(starterFor('reason', own, specificityCues)).to.equal('Keep… because…');
    expect(starterFor('locates', own, specificityCues)).to.equal(undefined);
  });

  it('speaks of the person only when the comment does', () => {
    const judges = (text: string) => specificityOf(text, specificityCues).judges;
    expect(judges('Tu es trop timide.')).to.equal(true);
    expect(judges('You are a natural leader.')).to.equal(true);
    expect(judges('You are asked to speak when the slides are ready.')).to.equal(false);
    expect(judges('Tu es arrivé avec un plan clair.')).to.equal(false);
  });

  it('takes no longer for a hostile text than for a long one', () => {
    const hostile = ['"'.repeat(1e5), 'i '.repeat(1e5), 'tu es '.repeat(1e5), 'a '.repeat(1e5)];
    const before = performance.now();
    hostile.forEach(pointsOf);
    expect(performance.now() - before).to.be.below(500);
  });
});
