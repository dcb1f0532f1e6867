import {expect} from '@open-wc/testing';
import {recognisableTraits, recognisableWords} from '../../src/locale/recognisable.js';
import {languageOf, mended, recognisable, type Sign} from '../../src/model/recognisable.js';

const reading = {
  traits: recognisableTraits,
  form: 'Framing: purpose said at the start. Cadre : le but est dit au début. Roadmap',
  minimum: 5,
};
const read = (text: string, language = 'en', circle = 20) =>
  recognisable(text, {...reading, language, circle});
const found = (text: string, language = 'en') =>
  read(text, language).map(({kind, start, end}) => [kind, text.slice(start, end)]);

/** What stands in a comment, and what is found there. */
const TELLING: readonly (readonly [string, string, readonly (readonly [Sign, string])[]])[] = [
  ['en', 'When you asked Priya for her view, the talk opened.', [['name', 'Priya']]],
  ['fr', 'Quand tu as relancé Mathilde, la parole a tourné.', [['name', 'Mathilde']]],
  ['fr', 'Le rappel d’Isabelle est venu tard.', [['name', 'd’Isabelle']]],
  ['en', 'Paul Martin had to leave before the end.', [['name', 'Paul Martin']]],
  [
    'en',
    'Write to me at ann.lee@corp.example.org for the notes.',
    [['email', 'ann.lee@corp.example.org']],
  ],
  [
    'fr',
    'Voir https://intranet.example/equipe?id=42 pour le détail.',
    [['link', 'https://intranet.example/equipe?id=42']],
  ],
  ['en', 'As @ann_lee said, it was clear.', [['handle', '@ann_lee']]],
  ['fr', 'Vous pouvez m’appeler au 06 12 34 56 78 pour la suite.', [['phone', '06 12 34 56 78']]],
  ['en', 'You can call me on +44 20 7946 0958 for the rest.', [['phone', '+44 20 7946 0958']]],
  ['en', 'The ticket 4471823 was not closed.', [['number', '4471823']]],
  ['fr', 'Bonjour Karim, le but était dit au début.', [['greeting', 'Bonjour Karim,']]],
  ['en', 'Hi Ben, the purpose was said at the start.', [['greeting', 'Hi Ben,']]],
  [
    'en',
    'The purpose was said at the start.\nBest regards\nAnn',
    [['signature', '\nBest regards\nAnn']],
  ],
  ['fr', 'Le but était dit.\n\n— Hélène', [['signature', '\n— Hélène']]],
  ['en', 'The purpose was said at the start.\nAnn', [['signature', '\nAnn']]],
  ['fr', 'Il y avait septante personnes dans la salle.', [['rare', 'septante']]],
  [
    'en',
    'You moved the DevSecOps board and the K8s notes.',
    [
      ['rare', 'DevSecOps'],
      ['rare', 'K8s'],
    ],
  ],
  ['en', 'It was a gobsmackedtwaddle of a talk for the team.', [['rare', 'gobsmackedtwaddle']]],
];

const PLAIN: readonly (readonly [string, string])[] = [
  ['en', 'When you asked the two quiet people for their view, I felt the talk open up.'],
  ['en', 'On Monday the PDF had 12 pages. I read 3 of them. The Roadmap was clear.'],
  ['en', 'The recommendations were straightforwardly communicated in English.'],
  ['fr', 'Quand vous avez reformulé le désaccord, nous avons pu trancher. Merci pour cela.'],
  ['fr', 'Votre présentation était particulièrement claire : le but, puis la durée (20 minutes).'],
  ['fr', 'Au début, rien n’était dit ; à 14 h 30, tout était au tableau.'],
];

describe('how recognisable am I?', () => {
  for (const [language, text, signs] of TELLING) {
    it(`finds ${signs.map(([kind, words]) => `the ${kind} “${words.trim()}”`).join(' and ')}`, () => {
      expect(found(text, language)).to.deep.equal(signs);
    });
  }

  for (const [language, text] of PLAIN) {
    it(`lets “${text}” go`, () => {
      expect(found(text, language)).to.deep.equal([]);
    });
  }

  it('mends each finding in one tap, until nothing is left', () => {
    for (const [language, text] of TELLING) {
      let now = text;
      for (let taps = 0; taps < 6; taps++) {
        const [first] = read(now, language);
        if (!first) break;
        now = mended(now, first);
      }
      expect(found(now, language), now).to.deep.equal([]);
    }
  });

  it('mends in the language of the comment, with a capital where a sentence opens', () => {
    const mend = (text: string, language: string) => {
      const [first] = read(text, language);
      return first ? mended(text, first) : text;
    };
    expect(mend('When you asked Priya for her view, it opened.', 'en')).to.equal(
      'When you asked somebody for her view, it opened.',
    );
    expect(mend('Quand tu as relancé Mathilde, la parole a tourné.', 'fr')).to.equal(
      'Quand tu as relancé quelqu’un, la parole a tourné.',
    );
    expect(mend('Hi Ben, the purpose was said.', 'en')).to.equal('the purpose was said.');
    expect(mend('Le but était dit.\n\n— Hélène', 'fr')).to.equal('Le but était dit.');
  });

  it('says when the circle is small, and gives no number to tap away', () => {
    const [group] = read('Clear.', 'en', 6);
    expect(group).to.deep.equal({kind: 'group', start: 0, end: 6});
    expect(group && mended('Clear.', group)).to.equal('Clear.');
    expect(read('Clear.', 'en', 8)).to.deep.equal([]);
  });

  it('says when a comment is in another language than the form', () => {
    const french = 'Le but était dit au début de la réunion.';
    expect(read(french, 'en')[0]?.kind).to.equal('language');
    expect(read(french, 'fr')).to.deep.equal([]);
    expect(languageOf('Clear.', recognisableTraits)).to.equal(undefined);
    expect(languageOf(french, recognisableTraits)).to.equal('fr');
  });

  it('says each finding in both languages', () => {
    const kinds = Object.keys(recognisableWords.en);
    expect(Object.keys(recognisableWords['fr'] ?? {})).to.deep.equal(kinds);
  });

  it('takes no longer for a hostile text than for a long one', () => {
    const hostile = ['a.', '@a', '1 ', 'A a', '\n', 'a@a.', '0.', 'www.'].map((one) =>
      one.repeat(5000 / one.length),
    );
    const before = performance.now();
    hostile.forEach((text) => read(text));
    expect(performance.now() - before).to.be.below(2_000);
  });
});
