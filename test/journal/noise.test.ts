import {expect} from '@open-wc/testing';
import type {DeclicError} from '../../src/errors.js';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import type {NoiseRecord} from '../../src/model/record.js';
import type {Parcel} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {journalSchema} from '../../src/schemas/journal.js';
import {awardOf} from '../../src/model/badge/award.js';
import {progressOf} from '../../src/model/badge/progress-of.js';
import {awardId} from '../../src/model/record.js';
import {badge, evidence, mastery, sitting} from '../badges/sample-badges.js';
import {finished, SAID} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/reports';
const NOISE = {noise: 1, expected: 800};

/** The journal of one tab where the page asks for noise, the learner having said yes. */
function tab(more: JournalOptions = {}) {
  const sent: Parcel[] = [];
  const troubles: DeclicError[] = [];
  /** How many attempts each snapshot had, one after the other. */
  const seen: number[] = [];
  const options = {space: newSpace(), spread: 0, endpoint: ENDPOINT, consent: 'given'} as const;
  const journal: Journal = new Journal(
    {...options, ...NOISE, ...more},
    ports,
    {
      changed: () => seen.push(journal.snapshot.attempts.length),
      sent: () => undefined,
      trouble: (error) => troubles.push(error),
    },
    async (_, parcel) => {
      sent.push(parcel);
      return {status: 202};
    },
  );
  const drawn = () =>
    journal.snapshot.records.filter((one): one is NoiseRecord => one.kind === 'noise');
  return {journal, sent, troubles, drawn, seen};
}

/** What was said, and how: all that a report with noise tells. */
const tellsOf = (parcel?: Parcel) =>
  parcel?.kind === 'noisy' ? [parcel.question, parcel.response, parcel.noise] : parcel?.kind;

describe('a journal with noise', () => {
  it('sends one answer, and no other report of the attempt', async () => {
    const {journal, sent} = tab();
    await journal.submit(finished({moment: 'pre'}), sample);
    await journal.submit(finished({moment: 'post'}), sample);
    await journal.flush();
    expect(sent.map(({kind}) => kind)).to.deep.equal(['noisy']);
    expect(journal.snapshot.detail).to.equal('noise');
    await journal.stop();
  });

  it('sends none of an award: it would say for certain what chance leaves open', async () => {
    const {journal, sent} = tab();
    const sources = badge(mastery);
    const shown = progressOf(sources, evidence([sitting(10, 0), sitting(10, 9)]));
    const value = awardOf(sources, shown);
    if (!value) throw new Error('not shown');
    await journal.saveRecord({kind: 'award', id: awardId(value), changedAt: ports.now(), value});
    await journal.flush();
    expect([sent, journal.snapshot.records.length]).to.deep.equal([[], 1]);
    await journal.stop();
  });

  it('keeps what was drawn before it may leave, and sends exactly that', async () => {
    const {journal, sent, drawn} = tab({consent: 'ask'});
    await journal.submit(finished(), sample);
    const [{value}] = drawn() as [NoiseRecord];
    const [held] = journal.snapshot.outbox.held;
    const tells = [value.question, value.response, value.noise];
    expect(tellsOf(held)).to.deep.equal(tells);
    await journal.setConsent('given');
    await journal.flush();
    expect(sent.map(tellsOf)).to.deep.equal([tells]);
    await journal.stop();
  });

  it('draws no second time where a no becomes a yes', async () => {
    for (let learner = 0; learner < 12; learner++) {
      const {journal, drawn} = tab({consent: 'ask', spread: 3600});
      await journal.submit(finished(), sample);
      const before = journal.snapshot.outbox.held.map(tellsOf);
      await journal.setConsent('refused');
      expect(journal.snapshot.outbox.held).to.deep.equal([]);
      await journal.setConsent('given');
      const {waiting} = JSON.parse(await journal.export()) as {waiting: {report: Parcel}[]};
      expect(waiting.map(({report}) => tellsOf(report))).to.deep.equal(before);
      expect([before.length, drawn().length]).to.deep.equal([1, 1]);
      await journal.stop();
    }
  });

  it('says the same of a new version with the same questions, retake after retake', async () => {
    const space = newSpace();
    const told = new Set<string>();
    for (let version = 0; version < 12; version++) {
      const {journal, sent} = tab({space});
      const quiz = {...sample, title: `Version ${version}`};
      const said = {...SAID, first: ['find'], self: [String(1 + (version % 4))]};
      await journal.submit(finished({quiz, said}), quiz);
      await journal.flush();
      expect(sent).to.have.length(1);
      told.add(JSON.stringify(sent.map(tellsOf)));
      await journal.stop();
    }
    expect(told.size).to.equal(1);
  });

  it('is one voice, with one draw, where two tabs finish at once', async () => {
    const space = newSpace();
    const [one, other] = [tab({space}), tab({space})];
    await Promise.all([one.journal.start(), other.journal.start()]);
    await Promise.all([
      one.journal.submit(finished(), sample),
      other.journal.submit(finished(), sample),
    ]);
    await Promise.all([one.journal.flush(), other.journal.flush()]);
    expect([...one.sent, ...other.sent]).to.have.length(1);
    await until(() => one.drawn().length === 1 && other.drawn().length === 1);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('uses ε: with less noise an answer is more often one’s own', async () => {
    const own = async (noise: number) => {
      let count = 0;
      for (let learner = 0; learner < 60; learner++) {
        // Chance that falls evenly: the first question, then the sixty parts in turn.
        const falls = [0, (learner + 0.5) / 60, 0.5];
        const random = () => falls.shift() ?? 0.5;
        const {journal, drawn} = evenly(noise, random);
        await journal.submit(finished(), sample);
        if (drawn()[0]?.value.response[0] === 'pass') count++;
        await journal.erase();
        await journal.stop();
      }
      return count;
    };
    expect([await own(1), await own(2)]).to.deep.equal([29, 43]); // of 60: p = .475 and .711
  });

  for (const [name, more, says] of [
    ['no number', {noise: 'much'}, 'noise="much"'],
    ['nothing', {noise: ''}, 'noise=""'],
    ['zero', {noise: 0}, 'a number from 1'],
    ['hardly any noise', {noise: 4}, 'would hardly protect anybody'],
    ['minus one', {noise: '-1'}, 'noise="-1"'],
    ['nobody expected', {expected: null}, 'expected=""'],
    ['a small group', {expected: '40'}, '500 or more'],
    ['half a learner', {expected: 800.5}, '500 or more'],
    ['whole attempts', {detail: 'attempt'}, 'leave detail out'],
    ['objectives', {detail: 'objectives'}, 'leave detail out'],
  ] as const) {
    it(`refuses ${name}, says so once, and lets nothing leave`, async () => {
      const {journal, sent, troubles, drawn} = tab(more);
      await journal.submit(finished(), sample);
      await journal.submit(finished({moment: 'post'}), sample);
      await journal.flush();
      await until(() => troubles.length === 1);
      const [error] = troubles;
      expect(error?.code).to.equal('noise-refused');
      expect(error?.message).to.contain(says).and.to.contain('<declic-journal');
      expect([sent, drawn(), journal.snapshot.attempts.length]).to.deep.equal([[], [], 2]);
      await journal.stop();
    });
  }

  for (const [more, says] of [
    [{noise: 4}, 'il ne protégerait presque personne'],
    [{expected: 40}, '500 ou plus'],
    [{detail: 'attempt'}, 'retirez detail'],
  ] as const) {
    it(`refuses in French on a French page: ${says}`, async () => {
      const {lang} = document.documentElement;
      document.documentElement.lang = 'fr-CA';
      try {
        const {journal, troubles} = tab(more);
        await until(() => troubles.length === 1);
        expect(troubles[0]?.message).to.contain(says).and.to.contain('rien ne part');
        await journal.stop();
      } finally {
        document.documentElement.lang = lang;
      }
    });
  }

  it('lets nothing leave, and brings nothing back, where all is erased while it draws', async () => {
    for (let turns = 0; turns < 40; turns++) {
      const {journal, sent, seen} = tab();
      const submitted = journal.submit(finished(), sample);
      for (let turn = 0; turn < turns; turn++) await null;
      const erased = journal.erase();
      await Promise.all([submitted, erased]);
      await journal.flush();
      const {attempts, records, waiting} = JSON.parse(await journal.export()) as Record<
        string,
        unknown[]
      >;
      expect([sent, attempts, records, waiting], `${turns} turns`).to.deep.equal([[], [], [], []]);
      const gone = seen.indexOf(0, seen.indexOf(1));
      expect(seen.slice(gone), 'not for a moment').not.to.contain(1);
      await journal.stop();
    }
  });

  it('knows what it owes when the page is left in the moment it ends', async () => {
    const space = newSpace();
    const {journal, drawn} = tab({space, consent: 'ask', spread: 3600});
    await journal.start();
    await journal.submit(finished({quiz: {...sample, id: 'earlier'}}), {...sample, id: 'earlier'});
    void journal.submit(finished(), sample);
    expect(drawn().map(({value}) => value.quiz)).to.deep.equal(['earlier', 'sample']);
    dispatchEvent(new Event('pagehide'));
    const next = tab({space, consent: 'ask', spread: 3600});
    await next.journal.start();
    await until(() => next.journal.snapshot.outbox.held.length === 2);
    const tells = next.drawn().map(({value}) => [value.question, value.response, value.noise]);
    expect(next.journal.snapshot.outbox.held.map(tellsOf)).to.have.deep.members(tells);
    await Promise.all([journal.stop(), next.journal.stop()]);
  });

  it('lets the first draw stand where a tab that slept has drawn another', async () => {
    const space = newSpace();
    const [one, other] = [tab({space}), tab({space})];
    await one.journal.submit(finished(), sample);
    const [first] = one.drawn() as [NoiseRecord];
    const changedAt = first.changedAt + 60_000;
    const value = {...first.value, question: 'self', response: ['4']};
    await other.journal.saveRecord({...first, changedAt, value});
    await until(() => other.drawn()[0]?.changedAt === first.changedAt);
    expect([one.drawn(), other.drawn()]).to.deep.equal([[first], [first]]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('gives the draw out with all else that is kept, and forgets it when told', async () => {
    const {journal, drawn} = tab();
    await journal.submit(finished(), sample);
    const file = journalSchema.parse(JSON.parse(await journal.export()));
    expect(file.records.some(({kind}) => kind === 'noise')).to.equal(true);
    await journal.erase();
    expect(drawn()).to.deep.equal([]);
    await journal.stop();
  });

  it('does without a draw that is damaged', async () => {
    const {journal, sent} = tab();
    for (const noise of [{epsilon: 1, options: ['a', 'b']}, {}, undefined]) {
      const value = {quiz: 'sample', response: ['x'], noise};
      const record = {kind: 'noise', id: `noise/${String(noise)}`, changedAt: 1, value};
      await journal.saveRecord(record as unknown as NoiseRecord);
    }
    await journal.submit(finished(), sample);
    await journal.flush();
    expect(sent.map(({kind}) => kind)).to.deep.equal(['noisy']);
    await journal.stop();
  });
});

/** A journal whose chance falls as it is told. */
function evenly(noise: number, random: () => number) {
  const journal = new Journal(
    {space: newSpace(), noise, expected: 500, endpoint: ENDPOINT},
    {...ports, random},
    {changed: () => undefined, sent: () => undefined, trouble: () => undefined},
  );
  const drawn = () =>
    journal.snapshot.records.filter((one): one is NoiseRecord => one.kind === 'noise');
  return {journal, drawn};
}
