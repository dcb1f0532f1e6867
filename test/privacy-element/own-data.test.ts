import {expect} from '@open-wc/testing';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {ownData} from '../../src/journal/own-data.js';
import type {SentRecord} from '../../src/model/record.js';
import type {Reply} from '../../src/outbox/retry.js';
import {ports} from '../../src/ports.js';
import {journalSchema} from '../../src/schemas/journal.js';
import {finished} from '../harness/attempts.js';
import {packetFrom, receiptOf, recordOf, written} from '../harness/feedback.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/reports';

/** The journal of one tab with consent, and an endpoint that answers `status`, or as `road` says. */
function tab({
  status = 202,
  road = async () => ({status}),
  ...more
}: JournalOptions & {status?: number; road?: () => Promise<Reply>} = {}) {
  const posted: string[] = [];
  const news = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};
  const options = {space: newSpace(), consent: 'given', endpoint: ENDPOINT, spread: 0} as const;
  const journal = new Journal({...options, ...more}, ports, news, (_, one) => {
    posted.push(JSON.stringify(one));
    return road();
  });
  const sent = () =>
    journal.snapshot.records.filter((one): one is SentRecord => one.kind === 'sent');
  return {journal, posted, sent, own: ownData(() => journal)};
}

const unnumbered = (text: string) => {
  const {id: _, ...rest} = JSON.parse(text) as {id: string};
  return JSON.stringify(rest);
};

describe('what has left', () => {
  it('is kept word for word but for its number, with its day and the answer, and no hour', async () => {
    const {journal, posted, sent} = tab();
    await journal.submit(finished(), sample);
    await journal.flush();
    await until(() => sent().length === posted.length && posted.length > 0);
    const kept = sent().map(({value}) => JSON.stringify(value.report));
    expect(kept).to.have.members(posted.map(unnumbered));
    for (const {changedAt, value} of sent()) {
      expect(value).to.include({endpoint: ENDPOINT, status: 202});
      expect(new Date(changedAt).getHours() + new Date(changedAt).getMinutes()).to.equal(0);
    }
    const all = await journal.export();
    for (const one of posted) expect(all).not.to.contain((JSON.parse(one) as {id: string}).id);
    await journal.stop();
  });

  it('holds nothing of a feedback: its receipt stays, without a word and without whom', async () => {
    const {journal, posted, sent} = tab();
    const draft = written();
    await journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
    await journal.flush();
    await until(() => posted.length === 1 && journal.snapshot.outbox.queued === 0);
    expect(sent()).to.deep.equal([]);
    const all = await journal.export();
    for (const body of posted) expect(body).not.to.contain('Running a team meeting');
    expect(all).not.to.contain('When you paused').and.not.to.contain('team-7');
    await journal.stop();
  });

  it('is kept though a no came while it was under way; erased, it stays erased', async () => {
    for (const [end, left] of [
      ['no', 1],
      ['erase', 0],
    ] as const) {
      let answer: (reply: Reply) => void = () => undefined;
      const road = () => new Promise<Reply>((resolve) => (answer = resolve));
      const {journal, posted, sent} = tab({road, detail: 'attempt'});
      await journal.submit(finished(), sample);
      const sending = journal.flush();
      await until(() => posted.length === 1);
      await (end === 'no' ? journal.setConsent('refused') : journal.erase());
      answer({status: 202});
      await sending;
      expect(sent(), end).to.have.length(left);
      await journal.stop();
    }
  });
});

describe('what somebody asks about their own data', () => {
  it('gives a file as it is documented, that another browser takes in and never reports', async () => {
    const [one, other] = [tab({spread: 3600}), tab()];
    const attempt = finished();
    await one.journal.submit(attempt, sample);
    await one.journal.saveRecord(recordOf(written()));
    const text = await one.own.file();
    expect(journalSchema.safeParse(JSON.parse(text)).success).to.equal(true);
    const nothing = {keys: 0, unread: []};
    expect(await other.own.bring(text)).to.deep.equal({added: 2, known: 0, ...nothing});
    expect(await other.own.bring(text)).to.deep.equal({added: 0, known: 2, ...nothing});
    await other.journal.flush();
    expect(other.posted).to.deep.equal([]);
    expect(other.journal.snapshot.attempts).to.deep.equal([{...attempt, reported: true}]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('takes along what things are called, and what an older version kept gets its title with the copy', async () => {
    const [one, other] = [tab({spread: 3600}), tab()];
    const attempt = finished();
    const {title, ...older} = attempt;
    await other.journal.saveAttempt(older);
    await one.journal.saveAttempt({...attempt, changedAt: attempt.changedAt + 1});
    await one.journal.saveRecord(recordOf(written()));
    await other.own.bring(await one.own.file());
    const {attempts, records} = other.journal.snapshot;
    expect(attempts.map((each) => each.title)).to.deep.equal([title]);
    expect(records.map(({value}) => 'title' in value && value.title)).to.deep.equal([
      {en: 'Running a team meeting', fr: 'Animer un point d’équipe'},
    ]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('brings the words of a feedback that came back, once', async () => {
    const [one, other] = [tab({status: 422}), tab()];
    const draft = written();
    await one.journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
    await until(() => one.journal.snapshot.outbox.rejected.length === 1);
    const text = await one.own.file();
    await other.own.bring(text);
    await other.own.bring(text);
    expect(other.journal.snapshot.outbox.rejected).to.deep.equal(
      one.journal.snapshot.outbox.rejected,
    );
    expect(other.posted).to.deep.equal([]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('takes in what can be read, and says where and what the rest is', async () => {
    const {journal, own} = tab();
    const damaged = {...finished(), quiz: 'no id, but a sentence'};
    const key = {kind: 'key', id: 'key/x', changedAt: 1, value: {did: 'did:key:z6Mk'}};
    const attempts = [finished(), damaged];
    const file = {declic: 'journal/1', attempts, records: ['?', key], aside: [{status: 1}]};
    const answer = await own.bring(JSON.stringify(file));
    expect(answer).to.deep.include({added: 1, known: 0, keys: 1});
    const places = 'unread' in answer ? answer.unread.map(({path}) => path.join('.')) : [];
    expect(places).to.deep.equal(['attempts.1.quiz', 'records.0', 'aside.0.report']);
    expect(journal.snapshot.attempts).to.have.length(1);
    await journal.stop();
  });

  for (const [text, found, name] of [
    [' ', 'nothing', ''],
    ['BEGIN:VCALENDAR\r\nVERSION:2.0', 'calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['\uFEFF"declic";"quiz"', 'table', '"declic";"quiz"'],
    [
      '<svg xmlns="http://www.w3.org/2000/svg">',
      'image',
      '<svg xmlns="http://www.w3.org/2000/svg">',
    ],
    ['{"declic": "journal/1", "attempts": [', 'cut', '{"declic": "journal/1", "attempts": ['],
    ['{"declic": "journal/1", "attempts": []}', 'cut', 'journal/1'],
    ['Dear diary', 'not-json', 'Dear diary'],
    ['{"declic": "quiz/1", "id": "sources"}', 'content', 'quiz/1'],
    ['{"declic": "journal/2"}', 'newer', 'journal/2'],
    ['{"name": "x", "version": 1}', 'unlike', 'name, version'],
    ['[1, 2]', 'unlike', 'array'],
  ] as const) {
    it(`names what a file is that holds no journal (${found}), and loses nothing to it`, async () => {
      const {journal, own} = tab();
      await journal.saveAttempt(finished());
      const before = await journal.export();
      expect(await own.bring(text)).to.deep.equal({found, name});
      expect(await journal.export()).to.equal(before);
      await journal.stop();
    });
  }

  it('lets no file reach beyond the journal', async () => {
    const {journal, own} = tab();
    const answers = '{"__proto__": {"polluted": true, "response": [], "changedAt": 1}}';
    const whole = JSON.stringify({...finished(), answers: 0}).replace(
      '"answers":0',
      `"answers":${answers}`,
    );
    await own.bring(
      `{"declic":"journal/1","__proto__":{"polluted":1},"attempts":[${whole}],"records":[]}`,
    );
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    await journal.stop();
  });

  it('sends what may leave and then erases, in the other tab within a second', async () => {
    const space = newSpace();
    const [one, other] = [tab({space, spread: 3600}), tab({space, spread: 3600})];
    await other.journal.start();
    await one.journal.submit(finished(), sample);
    await until(() => other.journal.snapshot.attempts.length === 1);
    expect(one.own.waiting()).to.have.length(6);
    expect(await one.own.finish()).to.equal(0);
    expect(one.posted).to.have.length(6);
    const at = performance.now();
    await one.own.erase();
    await until(() => other.journal.snapshot.attempts.length === 0);
    expect(performance.now() - at).to.be.lessThan(1000);
    expect(one.journal.snapshot.records).to.deep.equal([]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('stays erased, whatever was under way', async () => {
    for (const nth of [0, 1, 2, 3, 4, 5]) {
      const {journal} = tab({spread: 3600});
      if (nth) await journal.start();
      const going = [
        journal.submit(finished(), sample),
        journal.saveAttempt(finished()),
        journal.saveRecord(recordOf(written())),
        journal.export(),
      ];
      // At any moment of it.
      for (let turn = 0; turn < nth * 4; turn++) await new Promise((next) => setTimeout(next));
      const reading = journal.export();
      await journal.erase();
      await Promise.all([...going, reading]);
      const {attempts, records, outbox} = journal.snapshot;
      expect([attempts.length, records.length, outbox.queued], `${nth}`).to.deep.equal([0, 0, 0]);
      const kept = JSON.parse(await journal.export()) as Record<string, unknown>;
      expect(kept).to.deep.include({attempts: [], records: [], waiting: []});
      await journal.stop();
    }
  });

  it('says how much still waits where the endpoint does not answer', async () => {
    const {journal, own} = tab({status: 503, spread: 3600});
    await journal.submit(finished(), sample);
    expect(await own.finish()).to.equal(6);
    expect(journal.snapshot.attempts).to.have.length(1);
    await journal.stop();
  });
});
