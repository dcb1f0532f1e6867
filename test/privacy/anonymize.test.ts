import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Attempt} from '../../src/model/attempt.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {delayBand, restBand, weekOf} from '../../src/privacy/coarsen.js';
import {isReport} from '../../src/privacy/is-report.js';
import {ports} from '../../src/ports.js';
import {reportSchema, type Report} from '../../src/schemas/report.js';
import {finished} from '../harness/attempts.js';
import {sample} from '../harness/sample-quiz.js';

const make = (
  attempt: Attempt,
  history: readonly Attempt[] = [],
  detail: 'items' | 'attempt' | 'objectives' = 'items',
) => reportsOf(attempt, sample, {detail, history, newId: ports.newId});
const withoutId = ({id: _, ...rest}: Report) => rest;

/** Anything a learner may say, within reason and without. */
const saying = fc.record({
  first: fc.constantFrom(['pass'], ['find'], ['ask'], []),
  several: fc.subarray(['a', 'b', 'c']),
  self: fc.constantFrom(['1'], ['4'], []),
  word: fc.array(fc.string(), {maxLength: 1}),
  count: fc.array(fc.string(), {maxLength: 1}),
  mind: fc.array(fc.string(), {maxLength: 1}),
});

describe('reports', () => {
  it('are one per answer, and one for the total', () => {
    const kinds = make(finished()).map(({kind}) => kind);
    expect(kinds).to.deep.equal(['item', 'item', 'item', 'item', 'item', 'total']);
  });

  it('tell right answers by the author’s ids, and typed ones by closed words', () => {
    const said = make(finished()).flatMap((report) =>
      report.kind === 'item' ? [[report.question, report.response, report.reached]] : [],
    );
    expect(said).to.deep.equal([
      ['first', ['pass'], false],
      ['several', ['a', 'c'], true],
      ['self', ['2'], undefined],
      ['word', ['accepted-0'], true],
      ['count', ['high'], false],
    ]);
  });

  it('have no word that a learner typed, no time but the week, no id of the attempt', () => {
    fc.assert(
      fc.property(saying, fc.string({minLength: 9}), (said, canary) => {
        const typed = `\u{1F98A}${canary}`;
        const attempt = finished({said: {...said, word: [typed], count: [typed], mind: [typed]}});
        const sent = JSON.stringify(make(attempt));
        expect(sent).not.to.contain(JSON.stringify(typed).slice(1, -1));
        for (const secret of [
          attempt.id,
          String(attempt.startedAt),
          String(attempt.completedAt),
          String(attempt.changedAt),
        ]) {
          expect(sent).not.to.contain(secret);
        }
      }),
    );
  });

  it('have no title, which is kept for the learner’s own list', () => {
    const attempt = {...finished(), title: {en: 'zq-a-title', fr: 'zq-un-titre'}};
    for (const detail of ['items', 'attempt', 'objectives'] as const) {
      const sent = JSON.stringify(make(attempt, [], detail));
      expect(sent).to.contain('"sample"').and.not.to.contain('zq-');
    }
  });

  it('are all that the published schema allows, by zod and by the page', () => {
    fc.assert(
      fc.property(saying, fc.constantFrom('items', 'attempt', 'objectives'), (said, detail) => {
        for (const report of make(finished({said}), [], detail as 'items')) {
          expect(reportSchema.safeParse(report).success, JSON.stringify(report)).to.equal(true);
          expect(isReport(report)).to.equal(true);
          expect(isReport({...report, user: 'zoe'})).to.equal(false);
        }
      }),
    );
  });

  it('share no value but content, version, language and week', () => {
    const reports = [...make(finished()), ...make(finished())];
    const common = ['declic', 'quiz', 'version', 'language', 'week'];
    const ids = new Set(reports.map(({id}) => id));
    expect(ids.size).to.equal(reports.length);
    for (const report of reports) {
      expect(
        Object.keys(report).filter(
          (key) => !common.includes(key) && key !== 'id' && key !== 'kind',
        ),
      ).to.satisfy((keys: string[]) =>
        keys.every((key) =>
          ['question', 'response', 'reached', 'certainty', 'rest', 'of'].includes(key),
        ),
      );
    }
  });

  it('are the same for two people who answer the same, but for the random id', () => {
    fc.assert(
      fc.property(saying, (said) => {
        const one = make(finished({said, now: Date.UTC(2026, 10, 23, 8)}));
        const other = make(finished({said, now: Date.UTC(2026, 10, 27, 23)}));
        expect(one.map(withoutId)).to.deep.equal(other.map(withoutId));
      }),
    );
  });

  it('tell the score on the other questions, so that no answer is counted twice', () => {
    const rests = make(finished()).flatMap((report) =>
      report.kind === 'item' ? [report.rest] : [],
    );
    expect(rests).to.deep.equal([2, 1, undefined, 1, 2]);
  });

  it('are made once for a device, a version and a moment', () => {
    const first = {...finished(), reported: true};
    expect(make(finished(), [first])).to.deep.equal([]);
    expect(make(finished({moment: 'post'}), [first])).to.have.length(6);
  });

  it('pair a post with its pre on the questions that are the same in both', () => {
    const pre = finished({moment: 'pre', now: Date.UTC(2026, 10, 1)});
    const post = finished({
      moment: 'post',
      said: {first: ['find'], several: ['a', 'c'], word: ['x'], count: ['3.5']},
    });
    const pair = make(post, [pre]).find(({kind}) => kind === 'pair');
    expect(pair).to.deep.include({pre: 2, post: 3, of: 4, delay: 'month'});
    const edited = {
      ...pre,
      answers: {...pre.answers, first: {...pre.answers['first']!, question: 'f'.repeat(64)}},
    };
    expect(make(post, [edited]).find(({kind}) => kind === 'pair')).to.deep.include({
      pre: 2,
      post: 2,
      of: 3,
    });
  });

  it('of one linkable attempt are made only where the page says so', () => {
    const [report, ...others] = make(finished(), [], 'attempt');
    expect(others).to.deep.equal([]);
    expect(report?.kind === 'attempt' && report.answers.length).to.equal(5);
  });

  it('of objectives are a band each', () => {
    expect(make(finished(), [], 'objectives').map(withoutId)).to.deep.include.members([
      {...withoutId(make(finished(), [], 'objectives')[0] as Report)},
    ]);
    expect(make(finished(), [], 'objectives')[0]).to.deep.include({
      kind: 'objective',
      objective: 'o1',
      band: 2,
    });
  });
});

describe('coarse values', () => {
  it('name the ISO week, across years', () => {
    const weeks = [
      [Date.UTC(2026, 10, 24), '2026-W48'],
      [Date.UTC(2027, 0, 1), '2026-W53'],
      [Date.UTC(2024, 11, 30), '2025-W01'],
      [Date.UTC(2023, 0, 1, 23, 59), '2022-W52'],
    ] as const;
    for (const [instant, week] of weeks) expect(weekOf(instant)).to.equal(week);
  });

  it('tell the rest exactly up to four others, and in five bands beyond', () => {
    expect([0, 1, 2, 3, 4].map((rest) => restBand(rest, 4))).to.deep.equal([0, 1, 2, 3, 4]);
    fc.assert(
      fc.property(fc.integer({min: 5, max: 500}), (of) => {
        const bands = Array.from({length: of + 1}, (_, rest) => restBand(rest, of));
        expect(bands[0]).to.equal(0);
        expect(bands.at(-1)).to.equal(4);
        expect(bands).to.deep.equal([...bands].sort((a, b) => a - b));
      }),
    );
  });

  it('tell a delay in four bands', () => {
    const day = 86_400_000;
    expect([0, 2, 14, 60].map((days) => delayBand(0, days * day))).to.deep.equal([
      'day',
      'week',
      'month',
      'longer',
    ]);
  });
});
