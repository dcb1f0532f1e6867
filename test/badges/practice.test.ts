import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Attempt} from '../../src/model/attempt.js';
import {fsrsDue, gradeOf} from '../../src/model/practice/fsrs.js';
import {
  MOST_A_DAY,
  nextPractice,
  practiceOf,
  widening,
  type Practising,
} from '../../src/model/practice/practice.js';
import {HORIZONS} from '../../src/model/spacing.js';
import {NOON} from '../model/fixtures.js';
import {DAY, sitting, ten} from './sample-badges.js';

const practising = (
  attempts: readonly Attempt[],
  day: number,
  change: Partial<Practising> = {},
): Practising => ({attempts, quizzes: [ten], horizon: 35, now: NOON + day * DAY, ...change});

const reviews = (...days: readonly (readonly [day: number, held: boolean])[]) =>
  days.map(([day, held]) => ({at: day * DAY, held}));

describe('what is worth bringing back today', () => {
  it('is nothing on the day itself, and nothing of what was never answered', () => {
    expect(practiceOf(practising([], 0))).to.deep.equal([]);
    expect(practiceOf(practising([sitting(3, 0)], 1))).to.deep.equal([]);
    expect(nextPractice(practising([], 0))).to.equal(undefined);
  });

  it('comes back as soon as it is needed: after 2, 7 or 25 days', () => {
    const gaps = HORIZONS.map((horizon) => {
      const next = nextPractice(practising([sitting(3, 0)], 0, {horizon})) ?? 0;
      return Math.floor((next - NOON) / DAY);
    });
    expect(gaps).to.deep.equal([2, 7, 25]);
  });

  it('is at most five questions, eye-openers first, then next steps, then what may fade', () => {
    const sure = practiceOf(practising([sitting(7, 0, ten, 3)], 8));
    expect(sure).to.have.length(MOST_A_DAY);
    expect(sure.map(({reason}) => reason)).to.deep.equal([
      ...Array.from({length: 3}, () => 'eye-opener'),
      ...Array.from({length: 2}, () => 'fade'),
    ]);
    expect(practiceOf(practising([sitting(9, 0, ten, 1)], 8))[0]?.reason).to.equal('next-step');
    expect(practiceOf(practising([sitting(7, 0)], 8, {most: 2}))).to.have.length(2);
  });

  it('forgets what was said to a question before its author edited it', () => {
    const edited = {
      ...ten,
      questions: ten.questions.map((one) => ({...one, prompt: 'Said anew?'})),
    };
    expect(practiceOf(practising([sitting(3, 0)], 40, {quizzes: [edited]}))).to.deep.equal([]);
  });

  it('waits 2.5 times longer each time it holds, and starts anew when it does not yet', () => {
    const due = (...days: readonly (readonly [number, boolean])[]) =>
      widening(reviews(...days), 35) / DAY;
    expect(due([0, true])).to.equal(7);
    expect(due([0, false])).to.equal(7);
    expect(due([0, false], [7, true])).to.equal(7 + 18);
    expect(due([0, true], [7, true], [25, false])).to.equal(25 + 7);
    expect(due([0, true], [7, true], [25, true], [69, true])).to.equal(69 + 35);
  });

  it('is not put off by repeating it on one day', () => {
    expect(widening(reviews([0, true], [0.1, true], [0.2, true]), 35) / DAY).to.be.closeTo(
      7.2,
      1e-9,
    );
  });

  it('never brings one question twice, nor one that is not due', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(10), fc.nat(30)), {maxLength: 5}),
        fc.nat(60),
        (sat, day) => {
          const attempts = sat.map(([held, at]) => sitting(held, at));
          const asked = practiceOf(practising(attempts, day));
          expect(asked.length).to.be.at.most(MOST_A_DAY);
          expect(new Set(asked.map(({question}) => question.id)).size).to.equal(asked.length);
          for (const {due} of asked) expect(due).to.be.at.most(NOON + day * DAY);
        },
      ),
    );
  });
});

describe('a scheduler that the page brings along', () => {
  it('gets not yet as again, and what held as hard, good or easy by certainty', () => {
    expect(gradeOf({held: false, certainty: 3})).to.equal(1);
    expect(([1, 2, 3] as const).map((certainty) => gradeOf({held: true, certainty}))).to.deep.equal(
      [2, 3, 4],
    );
    expect(gradeOf({held: true})).to.equal(3);
  });

  it('is told every answer at its own time, and decides when', () => {
    const told: (readonly [number, number])[] = [];
    const scheduler = {
      next(card: {readonly due: Date}, now: Date, grade: number) {
        told.push([now.getTime() / DAY, grade]);
        return {card: {due: new Date(card.due.getTime() + grade * DAY)}};
      },
    };
    const dueAt = fsrsDue(scheduler, (now) => ({due: now}));
    expect(dueAt(reviews([1, true], [4, false])) / DAY).to.equal(1 + 3 + 1);
    expect(told).to.deep.equal([
      [1, 3],
      [4, 1],
    ]);
    const late = practising([sitting(3, 0)], 30, {dueAt: () => NOON + 31 * DAY});
    expect(practiceOf(late)).to.deep.equal([]);
    expect(nextPractice(late)).to.equal(NOON + 31 * DAY);
  });
});
