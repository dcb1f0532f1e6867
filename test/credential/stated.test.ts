import {expect} from '@open-wc/testing';
import {readStated, statedOf} from '../../src/credential/stated.js';
import type {Why} from '../../src/model/badge/evidence.js';

const at = Date.UTC(2026, 9, 12, 23, 59);
const secret = 'ab'.repeat(16);
const whys: readonly Why[] = [
  {kind: 'sitting', quiz: 'q-1.a_b', attempt: secret, questions: [secret, 'x'], of: 3, at},
  {kind: 'judgement', answers: 24, distance: -0.07, at},
  {kind: 'completed', quiz: 'sources', attempt: secret, at},
  {kind: 'feedbacks', records: [secret, secret], at},
  {kind: 'thanks', round: secret, actionable: 3, of: 9},
  {kind: 'step', record: secret, seen: secret, at},
  {kind: 'step', record: secret, at},
];
const day = '2026-10-12';

describe('evidence as an issuer is told of it', () => {
  it('is numbers and a day, which can be read again', () => {
    expect(whys.map((why) => readStated(statedOf(why)))).to.deep.equal([
      {kind: 'sitting', quiz: 'q-1.a_b', held: 2, of: 3, day},
      {kind: 'judgement', answers: 24, apart: 7, day},
      {kind: 'completed', quiz: 'sources', day},
      {kind: 'feedbacks', count: 2, day},
      {kind: 'thanks', actionable: 3, of: 9},
      {kind: 'step', seen: true, day},
      {kind: 'step', seen: false, day},
    ]);
  });

  it('names no attempt, no question, no round, and no hour', () => {
    const told = JSON.stringify(whys.map(statedOf));
    expect(told).not.to.include(secret);
    expect(told).not.to.match(/23|59/);
  });

  it('in any other writing it is none', () => {
    for (const [name, narrative] of [
      ['completed', `sources, ${day} by Lea`],
      ['completed', `Lea Lefevre, ${day}`],
      ['sitting', `sources: many of 10, ${day}`],
      ['feedbacks', `5, ${day}\nLea`],
      ['constructor', `5, ${day}`],
      ['note', 'I am Lea'],
    ] as const) {
      expect(readStated({name, narrative}), narrative).to.equal(undefined);
    }
  });
});
