import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import type {Reply} from '../../src/outbox/retry.js';
import {ports} from '../../src/ports.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {isAttempt} from '../../src/store/rows.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

/** The journal of one tab. */
function tab(space: string, more: JournalOptions = {}, reply: Reply = {status: 202}) {
  const troubles: string[] = [];
  const news = {
    changed: () => undefined,
    sent: () => undefined,
    trouble: ({code}: {code: string}) => void troubles.push(code),
  };
  const sent: string[] = [];
  const journal = new Journal({space, ...more}, ports, news, async (_, report) => {
    sent.push(idOf(report));
    return reply;
  });
  return {journal, troubles, sent};
}

const finishedOnce = finished();

describe('several tabs', () => {
  it('erase for all: none takes it for a newer version, and each goes on', async () => {
    const space = newSpace();
    const [one, other] = [tab(space), tab(space)];
    await Promise.all([one.journal.start(), other.journal.start()]);
    await one.journal.saveAttempt(finished());
    await until(() => other.journal.snapshot.attempts.length === 1);
    await one.journal.erase();
    await until(() => other.journal.snapshot.attempts.length === 0);
    await other.journal.saveAttempt(finished());
    await until(() => one.journal.snapshot.attempts.length === 1);
    expect([one.journal.snapshot.status, other.journal.snapshot.status]).to.deep.equal([
      'ready',
      'ready',
    ]);
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });

  it('finish the same quiz at once with one voice', async () => {
    const space = newSpace();
    const endpoint = 'https://lms.example/r';
    const [one, other] = [tab(space, {endpoint}), tab(space, {endpoint})];
    await Promise.all([one.journal.start(), other.journal.start()]);
    await Promise.all([
      one.journal.submit(finished(), sample),
      other.journal.submit(finished(), sample),
    ]);
    const store = new IdbStore(space, () => undefined);
    expect((await store.read()).waiting).to.have.length(6);
    store.close();
    await Promise.all([one.journal.stop(), other.journal.stop()]);
  });
});

describe('a journal', () => {
  it('starts afresh when its database is deleted under it', async () => {
    const space = newSpace();
    const {journal, troubles} = tab(space);
    await journal.saveAttempt(finished());
    await deleteDB(`declic-${space}`);
    await journal.saveAttempt(finished());
    expect(journal.snapshot.status).to.equal('ready');
    expect(troubles).to.deep.equal([]);
    await journal.stop();
  });

  it('steps aside at once for a newer version, and goes on in memory', async () => {
    const space = newSpace();
    const {journal, troubles} = tab(space);
    await journal.saveAttempt(finished());
    const started = performance.now();
    const newer = await openDB(`declic-${space}`, 99);
    expect(performance.now() - started).to.be.below(2000);
    await until(() => journal.snapshot.status === 'stale');
    await journal.saveAttempt(finished());
    expect(journal.snapshot.attempts).to.have.length(2);
    await until(() => troubles.length > 0); // its words are fetched
    expect(troubles).to.deep.equal(['store-newer']);
    newer.close();
    await journal.stop();
    await deleteDB(`declic-${space}`);
  });

  it('meets a newer database without deleting it', async () => {
    const space = newSpace();
    (
      await openDB(`declic-${space}`, 99, {upgrade: (db) => void db.createObjectStore('x')})
    ).close();
    const {journal, troubles} = tab(space);
    await journal.saveAttempt(finished());
    expect(journal.snapshot.status).to.equal('volatile');
    await until(() => troubles.length > 0); // its words are fetched
    expect(troubles).to.deep.equal(['store-newer']);
    const newer = await openDB(`declic-${space}`);
    expect([...newer.objectStoreNames]).to.deep.equal(['x']);
    newer.close();
    await journal.stop();
  });

  it('reads the others when one row is damaged', async () => {
    const space = newSpace();
    const store = new IdbStore(space, () => undefined);
    await store.putAttempt(finished());
    const db = await openDB(`declic-${space}`);
    for (const row of [{id: 'a'}, {id: 'b', quiz: 1, answers: null}, {...finished(), answers: 7}]) {
      await db.put('attempts', row);
    }
    expect((await store.read()).attempts).to.have.length(1);
    db.close();
    store.close();
  });

  it('checks ten thousand attempts in less time than a database takes to hand them over', () => {
    const rows: readonly unknown[] = Array.from({length: 10_000}, () =>
      structuredClone(finishedOnce),
    );
    const started = performance.now();
    expect(rows.filter(isAttempt)).to.have.length(10_000);
    const checked = performance.now();
    structuredClone(rows);
    expect(checked - started).to.be.below((performance.now() - checked) / 2);
  });

  it('lets what was held go once the page has the learner’s consent', async () => {
    const space = newSpace();
    const endpoint = 'https://lms.example/r';
    const asking = tab(space, {endpoint});
    await asking.journal.submit(finished(), sample);
    expect(asking.journal.snapshot.outbox.held).to.have.length(6);
    await asking.journal.stop();
    const given = tab(space, {endpoint, consent: 'given', spread: 0});
    await given.journal.start();
    await until(() => given.sent.length === 6);
    await given.journal.stop();
  });

  it('keeps its attempts in the order they were begun', async () => {
    const {journal} = tab(newSpace());
    const [first, second] = [finished({now: 1e12}), finished({now: 1.1e12})];
    await journal.saveAttempt(second);
    await journal.saveAttempt(first);
    await journal.saveAttempt({...first, changedAt: first.changedAt + 9e11});
    expect(journal.snapshot.attempts.map(({id}) => id)).to.deep.equal([first.id, second.id]);
    expect(journal.snapshot).to.equal(journal.snapshot);
    await journal.stop();
  });

  it('forgets what was still being written when it is erased', async () => {
    const {journal} = tab(newSpace());
    await journal.start();
    const writing = journal.saveAttempt(finished());
    await journal.erase();
    await writing;
    expect(journal.snapshot.attempts).to.have.length(0);
    await journal.stop();
  });
});
