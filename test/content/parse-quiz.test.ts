import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tell} from '../../src/locale/content-errors.js';
import {parseQuiz, parseQuizText} from '../../src/model/parse-quiz.js';
import {pathText} from '../../src/model/path-text.js';
import {quizSchema} from '../../src/schemas/quiz.js';
import {brokenFiles, sound} from './broken.js';

describe('content of a quiz', () => {
  it('runs when it is sound', () => {
    expect(parseQuizText(JSON.stringify(sound))).to.deep.equal({quiz: sound});
  });

  for (const {name, text, where, problem, says} of brokenFiles) {
    it(`tells its author where and how to mend ${name}`, () => {
      const {issues = []} = parseQuizText(text);
      const found = issues.find((issue) => pathText(issue.path) === where);
      expect(found?.problem, JSON.stringify(issues)).to.equal(problem);
      if (!found) return;
      expect(tell(found, 'en').what).to.contain(says);
      expect(tell(found, 'fr').what).to.be.a('string').and.not.equal(tell(found, 'en').what);
    });
  }

  it('never changes what objects are', () => {
    parseQuizText('{"__proto__": {"polluted": true}}');
    expect(({} as {polluted?: boolean}).polluted).to.equal(undefined);
  });

  it('answers a hostile file with an issue, and at once', () => {
    const bombs = ['['.repeat(1e5) + ']'.repeat(1e5), JSON.stringify(Array(1e5).fill(0)), '"'];
    for (const bomb of bombs) {
      expect(parseQuizText(bomb).issues).to.have.length.within(1, 20);
    }
  });

  it('is judged by the page exactly as by the published zod validator', () => {
    const value = fc.oneof(
      fc.constant('x'),
      fc.integer(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
      fc.constant(true),
      fc.constant('quiz/1'),
      fc.constant('choices'),
    );
    const paths = pathsOf(sound);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.option(value, {nil: undefined}), (path, given) => {
        const changed = withChange(sound, path, given);
        const zod = quizSchema.safeParse(changed).success;
        const {issues = []} = parseQuiz(changed);
        const bySchema = issues.filter(({problem}) => !RULES.includes(problem));
        expect(bySchema.length === 0, JSON.stringify({path, given, bySchema})).to.equal(zod);
      }),
      {numRuns: 600},
    );
  });
});

const RULES = [
  'duplicate-id',
  'no-such-objective',
  'no-key',
  'several-keys',
  'no-feedback',
  'forbidden-key',
];

type Path = readonly (string | number)[];

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, field]) =>
      pathsOf(field, [...at, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function withChange(value: unknown, [key, ...rest]: Path, given: unknown): unknown {
  if (key === undefined) return given ?? 'gone';
  const copy = structuredClone(value) as Record<string | number, unknown>;
  if (rest.length) copy[key] = withChange(copy[key], rest, given);
  else if (given === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = given ?? 'gone';
  return copy;
}
