import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {beginDraft, comment, mergeDrafts, rate, seal} from '../../src/model/draft.js';
import type {Draft, Observation} from '../../src/model/draft.js';
import {merge, type Answer, type Attempt} from '../../src/model/attempt.js';
import {mergeRecords, type JournalRecord, type ReceiptRecord} from '../../src/model/record.js';
import {meeting} from '../feedback/sample-form.js';

const own = {id: 'b'.repeat(32), now: 1, round: 'r', subject: 's', perspective: 'self'} as const;
const HASH = 'a'.repeat(64);
const ID = 'b'.repeat(32);
/** Few instants, so that many copies changed in the same millisecond. */
const instant = fc.integer({min: 1, max: 2});
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, {nil: undefined});
const given = <T extends object>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));

const anyAnswer = fc
  .record({
    question: fc.constantFrom(HASH, 'c'.repeat(64)),
    response: fc.constantFrom(['x'], ['y']),
    checkedAt: maybe(instant),
    changedAt: instant,
  })
  .map((one) => given(one) as Answer);

const anyAttempt = fc
  .record({
    changedAt: instant,
    place: maybe(fc.constantFrom('q0', 'q1')),
    completedAt: maybe(instant),
    reported: maybe(fc.constant(true)),
    answers: fc.dictionary(fc.constantFrom('q0', 'q1'), anyAnswer),
  })
  .map((one) => ({
    ...{id: ID, quiz: 'quiz', version: HASH, language: 'en', startedAt: 1},
    ...given(one),
  })) as fc.Arbitrary<Attempt>;

const anyObservation = fc
  .record({criterion: fc.constant(HASH), level: maybe(fc.constantFrom(1, 2)), changedAt: instant})
  .map((one) => given(one) as Observation);

const anyDraft = fc
  .record({
    changedAt: instant,
    declinedAt: maybe(instant),
    sealedAt: maybe(instant),
    observations: fc.dictionary(fc.constantFrom('c0', 'c1'), anyObservation),
  })
  .map((one) => ({
    ...{id: ID, form: 'form', version: HASH, round: 'r', subject: 's', perspective: 'self'},
    ...given({startedAt: 1, ...one}),
  })) as fc.Arbitrary<Draft>;

const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  anyDraft.map((value) => ({kind: 'draft' as const, id: ID, changedAt: value.changedAt, value})),
  fc
    .record({changedAt: instant, specific: fc.nat(2)})
    .map(({changedAt, specific}): ReceiptRecord => ({
      ...{kind: 'receipt', id: ID, changedAt},
      value: {form: 'form', version: HASH, round: 'r', levels: [2], specific, comments: 2},
    })),
);

const kinds = [
  ['attempt', anyAttempt, merge],
  ['draft', anyDraft, mergeDrafts],
  ['record', anyRecord, mergeRecords],
] as const;

for (const [name, any, join] of kinds) {
  const copies = any as fc.Arbitrary<unknown>;
  const put = join as (a: unknown, b: unknown) => unknown;
  describe(`two copies of one ${name}, changed in the same millisecond`, () => {
    it('come to the same, whoever is merged into whom', () => {
      fc.assert(
        fc.property(copies, copies, (a, b) => {
          expect(put(a, b)).to.deep.equal(put(b, a));
        }),
      );
    });

    it('change nothing by being merged again', () => {
      fc.assert(
        fc.property(copies, copies, (a, b) => {
          const once = put(a, b);
          expect(put(once, a)).to.deep.equal(once);
          expect(put(once, b)).to.deep.equal(once);
        }),
      );
    });
  });
}

describe('a view that was sealed', () => {
  it('stands as it was, though another tab still writes', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, ({sealedAt: _, ...open}, sealed) => {
        const whole = {...sealed, sealedAt: sealed.sealedAt ?? 1};
        expect(mergeDrafts(open, whole)).to.deep.equal(whole);
      }),
    );
  });
});

describe('one’s own view, once it is sealed', () => {
  it('is no longer changed by a level, a word, or a second seal', () => {
    const [criterion] = meeting.criteria;
    if (!criterion) throw new Error('a criterion');
    const sealed = seal(rate(beginDraft(meeting, own), criterion, 2, 5), 6);
    expect(sealed.sealedAt).to.equal(6);
    expect(rate(sealed, criterion, 4, 9)).to.equal(sealed);
    expect(comment(sealed, criterion, 'Later words', 9)).to.equal(sealed);
    expect(seal(sealed, 9)).to.equal(sealed);
  });
});
