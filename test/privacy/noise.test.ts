import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Attempt} from '../../src/model/attempt.js';
import {hashOf} from '../../src/model/hash.js';
import {answersIn, oddsOf} from '../../src/model/noise.js';
import type {Quiz} from '../../src/model/quiz.js';
import type {NoiseDrawn} from '../../src/model/record.js';
import {ports} from '../../src/ports.js';
import {isNoisyReport} from '../../src/privacy/others.js';
import {drawn, mayDraw, noisyReportOf} from '../../src/privacy/noise.js';
import {reportSchema} from '../../src/schemas/report.js';
import {finished, SAID} from '../harness/attempts.js';
import {sample} from '../harness/sample-quiz.js';

/** Chance that falls as it is told, then in the middle. */
const falling =
  (...falls: number[]) =>
  () =>
    falls.shift() ?? 0.5;
const draw = (attempt: Attempt, random: () => number, before: readonly NoiseDrawn[] = []) =>
  drawn(attempt, sample, before, {epsilon: 1, random});
/** Chance that picks the n-th of the five questions that can be told of, then tells the truth. */
const truthOf = (nth: number) => draw(finished(), falling(nth / 5, 0));
/** The sample with one question written anew. */
const edited = (id: string): Quiz => ({
  ...sample,
  questions: sample.questions.map((one) => (one.id === id ? {...one, hint: 'Anew.'} : one)),
});

describe('an answer with chance mixed in', () => {
  it('is one of all that could be told; a reflection never is', () => {
    const asked = Array.from({length: 50}, (_, i) => draw(finished(), falling(i / 50))?.question);
    const counts = ['first', 'several', 'self', 'word', 'count', 'mind'].map(
      (id) => asked.filter((one) => one === id).length,
    );
    expect(counts).to.deep.equal([10, 10, 10, 10, 10, 0]);
  });

  it('has few options, in the author’s ids or in closed words', () => {
    const told = [0, 1, 2, 3, 4].map((nth) => {
      const one = truthOf(nth);
      return [one?.question, one?.response, one?.noise.options];
    });
    expect(told).to.deep.equal([
      ['first', ['pass'], ['pass', 'find', 'ask']],
      ['several', ['reached'], ['reached', 'other']],
      ['self', ['2'], ['1', '2', '3', '4']],
      ['word', ['reached'], ['reached', 'other']],
      ['count', ['high'], ['reached', 'low', 'high']],
    ]);
  });

  it('says nothing where nothing was said, or nothing that can be read', () => {
    const said = {...SAID, first: [], several: [], word: [' '], count: ['many'], self: []};
    for (const nth of [0, 1, 2, 3, 4]) {
      expect(draw(finished({said}), falling(nth / 5, 0))?.response, String(nth)).to.deep.equal([]);
    }
  });

  it('tells but the outcome where there are more options than chance leaves anything of', () => {
    const options = 'abcdefghij'.split('').map((id) => ({
      id,
      text: id,
      ...(id === 'c' ? {correct: true} : {feedback: 'Look again.'}),
    }));
    const [first] = sample.questions;
    if (first?.type !== 'choice') throw new Error('no choice');
    const quiz: Quiz = {...sample, questions: [{...first, options}]};
    for (const [said, code] of [
      ['c', 'reached'],
      ['d', 'other'],
    ] as const) {
      const attempt = finished({quiz, said: {first: [said]}});
      const one = drawn(attempt, quiz, [], {epsilon: 1, random: falling(0, 0)});
      expect([one?.response, one?.noise.options]).to.deep.equal([[code], ['reached', 'other']]);
    }
  });

  it('is one’s own as often as ε says, and each other one as often as any', () => {
    for (const epsilon of [1, 2]) {
      const n = 20_000;
      const counts = new Map<string, number>();
      const attempt = finished();
      let tick = 0;
      // Every part of [0, 1) in turn, for both draws: no luck is left in this test.
      const random = () => {
        tick += 1;
        const [turn, place] = [(tick - 1) % 3, Math.floor((tick - 1) / 3)];
        return turn === 0 ? 0 : turn === 1 ? (place + 0.5) / n : ((place * 7919) % n) / n;
      };
      for (let i = 0; i < n; i++) {
        tick = 3 * i;
        const one = drawn(attempt, sample, [], {epsilon, random});
        const code = one?.response[0] ?? '';
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
      const {truth, other} = oddsOf(epsilon, 4);
      expect((counts.get('pass') ?? 0) / n).to.be.closeTo(truth, 0.001);
      for (const code of ['find', 'ask', '']) {
        expect((counts.get(code) ?? 0) / n, code).to.be.closeTo(other, 0.01);
      }
    }
  });

  it('is never drawn again for the same question, whatever chance, ε or the answer', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({min: 0, max: 0.999999, noNaN: true})), (luck) => {
        const random = () => luck.next().value as number;
        const first = draw(finished(), random);
        const other = finished({said: {...SAID, first: ['find'], self: ['4'], word: ['?']}});
        const again = drawn(other, sample, first ? [first] : [], {epsilon: 2, random});
        expect(again).to.deep.equal(first);
      }),
    );
  });

  it('is said again of a new version that asks the same question, and drawn where it is another', () => {
    const first = truthOf(0);
    const before = first ? [first] : [];
    const elsewhere = edited('self');
    const same = drawn(finished({quiz: elsewhere}), elsewhere, before, {
      ...{epsilon: 1, random: falling(0, 0.99, 0)},
    });
    expect(same).to.deep.equal({...first, version: hashOf(elsewhere)});
    const here = edited('first');
    const anew = drawn(finished({quiz: here}), here, before, {
      ...{epsilon: 1, random: falling(0.9, 0)},
    });
    expect(anew?.question).to.equal('count');
  });

  it('leaves once for a version, whatever the moment; of practice never', () => {
    const spoke = {...finished({moment: 'pre'}), reported: true};
    expect(mayDraw(finished(), sample, [])).to.equal(true);
    expect(mayDraw(finished({moment: 'post'}), sample, [spoke])).to.equal(false);
    expect(mayDraw({...finished(), moment: 'practice'}, sample, [])).to.equal(false);
    const {completedAt: _, ...open} = finished();
    expect(mayDraw(open, sample, [])).to.equal(false);
  });

  it('makes a report of nothing but the draw, that page and endpoint both let through', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({min: 0, max: 0.999999, noNaN: true})), (luck) => {
        const attempt = finished();
        const one = draw(attempt, () => luck.next().value as number);
        if (!one) throw new Error('nothing drawn');
        const report = noisyReportOf(one, attempt, ports.newId());
        expect(isNoisyReport(report)).to.equal(true);
        expect(reportSchema.safeParse(report).success).to.equal(true);
        expect(answersIn(report.noise)).to.be.within(3, 5);
        const fields = 'declic,kind,id,quiz,version,language,week,question,response,noise'.split(
          ',',
        );
        expect(Object.keys(report)).to.deep.equal(fields);
        const sent = JSON.stringify(report);
        const {startedAt, changedAt, id} = attempt;
        for (const secret of [
          id,
          startedAt,
          changedAt,
          'Auteur',
          'Zoé',
          'certainty',
          'reached":',
        ]) {
          expect(sent).not.to.contain(String(secret));
        }
      }),
    );
  });
});
