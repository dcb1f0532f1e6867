import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {ports} from '../../src/ports.js';
import {finished} from '../harness/attempts.js';
import {idOf} from '../harness/parcels.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const DAY = 86_400_000;
const given = {consent: 'given', spread: 0} as const;

/** A visit so many days after the first; `status` is what comes back, 0 for no network. */
function visit(space: string, days: number, status: number, options: JournalOptions = given) {
  const arrived: string[] = [];
  const troubles: string[] = [];
  const clock = {...ports, now: () => ports.now() + days * DAY};
  const news = {
    changed: () => undefined,
    sent: () => undefined,
    trouble: ({code}: {code: string}) => void troubles.push(code),
  };
  const all = {space, endpoint: 'https://lms.example/r', ...options};
  const journal = new Journal(all, clock, news, async (_, report) => {
    arrived.push(idOf(report));
    return {status};
  });
  return {journal, arrived, troubles};
}

describe('reports of a device that has no network for weeks', () => {
  let space = '';
  beforeEach(() => (space = newSpace()));
  afterEach(() => deleteDB(`declic-${space}`));

  /** A first visit that could send nothing; the ids of its six reports. */
  async function offline(options?: JournalOptions): Promise<readonly string[]> {
    const {journal} = visit(space, 0, 0, options);
    await journal.submit(finished(), sample);
    await journal.flush();
    const {waiting} = JSON.parse(await journal.export()) as {waiting: {report: {id: string}}[]};
    await journal.stop();
    expect(waiting).to.have.length(6);
    return waiting.map(({report}) => report.id);
  }

  it('all arrive after twenty-nine days', async () => {
    const ids = await offline();
    const {journal, arrived, troubles} = visit(space, 29, 202);
    await journal.start();
    await until(() => journal.snapshot.outbox.queued === 0);
    expect(arrived).to.have.members(ids).and.length(6);
    expect(journal.snapshot.outbox.rejected).to.deep.equal([]);
    expect(troubles).to.deep.equal([]);
    await journal.stop();
  });

  it('are set aside after thirty-one: none is sent, each is counted, and the page is told', async () => {
    const ids = await offline();
    const {journal, arrived, troubles} = visit(space, 31, 202);
    await journal.start();
    await until(() => journal.snapshot.outbox.queued === 0);
    expect(arrived).to.deep.equal([]);
    const {rejected} = journal.snapshot.outbox;
    expect(rejected.map(({status}) => status)).to.deep.equal(ids.map(() => 0));
    expect(rejected.map(({report}) => idOf(report))).to.have.members(ids);
    await until(() => troubles.length === 6);
    expect(new Set(troubles)).to.deep.equal(new Set(['report-rejected']));
    await journal.stop();
    const later = visit(space, 40, 202);
    await later.journal.start();
    await later.journal.flush();
    expect(later.arrived, 'nor later').to.deep.equal([]);
    expect(later.journal.snapshot.outbox.rejected, 'counted once').to.have.length(6);
    await later.journal.stop();
  });

  it('and that their learner was not yet asked about, are as old as the answer', async () => {
    const ids = await offline({});
    const {journal, arrived} = visit(space, 45, 202, {spread: 0});
    await journal.start();
    expect(journal.snapshot.outbox.held).to.have.length(6);
    await journal.setConsent('given');
    await until(() => journal.snapshot.outbox.queued === 0);
    expect(arrived).to.have.members(ids).and.length(6);
    await journal.stop();
  });
});
