import {expect} from '@open-wc/testing';
import {awardOf, recheck, refreshAt, stateOf} from '../../src/model/badge/award.js';
import {awardId} from '../../src/model/record.js';
import {progressOf} from '../../src/model/badge/progress-of.js';
import {badge, evidence, mastery, sitting} from './sample-badges.js';

const completed = {type: 'completed', quiz: 'made'} as const;
const sources = badge(mastery);

function shown() {
  const device = evidence([sitting(10, 0), sitting(10, 9)]);
  const award = awardOf(sources, progressOf(sources, device));
  if (!award) throw new Error('not shown');
  return {device, award};
}

describe('an award', () => {
  it('is made when a badge is shown, and not before', () => {
    expect(awardOf(sources, progressOf(sources, evidence([sitting(10, 0)])))).to.equal(undefined);
    const {award} = shown();
    expect(award.badge).to.equal('sources-shown');
    expect(award.evidence).to.match(/^[0-9a-f]{64}$/);
    expect(awardId(award)).to.equal(`sources-shown/${award.version}`);
  });

  it('can be seen again: it holds, or its badge was edited, or its answers are gone', () => {
    const {device, award} = shown();
    expect(recheck(award, sources, device)).to.equal('holds');
    expect(recheck(award, badge(completed), device)).to.equal('edited');
    expect(recheck(award, sources, evidence([]))).to.equal('gone');
  });

  it('looks issued only when its credential was verified as an issuer’s', () => {
    const {device, award} = shown();
    const way = progressOf(sources, evidence([]));
    const signed = {...award, credential: {by: 'issuer', text: '{}'} as const};
    expect(stateOf(way)).to.equal('on-the-way');
    expect(stateOf(progressOf(sources, device))).to.equal('shown');
    expect(stateOf(way, award, 'issuer')).to.equal('shown');
    expect(stateOf(way, signed)).to.equal('shown');
    expect(stateOf(way, signed, 'self')).to.equal('self-asserted');
    expect(stateOf(way, signed, 'issuer')).to.equal('issued');
  });

  it('is worth showing again after some months, on a day that exists', () => {
    const at = (months: number, from: number) => {
      const then = refreshAt({...sources, refreshAfter: months}, from);
      return then === undefined ? '' : new Date(then).toISOString().slice(0, 10);
    };
    expect(at(12, Date.UTC(2026, 9, 15))).to.equal('2027-10-15');
    expect(at(6, Date.UTC(2026, 7, 31))).to.equal('2027-02-28');
    expect(refreshAt(sources, 0)).to.equal(undefined);
  });
});
