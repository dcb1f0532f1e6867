import {expect} from '@open-wc/testing';
import {beyondWords} from '../../src/locale/beyond.js';
import {certaintyWords} from '../../src/locale/certainty.js';
import {quizWords} from '../../src/locale/quiz.js';
import {resultWords} from '../../src/locale/result.js';
import {PUNITIVE} from './punitive.js';

/** Every string of a set of words; those that count are asked for 0, 1 and 5 of everything. */
function stringsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return said(words as (...parts: unknown[]) => string);
  return Object.values(words as object).flatMap(stringsOf);
}

function said(word: (...parts: unknown[]) => string): readonly string[] {
  const numbers = [0, 1, 5];
  const found = numbers.flatMap((openers) =>
    numbers.flatMap((holding) =>
      [true, false].map((asked) => ({openers, steps: openers + 1, holding, asked})),
    ),
  );
  const none = {openers: 0, steps: 0, holding: 0, asked: true};
  const firsts: unknown[] = [...numbers, ...found, none, {...none, holding: 2}, 'Monday'];
  return firsts.flatMap((first) => [word(first, ['Tuesday']), word(first, 3)]).map(String);
}

/** A function that cannot take such a part says nothing: only its texts are wanted. */
const safely = (words: object) =>
  Object.entries(words).flatMap(([key, word]) => {
    if (typeof word !== 'function') return stringsOf(word).map((text) => [key, text] as const);
    const one = (...parts: unknown[]) => {
      try {
        return String((word as (...given: unknown[]) => unknown)(...parts));
      } catch {
        return '';
      }
    };
    return said(one).map((text) => [key, text] as const);
  });

for (const language of ['en', 'fr'] as const) {
  describe(`what is said in ${language}`, () => {
    it('never punishes: no word of blame in any message', () => {
      for (const set of [resultWords, quizWords, beyondWords, certaintyWords]) {
        for (const [key, text] of safely(set[language] ?? set.en)) {
          expect(text, key).not.to.match(PUNITIVE);
        }
      }
    });

    it('has every message of the other language', () => {
      expect(Object.keys(resultWords[language] ?? {}).sort()).to.deep.equal(
        Object.keys(resultWords.en).sort(),
      );
    });
  });
}

describe('the rule on words', () => {
  it('is not blind', () => {
    for (const text of [
      'C’est faux.',
      'Une erreur',
      'Wrong!',
      'You failed',
      'Your score',
      'Échec',
    ]) {
      expect(text).to.match(PUNITIVE);
    }
  });

  it('uses the wording of the map that learners know', () => {
    const titles = (language: 'en' | 'fr') =>
      Object.values(resultWords[language]?.groups ?? {}).map(([title]) => title);
    expect(titles('en')).to.deep.equal([
      'Eye-opener',
      'Next step',
      'Trust it more',
      'Solid ground',
    ]);
    expect(titles('fr')).to.deep.equal([
      'Prise de conscience',
      'Prochaine étape',
      'À consolider',
      'Point d’appui',
    ]);
  });
});
