import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Attempt} from '../../src/model/attempt.js';
import {broughtIn} from '../../src/model/import.js';
import type {DraftRecord, JournalRecord} from '../../src/model/record.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import type {Kept} from '../../src/store/store.js';

const hash = (digit: string) => digit.repeat(64);

const anyAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: fc.constantFrom(...['a', 'b', 'c'].map((one) => one.repeat(32))),
    quiz: fc.constant('sources'),
    version: fc.constant(hash('1')),
    language: fc.constant('fr'),
    startedAt: fc.constant(1),
    changedAt: fc.nat(9),
    completedAt: fc.nat(9),
    reported: fc.constant(true),
    answers: fc.dictionary(
      fc.constantFrom('q1', 'q2', 'q3'),
      fc
        .record(
          {
            response: fc.array(fc.constantFrom('x', 'y'), {maxLength: 1}),
            changedAt: fc.nat(9),
            checkedAt: fc.nat(9),
          },
          {requiredKeys: ['response', 'changedAt']},
        )
        // The author edits the question at one moment, for everybody.
        .map((given) => ({...given, question: hash(given.changedAt < 5 ? '2' : '3')})),
    ),
  },
  {requiredKeys: ['id', 'quiz', 'version', 'language', 'startedAt', 'changedAt', 'answers']},
);

const anyDraft: fc.Arbitrary<JournalRecord> = fc
  .record({
    id: fc.constantFrom('d'.repeat(32), 'e'.repeat(32)),
    changedAt: fc.nat(9),
    observations: fc.dictionary(
      fc.constantFrom('c1', 'c2'),
      fc.record({
        criterion: fc.constant(hash('4')),
        comment: fc.constantFrom('one', 'two'),
        changedAt: fc.nat(9),
      }),
    ),
  })
  .map(({id, changedAt, observations}) => {
    const about = {form: 'meeting', version: hash('5'), round: 'r1', subject: 's1'};
    const value = {id, ...about, perspective: 'peer', startedAt: 1, changedAt, observations};
    return {kind: 'draft', id, changedAt, value} as DraftRecord;
  });

const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  anyDraft,
  fc.record({
    kind: fc.constant('badge' as const),
    id: fc.constantFrom('badge/x', 'badge/y'),
    changedAt: fc.nat(9),
    value: fc.record({hidden: fc.boolean()}),
  }),
);

interface Luggage {
  readonly attempts: readonly Attempt[];
  readonly records: readonly JournalRecord[];
}
const anyLuggage: fc.Arbitrary<Luggage> = fc
  .record({
    attempts: fc.uniqueArray(anyAttempt, {selector: ({id}) => id}),
    records: fc.uniqueArray(anyRecord, {selector: ({id}) => id}),
  })
  .map((luggage) => JSON.parse(JSON.stringify(luggage)) as Luggage); // as out of a file

/** What is kept once each of `luggage` was taken in, one after the other, by id. */
async function takenIn(own: Luggage, ...luggage: readonly Luggage[]) {
  const store = new MemoryStore({...own, consent: 'ask', waiting: [], aside: []});
  for (const {attempts, records} of luggage) {
    const {attempts: known} = await store.read();
    await store.adopt({attempts: broughtIn(attempts, known), records, waiting: [], aside: []}, []);
  }
  return byId(await store.read());
}

const byId = ({attempts, records}: Kept) =>
  Object.fromEntries([...attempts, ...records].map((one) => [one.id, one]));

describe('what is brought along from another browser', () => {
  it('changes nothing when it is brought twice', () =>
    fc.assert(
      fc.asyncProperty(anyLuggage, anyLuggage, async (own, file) => {
        expect(await takenIn(own, file, file)).to.deep.equal(await takenIn(own, file));
      }),
    ));

  it('comes to the same in either order', () =>
    fc.assert(
      fc.asyncProperty(anyLuggage, anyLuggage, anyLuggage, async (own, one, other) => {
        expect(await takenIn(own, one, other)).to.deep.equal(await takenIn(own, other, one));
      }),
    ));

  it('loses no attempt, no answer, no draft and no word of either side', () =>
    fc.assert(
      fc.asyncProperty(anyLuggage, anyLuggage, async (own, file) => {
        const all = await takenIn(own, file);
        for (const {attempts, records} of [own, file]) {
          for (const {id, answers} of attempts) {
            const kept = Object.keys((all[id] as Attempt).answers);
            expect(kept).to.include.members(Object.keys(answers));
          }
          for (const one of records) {
            expect(all[one.id]).to.include({kind: one.kind});
            if (one.kind !== 'draft') continue;
            const kept = Object.keys((all[one.id] as DraftRecord).value.observations);
            expect(kept).to.include.members(Object.keys(one.value.observations));
          }
        }
      }),
    ));

  it('never reports again: what was not here counts as reported', () =>
    fc.assert(
      fc.asyncProperty(anyLuggage, anyLuggage, async (own, file) => {
        const all = await takenIn(own, file);
        const here = new Set(own.attempts.map(({id}) => id));
        for (const {id} of file.attempts) {
          if (!here.has(id)) expect((all[id] as Attempt).reported).to.equal(true);
        }
      }),
    ));
});
