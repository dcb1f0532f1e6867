import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as attempts from '../../src/model/attempt.js';
import type {Attempt} from '../../src/model/attempt.js';
import {withPlan, MAX_PLAN} from '../../src/model/plan.js';
import type {Question} from '../../src/model/quiz.js';
import {mayLookAgain} from '../../src/model/second-look.js';
import {attemptOf, ID, NOON, quizOf} from './fixtures.js';

const quiz = quizOf(4);
const begun = attempts.begin(quiz, {id: ID, now: NOON, language: 'fr'});
const question = (i: number): Question => {
  const found = quiz.questions[i];
  if (!found) throw new Error(`no question ${i}`);
  return found;
};

/** One thing that a learner does to one question. */
interface Step {
  readonly at: number;
  readonly what: 'answer' | 'check' | 'again' | 'move';
  readonly response: string;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(3),
  what: fc.constantFrom('answer', 'check', 'again', 'move'),
  response: fc.constantFrom('yes', 'no'),
});

function take(attempt: Attempt, {at, what, response}: Step, now: number): Attempt {
  const asked = question(at);
  if (what === 'answer') return attempts.answer(attempt, asked, {response: [response]}, now);
  if (what === 'check') return attempts.check(attempt, asked, now);
  if (what === 'again') return attempts.lookAgain(attempt, asked, [response], now, true);
  return attempts.moveTo(attempt, asked.id, now);
}

/** Two tabs that begin from the same attempt and go their own ways, `apart` ms one after the other. */
const twoTabs = (apart: number) =>
  fc
    .tuple(fc.array(anyStep, {maxLength: 8}), fc.array(anyStep, {maxLength: 8}))
    .map(([left, right]) => [walk(left, NOON + 1), walk(right, NOON + 1 + apart)] as const);
const walk = (steps: readonly Step[], from: number) =>
  steps.reduce((attempt, step, i) => take(attempt, step, from + i), begun);

describe('an attempt', () => {
  it('is never changed in place: every step gives a new one', () => {
    const frozen = Object.freeze({...begun, answers: Object.freeze({...begun.answers})});
    attempts.check(
      attempts.answer(frozen, question(0), {response: ['yes']}, NOON),
      question(0),
      NOON,
    );
    expect(frozen.answers).to.deep.equal({});
  });

  it('keeps a checked answer as it was given', () => {
    const checked = attempts.check(
      attempts.answer(begun, question(0), {response: ['no'], certainty: 3}, NOON),
      question(0),
      NOON + 1,
    );
    const later = attempts.answer(checked, question(0), {response: ['yes']}, NOON + 2);
    expect(later.answers['q0']?.response).to.deep.equal(['no']);
    expect(later.answers['q0']?.certainty).to.equal(3);
  });

  it('keeps the first answer as the evidence when a second look holds', () => {
    const given = attemptOf(quiz, [{holds: false, certainty: 3}]);
    const again = attempts.lookAgain(given, question(0), ['yes'], NOON + 5, true);
    expect(again.answers['q0']?.response).to.deep.equal(['no']);
    expect(again.answers['q0']?.again?.response).to.deep.equal(['yes']);
  });

  it('offers a second look once, and only where an answer does not hold yet', () => {
    const given = attemptOf(quiz, [{holds: false}, {holds: true}]);
    expect(mayLookAgain(quiz, given, 'q0')).to.equal(true);
    expect(mayLookAgain(quiz, given, 'q1')).to.equal(false);
    const again = attempts.lookAgain(given, question(0), ['no'], NOON + 5, true);
    expect(mayLookAgain(quiz, again, 'q0')).to.equal(false);
  });

  it('drops only the answers whose question an author has edited', () => {
    const given = attemptOf(quiz, [{holds: true}]);
    const edited = {
      ...quiz,
      questions: quiz.questions.map((one) =>
        one.id === 'q2' ? {...one, prompt: 'New words'} : one,
      ),
    };
    const carried = attempts.carryOver(given, edited);
    expect(Object.keys(carried.answers)).to.deep.equal(['q0', 'q1', 'q3']);
    expect(carried.version).not.to.equal(given.version);
  });

  it('keeps a plan to itself, cut to what may be kept, and lets it be emptied', () => {
    const planned = withPlan(begun, {when: 'x'.repeat(600), then: 'I ask'}, NOON + 1);
    expect(planned.plan?.when).to.have.length(MAX_PLAN);
    expect(withPlan(planned, {when: '', then: ''}, NOON + 2)).not.to.have.property('plan');
  });
});

describe('two tabs that change one attempt', () => {
  it('come to the same, whoever is merged into whom', () => {
    fc.assert(
      fc.property(twoTabs(0), ([a, b]) => {
        expect(attempts.merge(a, b)).to.deep.equal(attempts.merge(b, a));
      }),
    );
  });

  it('change nothing by being merged twice', () => {
    fc.assert(
      fc.property(twoTabs(20), ([a, b]) => {
        const once = attempts.merge(a, b);
        expect(attempts.merge(once, b)).to.deep.equal(once);
        expect(attempts.merge(a, a)).to.deep.equal(a);
      }),
    );
  });

  it('lose no answer, and no checked answer to an unchecked one', () => {
    fc.assert(
      fc.property(twoTabs(0), ([a, b]) => {
        const {answers} = attempts.merge(a, b);
        for (const id of [...Object.keys(a.answers), ...Object.keys(b.answers)]) {
          const given = a.answers[id]?.checkedAt ?? b.answers[id]?.checkedAt;
          expect(answers).to.have.property(id);
          if (given) expect(answers[id]?.checkedAt).to.be.a('number');
        }
      }),
    );
  });
});
