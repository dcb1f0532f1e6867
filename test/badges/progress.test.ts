import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {check, type Attempt} from '../../src/model/attempt.js';
import {progressOf, share} from '../../src/model/badge/progress-of.js';
import {hashOf} from '../../src/model/hash.js';
import {chanceOfMastery} from '../../src/model/mastery.js';
import {NOON, quizOf, responseTo} from '../model/fixtures.js';
import {badge, DAY, evidence, mastery, sitting, ten} from './sample-badges.js';

const way = (...attempts: readonly Attempt[]) => progressOf(badge(mastery), evidence(attempts));
const twenty = {...quizOf(20), id: 'made'};

describe('the way to mastery', () => {
  it('starts with what is already in place, and with nothing else', () => {
    expect(way()).to.deep.include({done: 0, of: 20});
    expect(way(sitting(2, 0))).to.deep.include({done: 2, of: 20});
    expect(way(sitting(2, 0)).next).to.deep.equal({kind: 'answer', quiz: 'made', more: 8});
  });

  it('needs ten of ten, since nine of ten leave the chance of mastery under .9', () => {
    expect(chanceOfMastery(9, 10)).to.be.closeTo(0.88701, 5e-6);
    expect(chanceOfMastery(10, 10)).to.be.closeTo(0.98023, 5e-6);
    expect(way(sitting(9, 0), sitting(10, 8)).shownAt).to.equal(undefined);
    expect(way(sitting(10, 0), sitting(10, 8)).shownAt).to.be.a('number');
    const of20 = (held: number) =>
      progressOf(badge(mastery), {
        ...evidence([sitting(held, 0, twenty), sitting(held, 9, twenty)]),
        quizzes: [twenty],
      });
    expect(of20(16).shownAt).to.equal(undefined);
    expect(of20(17).shownAt).to.be.a('number');
  });

  it('names the day on which enough of a sitting held, from which the week is counted', () => {
    const eleven = quizOf(11);
    const slow = sitting(11, 0, eleven);
    const answers = Object.fromEntries(
      Object.entries(slow.answers).map(([id, one], i) => [
        id,
        i === 10 ? {...one, checkedAt: (one.checkedAt ?? 0) + 5 * DAY} : one,
      ]),
    );
    const both = [{...slow, answers}, sitting(11, 8, eleven)];
    const {why} = progressOf(badge(mastery), {...evidence(both), quizzes: [eleven]});
    const [first, second] = why.map((one) => ('at' in one ? one.at : 0));
    expect((second ?? 0) - (first ?? 0)).to.equal(8 * DAY);
  });

  it('takes two occasions at least seven days apart', () => {
    expect(way(sitting(10, 0)).shownAt).to.equal(undefined);
    const soon = way(sitting(10, 0), sitting(10, 6.9));
    expect(soon.shownAt).to.equal(undefined);
    expect(soon.next).to.deep.include({kind: 'wait', quiz: 'made'});
    expect(way(sitting(10, 0), sitting(10, 7.1)).shownAt).to.be.at.least(NOON + 7 * DAY);
  });

  it('counts no question twice, and skipping helps nobody', () => {
    const half = sitting(5, 0);
    expect(way(half, {...half, id: 'f'.repeat(32)}, sitting(5, 9))).to.deep.include({done: 5});
    const few = quizOf(6);
    const one = {...few, questions: few.questions.slice(0, 1)};
    expect(way({...sitting(1, 0, one)}, sitting(1, 9, one)).shownAt).to.equal(undefined);
  });

  it('drops answers to a question that its author has edited since', () => {
    const [first, ...rest] = ten.questions;
    const edited = {...ten, questions: first ? [{...first, prompt: 'New words?'}, ...rest] : rest};
    const both = [sitting(10, 0), sitting(10, 9)];
    expect(progressOf(badge(mastery), {...evidence(both), quizzes: [edited]}).done).to.equal(9);
  });

  it('says why, so that it can be looked at again', () => {
    const [a, b] = [sitting(10, 0), sitting(10, 9)];
    const {why} = way(a, b);
    expect(
      why.map((one) => one.kind === 'sitting' && [one.attempt, one.questions.length, one.of]),
    ).to.deep.equal([
      [a.id, 10, 10],
      [b.id, 10, 10],
    ]);
  });

  it('is never lost by one more answer that holds, whichever, whenever', () => {
    const held = fc.array(fc.nat(10), {minLength: 1, maxLength: 4});
    const day = fc.double({min: 0, max: 20, noNaN: true});
    fc.assert(
      fc.property(
        held,
        fc.array(day, {minLength: 4, maxLength: 4}),
        fc.nat(3),
        day,
        (counts, days, at, when) => {
          const before = counts.map((count, i) => open(sitting(count, days[i] ?? 0), count));
          const target = before[at % before.length];
          if (!target) return;
          const more = oneMore(target, NOON + when * DAY);
          const after = before.map((one) => (one === target ? more : one));
          const [was, is] = [way(...before), way(...after)];
          expect(is.done).to.be.at.least(was.done);
          expect(share(is)).to.be.at.least(share(was));
          if (was.shownAt !== undefined) expect(is.shownAt).to.be.a('number');
        },
      ),
    );
  });
});

describe('the way to lucidity', () => {
  const lucid = (...attempts: readonly Attempt[]) =>
    progressOf(badge({type: 'lucidity'}), {...evidence(attempts), quizzes: [twenty]});

  it('can be gone with much still to learn: unsure, and half of it holds', () => {
    expect(lucid(sitting(10, 0, twenty, 1)).shownAt).to.be.a('number');
    expect(lucid(sitting(12, 0, twenty, 1)).shownAt).to.be.a('number');
    expect(lucid(sitting(13, 0, twenty, 1)).shownAt).to.equal(undefined);
    expect(lucid(sitting(18, 0, twenty, 3)).shownAt).to.be.a('number');
  });

  it('says which way to go when certainty and answers are apart', () => {
    expect(lucid(sitting(5, 0, twenty, 3)).next).to.deep.equal({kind: 'judge', direction: 'ahead'});
    expect(lucid(sitting(20, 0, twenty, 1)).next).to.deep.equal({
      kind: 'judge',
      direction: 'behind',
    });
  });

  it('takes twenty answers that were given with a certainty', () => {
    const some = progressOf(badge({type: 'lucidity'}), evidence([sitting(5, 0, ten, 1)]));
    expect(some).to.deep.include({done: 10, of: 21});
    expect(some.next).to.deep.equal({kind: 'answer', more: 10});
    expect(lucid(sitting(10, 0, twenty)).done).to.equal(0);
  });

  it('stays once it was shown, whatever comes after', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.constantFrom(1 as const, 2 as const, 3 as const), (held, sure) => {
        const first = sitting(10, 0, twenty, 1);
        const shown = lucid(first).shownAt;
        expect(lucid(first, sitting(held, 3, twenty, sure)).shownAt).to.equal(shown);
      }),
    );
  });
});

describe('the way through a quiz, and combinations', () => {
  const completed = {type: 'completed', quiz: 'made'} as const;

  it('is gone when the quiz was finished, by whoever came back later too', () => {
    const begun = open(sitting(4, 0), 4);
    expect(progressOf(badge(completed), evidence([begun])).next).to.deep.equal({
      kind: 'finish',
      quiz: 'made',
      more: 6,
    });
    const [first, second] = [sitting(0, 0), sitting(3, 5)];
    const shown = progressOf(badge(completed), evidence([first, second]));
    expect(shown.shownAt).to.equal(first.completedAt);
  });

  it('all: is shown with the last of them; any: with the first', () => {
    const attempts = [sitting(10, 0), sitting(10, 9)];
    const all = progressOf(badge({type: 'all', of: [mastery, completed]}), evidence(attempts));
    const any = progressOf(badge({type: 'any', of: [mastery, completed]}), evidence(attempts));
    expect(all.shownAt).to.equal(way(...attempts).shownAt);
    expect(any.shownAt).to.equal(attempts[0]?.completedAt);
    const half = progressOf(
      badge({type: 'all', of: [mastery, completed]}),
      evidence([sitting(3, 0)]),
    );
    expect(half).to.deep.include({done: 13, of: 30});
    expect(half.shownAt).to.equal(undefined);
    expect(share(half)).to.be.below(1);
  });
});

/** The attempt with its last answers not yet given. */
function open(attempt: Attempt, held: number): Attempt {
  const {completedAt: _, ...rest} = attempt;
  const kept = Object.entries(attempt.answers).filter(([id]) => Number(id.slice(1)) < held);
  return {...rest, answers: Object.fromEntries(kept)};
}

/** One more answer that holds, to the next question that has none. */
function oneMore(attempt: Attempt, now: number): Attempt {
  const question = ten.questions.find(({id}) => !attempt.answers[id]);
  if (!question) return attempt;
  const response = responseTo(question, true);
  const given = {question: hashOf(question), response, changedAt: now};
  const edited = {
    ...attempt,
    answers: {...attempt.answers, [question.id]: given},
    changedAt: now - 1,
  };
  return check(edited, question, now);
}
