import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Question} from '../../src/model/quiz.js';
import {evidenceOf} from '../../src/model/evidence.js';
import {outcomeOf, readNumber} from '../../src/model/scoring.js';
import {say} from '../../src/model/text.js';
import {sample} from '../harness/sample-quiz.js';
import {attemptOf, responseTo} from './fixtures.js';

const find = (type: Question['type']): Question => {
  const found = sample.questions.find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

describe('what an answer shows', () => {
  it('is reached by the key and not yet by anything else, whatever the type', () => {
    for (const type of ['choice', 'choices', 'text', 'number'] as const) {
      expect(outcomeOf(find(type), responseTo(find(type), true)), type).to.equal('reached');
      expect(outcomeOf(find(type), responseTo(find(type), false)), type).to.equal('not-yet');
    }
  });

  it('is open for a self-rating and a reflection: nothing there can be right', () => {
    expect(outcomeOf(find('scale'), ['4'])).to.equal('open');
    expect(outcomeOf(find('reflection'), ['words'])).to.equal('open');
    const open = evidenceOf(sample, attemptOf(sample, [{holds: true}]));
    expect(open.map(({question}) => question.type)).not.to.include.members(['scale', 'reflection']);
  });

  it('asks for every key of a several-answers question, in any order, and no other', () => {
    expect(outcomeOf(find('choices'), ['c', 'a'])).to.equal('reached');
    expect(outcomeOf(find('choices'), ['a'])).to.equal('not-yet');
    expect(outcomeOf(find('choices'), ['a', 'b', 'c'])).to.equal('not-yet');
  });

  it('reads typed words without regard to case, accents and spaces, in any language', () => {
    for (const typed of ['author', ' AUTEUR ', 'Auteúr', 'writer']) {
      expect(outcomeOf(find('text'), [typed]), typed).to.equal('reached');
    }
  });

  it('takes a number within the tolerance, its edge included, with comma or point', () => {
    for (const typed of ['3.5', '3,5', '4', '3', '+3.0']) {
      expect(outcomeOf(find('number'), [typed]), typed).to.equal('reached');
    }
    for (const typed of ['4.1', '2.9', 'three', '', '3.5.1']) {
      expect(outcomeOf(find('number'), [typed]), typed).to.equal('not-yet');
    }
  });

  it('reads back any number that a French or English reader would write', () => {
    fc.assert(
      fc.property(fc.integer({min: -10_000_000, max: 10_000_000}), (cents) => {
        const value = cents / 100;
        const french = new Intl.NumberFormat('fr', {maximumFractionDigits: 2}).format(value);
        expect(readNumber(french)).to.equal(value);
        expect(readNumber(String(value))).to.equal(value);
      }),
    );
  });
});

describe('an authored text', () => {
  it('is said in the reader’s language, else its primary language, else English, else what there is', () => {
    const text = {en: 'Hello', fr: 'Bonjour', 'fr-CA': 'Allô'};
    expect(['fr-CA', 'fr-BE', 'en', 'de'].map((language) => say(text, language))).to.deep.equal([
      'Allô',
      'Bonjour',
      'Hello',
      'Hello',
    ]);
    expect(say({de: 'Hallo'}, 'fr')).to.equal('Hallo');
    expect(say('As it is', 'fr')).to.equal('As it is');
  });
});
