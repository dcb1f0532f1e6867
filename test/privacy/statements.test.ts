import {expect} from '@open-wc/testing';
import type {Parcel} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {statementOf} from '../../src/privacy/statement.js';
import {FORMATS, writingOf} from '../../src/privacy/writing.js';
import type {AwardReport} from '../../src/schemas/award.js';
import type {NoisyReport, Report} from '../../src/schemas/report.js';
import {finished, SAID} from '../harness/attempts.js';
import {packetFrom, written} from '../harness/feedback.js';
import {sample} from '../harness/sample-quiz.js';

interface Statement {
  readonly id: string;
  readonly actor: {readonly account: {readonly name: string; readonly homePage: string}};
  readonly verb: {readonly id: string};
  readonly timestamp?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
}

const read = (parcel: Parcel) => JSON.parse(JSON.stringify(statementOf(parcel))) as Statement;
const before = {...finished({moment: 'pre', now: Date.UTC(2026, 10, 1)}), reported: true};
const reports = (detail: 'items' | 'attempt' | 'objectives' = 'items') =>
  reportsOf(finished({moment: 'post'}), sample, {
    detail,
    history: [before],
    newId: ports.newId,
  });
const award: AwardReport = {
  declic: 'award/1',
  kind: 'award',
  id: ports.newId(),
  badge: 'sources-shown',
  version: 'b'.repeat(64),
  month: '2026-11',
};
const noisy: NoisyReport = {
  ...{declic: 'report/1', kind: 'noisy', id: ports.newId(), quiz: 'sample', language: 'en'},
  ...{version: 'c'.repeat(64), week: '2026-W48', question: 'first', response: ['ask']},
  noise: {epsilon: 1, options: ['pass', 'find', 'ask']},
};
const every: readonly Parcel[] = [
  ...reports(),
  ...reports('attempt'),
  ...reports('objectives'),
  award,
  noisy,
  packetFrom(written()),
];
const verbOf = (parcel: Parcel) => read(parcel).verb.id.split('/').pop();

describe('an xAPI statement', () => {
  it('has an actor of its own: an account that no other statement has, and no name', () => {
    const accounts = every.map((one) => read(one).actor.account.name);
    expect(new Set(accounts).size).to.equal(every.length);
    for (const one of every) {
      const {actor} = read(one);
      expect(actor).to.have.all.keys('objectType', 'account');
      expect(actor.account.homePage).to.match(/\.invalid$/);
    }
  });

  it('says answered, completed or progressed of a report, responded of a packet', () => {
    const verbs = Object.fromEntries(every.map((one) => [one.kind, verbOf(one)]));
    expect(verbs).to.deep.equal({
      item: 'answered',
      total: 'completed',
      attempt: 'completed',
      award: 'completed',
      pair: 'progressed',
      noisy: 'answered',
      objective: 'progressed',
      packet: 'responded',
    });
  });

  it('shares nothing with another of its device but content, version, language and week', () => {
    const [one, other] = reports().filter(({kind}) => kind === 'item') as [Report, Report];
    const unshared = ['id', 'actor', 'object', 'result'] as const;
    const without = (parcel: Parcel) =>
      Object.entries(read(parcel)).filter(([key]) => !unshared.some((name) => name === key));
    expect(without(one)).to.deep.equal(without(other));
    const {id, actor} = read(one);
    const foreign = JSON.stringify(read(other));
    expect(foreign).not.to.contain(id);
    expect(foreign).not.to.contain(actor.account.name);
  });

  it('knows no registration, and no time finer than the week of the report', () => {
    for (const one of every) {
      expect(read(one).context ?? {}).not.to.have.property('registration');
    }
    const [report] = reports();
    expect(read(report as Report).timestamp).to.equal('2026-11-23T00:00:00.000Z');
    const starting = (week: string) => read({...(report as Report), week}).timestamp?.slice(0, 10);
    expect(starting('2026-W01')).to.equal('2025-12-29');
    expect(starting('2027-W01')).to.equal('2027-01-04');
    expect(starting('2026-W53')).to.equal('2026-12-28');
    expect(read(award).timestamp).to.equal('2026-11-01T00:00:00.000Z');
    expect(read(packetFrom(written()))).not.to.have.property('timestamp');
  });

  it('is the same at each try, under a UUID that a store of statements accepts', () => {
    for (const one of every) {
      expect(statementOf(one)).to.deep.equal(statementOf(structuredClone(one)));
      const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
      expect(read(one).id).to.match(uuid);
    }
  });

  it('says of an answer with noise how much there is: nobody takes it for somebody’s own', () => {
    expect(verbOf(noisy)).to.equal('answered');
    expect(read(noisy).result).to.deep.equal({
      response: 'ask',
      extensions: {'urn:declic:noise': noisy.noise},
    });
  });

  it('scores nothing out of nothing', () => {
    const total = reports().find(({kind}) => kind === 'total') as Report;
    expect(read({...total, reached: 0, of: 0} as Report).result).to.deep.equal({completion: true});
  });
});

describe('a report in any format', () => {
  const typed = Object.values(SAID)
    .flat()
    .filter((text) => /\s|[A-Z]/.test(text));

  for (const format of FORMATS) {
    it(`holds no word that the learner typed (${format})`, () => {
      const text = reports()
        .map((one) => writingOf(format)?.write(one))
        .join();
      for (const word of typed) expect(text).not.to.contain(word);
    });

    it(`of a peer takes the same room whatever was said (${format})`, () => {
      const sizes = ['', 'Short.', 'When you paused, I could follow "it".\n'.repeat(9)].map(
        (words) => {
          const text = writingOf(format)?.write(packetFrom(written(words))) ?? '';
          return new TextEncoder().encode(text).length;
        },
      );
      expect(new Set(sizes).size).to.equal(1);
    });
  }
});
