import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {tell} from '../../src/locale/content-errors.js';
import {minimumOf} from '../../src/model/form.js';
import {hashOf} from '../../src/model/hash.js';
import {parseForm, parseFormText} from '../../src/model/parse-form.js';
import {pathText} from '../../src/model/path-text.js';
import {formSchema} from '../../src/schemas/form.js';
import {convertRubric, type Rubric} from './convert-rubric.js';
import {meeting} from './sample-form.js';

type Draft = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- broken on purpose

function changed(change: (draft: Draft) => void): unknown {
  const draft = structuredClone(meeting) as Draft;
  change(draft);
  return draft;
}

const BROKEN: readonly (readonly [string, string, string, (draft: Draft) => void])[] = [
  ['no intention', 'intention', 'missing', (d) => delete d['intention']],
  ['half an intention', 'intention.never', 'missing', (d) => delete d['intention'].never],
  ['a minimum of two', 'minimum', 'low', (d) => (d['minimum'] = 2)],
  ['half a voice', 'minimum', 'type', (d) => (d['minimum'] = 4.5)],
  ['no criteria', 'criteria', 'few', (d) => (d['criteria'] = [])],
  ['three levels', 'criteria[0].levels', 'few', (d) => d['criteria'][0].levels.pop()],
  ['five levels', 'criteria[0].levels', 'many', (d) => d['criteria'][0].levels.push('more')],
  ['an empty level', 'criteria[1].levels[2]', 'short', (d) => (d['criteria'][1].levels[2] = '')],
  [
    'a forced comment',
    'criteria[0].comment',
    'value',
    (d) => (d['criteria'][0].comment = 'required'),
  ],
  [
    'seven starters',
    'criteria[0].starters',
    'many',
    (d) => (d['criteria'][0].starters = Array(7).fill('When…')),
  ],
  ['an id used twice', 'criteria[1].id', 'duplicate-id', (d) => (d['criteria'][1].id = 'framing')],
  [
    'an id that objects have',
    'criteria[1].id',
    'forbidden-key',
    (d) => (d['criteria'][1].id = 'constructor'),
  ],
  ['a field of a quiz', 'questions', 'unknown', (d) => (d['questions'] = [])],
  [
    'a field for a name',
    'criteria[0].reviewer',
    'unknown',
    (d) => (d['criteria'][0].reviewer = 'Ann'),
  ],
];

describe('a form of feedback', () => {
  it('runs when it is sound, with or without a $schema', () => {
    expect(parseFormText(JSON.stringify(meeting))).to.deep.equal({form: meeting});
    expect(parseForm({...meeting, $schema: 'https://a.example/form.schema.json'}).issues).to.equal(
      undefined,
    );
  });

  for (const [name, where, problem, change] of BROKEN) {
    it(`tells its author where and how to mend ${name}`, () => {
      const {issues = []} = parseForm(changed(change));
      const found = issues.find((issue) => pathText(issue.path) === where);
      expect(found?.problem, JSON.stringify(issues)).to.equal(problem);
      if (!found) return;
      expect(tell(found, 'fr').what).to.be.a('string').and.not.equal(tell(found, 'en').what);
    });
  }

  it('is judged by the page exactly as by the published zod validator', () => {
    const value = fc.constantFrom<unknown>(
      'x',
      2,
      3,
      99,
      null,
      [],
      {},
      true,
      'off',
      'form/1',
      undefined,
    );
    const paths = pathsOf(meeting);
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, given) => {
        const odd = withChange(meeting, path, given);
        const {issues = []} = parseForm(odd);
        const bySchema = issues.filter(({problem}) => problem !== 'duplicate-id');
        const zod = formSchema.safeParse(odd).success;
        expect(bySchema.length === 0, JSON.stringify({path, given, issues})).to.equal(zod);
      }),
      {numRuns: 500},
    );
  });

  it('has a version of its own, and one for each criterion', () => {
    const edited = structuredClone(meeting);
    const first = edited.criteria[0];
    if (first) first.levels[0] = 'The purpose is not said';
    expect(hashOf(edited)).to.not.equal(hashOf(meeting));
    const differ = edited.criteria.map(
      (one, i) => hashOf(one) !== hashOf(meeting.criteria[i] ?? {}),
    );
    expect(differ).to.deep.equal([true, false, false]);
  });

  it('asks for five voices where it does not say, and never for fewer than three', () => {
    expect(minimumOf({})).to.equal(5);
    expect(minimumOf({minimum: 8})).to.equal(8);
    expect(minimumOf({minimum: 8}, 1)).to.equal(3);
    expect(minimumOf({minimum: 5}, NaN)).to.equal(5);
  });

  it('holds a rubric of eight tracks that nobody here wrote, word for word', async function () {
    const response = await fetch('/__corpus__/growth-rubric.json');
    if (!response.ok) {
      console.warn(
        'SKIPPED: no corpus here; set DECLIC_CORPUS to the folder of growth-rubric.json',
      );
      this.skip();
    }
    const rubric = (await response.json()) as Rubric;
    const {form, issues} = parseForm(convertRubric(rubric));
    expect(issues).to.equal(undefined);
    expect(form?.criteria).to.have.length(8);
    rubric.tracks.forEach(({levels}, i) => {
      const texts = form?.criteria[i]?.levels ?? [];
      expect(new Set(texts).size).to.equal(4);
      levels.forEach(({summary, signals}, j) => {
        const text = String(texts[Math.min(j, 3)]);
        for (const words of [summary, ...signals]) expect(text).to.contain(words);
      });
    });
  });
});

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
