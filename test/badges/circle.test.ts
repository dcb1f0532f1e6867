import {expect} from '@open-wc/testing';
import {progressOf} from '../../src/model/badge/progress-of.js';
import {followUpId, followUpOf} from '../../src/model/follow-up.js';
import {followUpWords} from '../../src/locale/follow-up.js';
import type {JournalRecord, MirrorRecord, ReceiptRecord} from '../../src/model/record.js';
import {tally} from '../../src/model/tally.js';
import {meeting} from '../feedback/sample-form.js';
import {badge, evidence} from './sample-badges.js';

const version = '0'.repeat(64);

const receipt = (i: number, specific: number, round = 'r1'): ReceiptRecord => ({
  kind: 'receipt',
  id: `receipt-${i}`,
  changedAt: i * 1000,
  value: {form: 'meeting', version, round, levels: [], specific, comments: 2},
});

const thanks = (round: string, actionable: number) => ({
  round,
  thanks: {specific: 4, actionable, kind: 4, of: 6},
});

function mirror(form: string, change: Partial<MirrorRecord['value']> = {}): MirrorRecord {
  const value = {form, version, round: 'r1', subject: 'me', tallies: [], release: 1, ...change};
  return {kind: 'mirror', id: `${form}/r1/me`, changedAt: 5000, value};
}

/** The circle of a follow-up, each with a level of change. */
const changed = (levels: readonly (1 | 2 | 3 | 4)[]) =>
  mirror(followUpId('meeting', 'framing'), {
    tallies: [
      tally(
        levels.map((level) => ({perspective: 'peer', levels: {change: level}, comments: []})),
        'peer',
      ),
    ],
  });

const step = {criterion: 'framing', text: 'Say the purpose first', date: '2026-11-01'};

describe('the way of a helper', () => {
  const way = (records: readonly JournalRecord[], ...heard: ReturnType<typeof thanks>[]) =>
    progressOf(badge({type: 'helper'}), evidence([], {records, thanks: heard}));
  const five = [1, 2, 3, 4, 5].map((i) => receipt(i, 1));

  it('is five feedbacks with specific words, in rounds that called three comments actionable', () => {
    expect(way(five, thanks('r1', 3)).shownAt).to.equal(5000);
    expect(way(five, thanks('r1', 2)).next).to.deep.equal({kind: 'be-thanked', more: 1});
    expect(way(five.slice(1), thanks('r1', 9)).next).to.deep.equal({
      kind: 'give-feedback',
      more: 1,
    });
  });

  it('counts no feedback without specific words, and no thanks of a round of others', () => {
    expect(way([...five.slice(1), receipt(6, 0)], thanks('r1', 3)).done).to.equal(7);
    expect(way(five, thanks('r2', 3)).done).to.equal(5);
  });

  it('takes nothing away with one more feedback', () => {
    expect(way([...five, receipt(9, 0), receipt(10, 2)], thanks('r1', 3)).shownAt).to.equal(5000);
  });
});

describe('the way of a step', () => {
  const way = (...records: readonly JournalRecord[]) =>
    progressOf(badge({type: 'step', form: 'meeting'}), evidence([], {records}));

  it('is chosen, then done, then seen by more than half of the circle', () => {
    expect(way().next).to.deep.equal({kind: 'choose-step', form: 'meeting'});
    expect(way(mirror('meeting', {step})).next).to.deep.equal({kind: 'do-step', form: 'meeting'});
    const done = mirror('meeting', {step: {...step, done: true}});
    expect(way(done)).to.deep.include({done: 2, of: 3});
    expect(way(done).next).to.deep.equal({kind: 'ask-circle', form: 'meeting'});
    expect(way(done, changed([1, 1, 1, 2, 3])).shownAt).to.equal(undefined);
    expect(way(done, changed([1, 1, 2, 2, 3])).shownAt).to.equal(5000);
  });

  it('is not shown by a change that was seen before the step was done, nor by another person’s', () => {
    expect(way(mirror('meeting', {step}), changed([3, 3, 3])).shownAt).to.equal(undefined);
    const seen = changed([3, 3, 3]);
    const other = {...seen, value: {...seen.value, subject: 'other'}};
    expect(way(mirror('meeting', {step: {...step, done: true}}), other).shownAt).to.equal(
      undefined,
    );
  });

  it('knows a follow-up by the id that it is given', () => {
    const [criterion] = meeting.criteria;
    if (!criterion) throw new Error('no criterion');
    const made = followUpOf(meeting, criterion.id, step, followUpWords);
    expect(made?.id).to.equal(followUpId(meeting.id, criterion.id));
  });
});
