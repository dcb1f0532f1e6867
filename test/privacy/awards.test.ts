import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {awardOf, type Award} from '../../src/model/badge/award.js';
import type {Badge} from '../../src/model/badge/badges.js';
import {progressOf} from '../../src/model/badge/progress-of.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {awardReportOf} from '../../src/privacy/award.js';
import {isParcel} from '../../src/privacy/is-report.js';
import {isAwardReport} from '../../src/privacy/others.js';
import {awardSchema} from '../../src/schemas/award.js';
import {badge, evidence, mastery, sitting, ten} from '../badges/sample-badges.js';
import {ID} from '../model/fixtures.js';

const sources = badge(mastery);
const through = badge({type: 'completed', quiz: 'made'});

function shown(of: Badge, ...attempts: readonly ReturnType<typeof sitting>[]): Award {
  const award = awardOf(of, progressOf(of, evidence(attempts)));
  if (!award) throw new Error('not shown');
  return award;
}

/** Every value that is no object, whatever it stands in. */
const valuesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value ? Object.values(value).flatMap(valuesIn) : [value];

describe('the report of an award', () => {
  it('is the same for everybody who shows a badge in a month, whatever they answered', () => {
    const device = fc.record({held: fc.nat(10), day: fc.integer({min: 0, max: 25})});
    const report = ({held, day}: {readonly held: number; readonly day: number}) =>
      awardReportOf(shown(through, sitting(held, day)), ID);
    fc.assert(
      fc.property(device, device, (one, other) => {
        expect(report(one)).to.deep.equal(report(other));
      }),
    );
  });

  it('has no field for an answer, a count, a day or a person, and passes no other', async () => {
    const report = awardReportOf(shown(sources, sitting(10, 0), sitting(10, 9)), ID);
    if (!report) throw new Error('no report');
    expect(shown(sources, sitting(10, 0), sitting(10, 9)).title).to.deep.equal(sources.name);
    expect(JSON.stringify(report)).not.to.contain('Sources');
    const fields = ['badge', 'declic', 'id', 'kind', 'month', 'version'];
    expect(Object.keys(report).sort()).to.deep.equal(fields);
    expect(report.month).to.equal('2026-10');
    expect([isAwardReport(report), await isParcel(report)]).to.deep.equal([true, true]);
    expect(awardSchema.safeParse(report).success).to.equal(true);
    for (const more of [
      {day: 3},
      {name: 'A'},
      {why: []},
      {month: '2026-10-01'},
      {month: '2026-13'},
    ]) {
      const told = {...report, ...more};
      expect(await isParcel(told), JSON.stringify(more)).to.equal(false);
      expect(awardSchema.safeParse(told).success, JSON.stringify(more)).to.equal(false);
    }
  });

  it('carries no canary out of the award: no record’s id, no question, no instant, no signature', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9-]{9,20}$/),
        fc.integer({min: 1e9, max: 2e9}),
        (word, at) => {
          const canary = `canary-${word}`;
          const award: Award = {
            badge: 'sources-shown',
            version: 'a'.repeat(64),
            shownAt: Date.UTC(2026, 9, 9, 8, 7, 6, 543),
            evidence: canary,
            credential: {by: 'self', text: canary},
            why: [
              {kind: 'sitting', quiz: canary, attempt: canary, questions: [canary], of: 10, at},
              {kind: 'judgement', answers: at, distance: 0.07, at},
              {kind: 'thanks', round: canary, actionable: 3, of: at},
              {kind: 'step', record: canary, seen: canary, at},
            ],
          };
          const sent = JSON.stringify(awardReportOf(award, ID));
          for (const secret of [canary, String(at), String(award.shownAt), '0.07', '2026-10-09']) {
            expect(sent).not.to.contain(secret);
          }
        },
      ),
    );
  });

  it('shares no value with the reports of the answers that it rests on, so nothing joins them', () => {
    const sittings = [sitting(10, 0), sitting(10, 9)];
    const award = awardReportOf(shown(sources, ...sittings), ports.newId());
    const told = new Set(valuesIn(award));
    const {newId} = ports;
    for (const attempt of sittings) {
      for (const detail of ['items', 'attempt', 'objectives'] as const) {
        for (const report of reportsOf(attempt, ten, {detail, history: [], newId})) {
          expect(valuesIn(report).filter((value) => told.has(value))).to.deep.equal([]);
        }
      }
    }
  });

  it('is not made of a badge that came in a file: it was not shown here', () => {
    const award = shown(sources, sitting(10, 0), sitting(10, 9));
    expect(awardReportOf({...award, why: []}, ID)).to.equal(undefined);
  });
});
