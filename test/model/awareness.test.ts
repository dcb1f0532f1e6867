import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {awarenessOf, mapOf, passedOver, spokenEvidence} from '../../src/model/awareness.js';
import {surenessOf} from '../../src/model/calibration.js';
import {changeSince} from '../../src/model/change.js';
import {levelsOf, STANDINGS} from '../../src/model/levels.js';
import {sample} from '../harness/sample-quiz.js';
import {anyTries, attemptOf, quizOf, type Try} from './fixtures.js';

const quiz = quizOf(6);
const evidence = (tries: readonly Try[], of = quiz) => spokenEvidence(of, attemptOf(of, tries));
const levelOf = (tries: readonly Try[], of = quiz) => {
  const attempt = attemptOf(of, tries);
  const [level] = levelsOf(of, attempt, spokenEvidence(of, attempt));
  if (!level) throw new Error('no objective');
  return level;
};

describe('the awareness map', () => {
  it('puts each answer in the group that certainty and outcome make', () => {
    const group = (holds: boolean, certainty?: 1 | 2 | 3) =>
      evidence([{holds, ...(certainty ? {certainty} : {})}], quizOf(1)).map(awarenessOf)[0];
    expect([group(false, 3), group(false, 2), group(false, 1)]).to.deep.equal([
      'eye-opener',
      'next-step',
      'next-step',
    ]);
    expect([group(true, 1), group(true, 2), group(true, 3)]).to.deep.equal([
      'trust-it',
      'trust-it',
      'solid',
    ]);
  });

  it('has two groups only where certainty was not asked', () => {
    const map = mapOf(evidence([{holds: true}, {holds: false}]));
    expect([map['eye-opener'], map['trust-it']]).to.deep.equal([[], []]);
    expect(map.solid).to.have.length(3);
  });

  it('places every spoken answer exactly once, and passed questions nowhere', () => {
    fc.assert(
      fc.property(anyTries, (tries) => {
        const attempt = attemptOf(quiz, tries);
        const placed = Object.values(mapOf(spokenEvidence(quiz, attempt)))
          .flat()
          .map(({question}) => question.id);
        const passed = passedOver(quiz, attempt).map(({id}) => id);
        expect([...placed, ...passed].sort()).to.deep.equal(
          quiz.questions.map(({id}) => id).sort(),
        );
      }),
    );
  });

  it('counts each certainty level once, surest first', () => {
    const levels = surenessOf(
      evidence([
        {holds: true, certainty: 1},
        {holds: true, certainty: 3},
      ]),
    );
    expect(levels.map(({certainty, given}) => [certainty, given])).to.deep.equal([
      [3, 3],
      [1, 3],
    ]);
  });
});

describe('the level of an objective', () => {
  it('is shown after six of six, and only a first hint below six answers', () => {
    expect(levelOf([{holds: true}])).to.include({standing: 'shown', hint: false, next: 4});
    expect(levelOf([{holds: true}], quizOf(5))).to.include({standing: 'on-the-way', hint: true});
    expect(levelOf([{holds: false}])).to.include({standing: 'start', next: 3});
  });

  it('says nothing where nothing was answered', () => {
    expect(levelOf([{holds: true, passed: true}])).to.include({standing: 'none', fraction: 0});
  });

  it('never falls with one more answer that holds', () => {
    for (let reached = 0; reached < 6; reached++) {
      const tries = (k: number) => Array.from({length: 6}, (_, i) => ({holds: i < k}));
      const [less, more] = [levelOf(tries(reached)), levelOf(tries(reached + 1))];
      expect(more.fraction).to.be.above(less.fraction);
      expect(STANDINGS.indexOf(more.standing)).to.be.at.least(STANDINGS.indexOf(less.standing));
    }
  });

  it('aims just above one’s own rating, and keeps the two apart', () => {
    expect(levelOf([{holds: false}], sample)).to.include({self: 1, next: 2});
    expect(levelOf([{holds: true}], sample)).to.include({self: 3, next: 3});
  });
});

describe('what moved since one’s own last time', () => {
  it('names what was gained and what has faded', () => {
    const before = evidence([{holds: false}, {holds: true}], quizOf(2));
    const after = evidence([{holds: true}, {holds: false}], quizOf(2));
    const moved = changeSince(before, after);
    expect(moved?.gained.map(({id}) => id)).to.deep.equal(['q0']);
    expect(moved?.faded.map(({id}) => id)).to.deep.equal(['q1']);
    expect(moved?.change).to.equal(0);
  });

  it('compares only questions that are still the same', () => {
    const edited = {
      ...quiz,
      questions: quiz.questions.map((one) => ({...one, prompt: 'New words'})),
    };
    expect(changeSince(evidence([{holds: true}]), evidence([{holds: true}], edited))).to.equal(
      undefined,
    );
  });
});
