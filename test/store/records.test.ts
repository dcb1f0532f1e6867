import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import {comment, type Draft} from '../../src/model/draft.js';
import {ports} from '../../src/ports.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import type {Store, Waiting} from '../../src/store/store.js';
import {meeting} from '../feedback/sample-form.js';
import {finished} from '../harness/attempts.js';
import {mirror, packetFrom, receiptOf, recordOf, written} from '../harness/feedback.js';

const newSpace = () => `records-${ports.newId()}`;
const waitingOf = (draft: Draft): Waiting => ({
  ...{report: packetFrom(draft), endpoint: 'https://lms.example/r', held: false},
  ...{queuedAt: 1, nextAt: 1, tries: 0},
});

/** The database as the first version made it, with something in each table. */
async function firstVersion(space: string) {
  const db = await openDB(`declic-${space}`, 1, {
    upgrade(made) {
      made.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
      made.createObjectStore('outbox', {keyPath: 'seq', autoIncrement: true});
      made.createObjectStore('aside', {autoIncrement: true});
      made.createObjectStore('state');
    },
  });
  const attempt = finished();
  await db.put('attempts', attempt);
  await db.put('outbox', {report: {kind: 'item'}, endpoint: 'https://x.example/', held: true});
  await db.put('aside', {report: {kind: 'item'}, status: 422});
  await db.put('state', 'given', 'consent');
  return {db, attempt};
}

const kinds: Readonly<Record<string, () => Store>> = {
  'in IndexedDB': () => new IdbStore(newSpace(), () => undefined),
  'in memory': () => new MemoryStore(),
};
for (const [name, make] of Object.entries(kinds)) {
  describe(`records kept ${name}`, () => {
    let store: Store;
    beforeEach(() => (store = make()));
    afterEach(() => store.erase());

    it('put two tabs’ words on one draft together', async () => {
      const [first, second] = meeting.criteria;
      if (!first || !second) throw new Error('two criteria');
      const draft = written();
      const one = comment(draft, first, 'Here', 3000);
      const other = comment(draft, second, 'There', 3000);
      await Promise.all([store.putRecord(recordOf(one)), store.putRecord(recordOf(other))]);
      const [kept] = (await store.read()).records;
      const said = kept?.kind === 'draft' ? kept.value.observations : {};
      expect([said[first.id]?.comment, said[second.id]?.comment]).to.deep.equal(['Here', 'There']);
    });

    it('keep the later of two mirrors, whichever comes last', async () => {
      await store.putRecord(mirror(20, 2));
      await store.putRecord(mirror(10, 1));
      expect((await store.read()).records).to.deep.equal([mirror(20, 2)]);
    });

    it('are let go of when told', async () => {
      const draft = written();
      await store.putRecord(recordOf(draft));
      await store.removeRecord(draft.id);
      expect((await store.read()).records).to.deep.equal([]);
    });

    it('turn a draft into a queued packet and a receipt at once, for good', async () => {
      const draft = written();
      await store.putRecord(recordOf(draft));
      const receipt = receiptOf(draft, draft.id);
      await store.submitPacket(waitingOf(draft), draft.id, receipt);
      await store.putRecord(recordOf({...draft, changedAt: 9000})); // another tab is late
      const kept = await store.read();
      expect(kept.records).to.deep.equal([receipt]);
      expect(kept.waiting.map(({report}) => report.kind)).to.deep.equal(['packet']);
    });

    it('leave a confirmed packet in the queue when the learner says no to reports', async () => {
      const draft = written();
      await store.submitPacket(waitingOf(draft), draft.id, receiptOf(draft));
      await store.putConsent('refused', () => 0);
      expect((await store.read()).waiting).to.have.length(1);
      await store.erase();
      expect((await store.read()).waiting).to.have.length(0);
    });

    it('set a refused packet aside with every word of it', async () => {
      const draft = written('Every single word.');
      await store.submitPacket(waitingOf(draft), draft.id, receiptOf(draft));
      const [taken] = (await store.claim(9, 99, 1)).taken;
      await store.settle(taken?.seq ?? 0, {to: 'aside', status: 422});
      const {aside, waiting} = await store.read();
      expect(JSON.stringify(aside)).to.contain('Every single word.');
      expect(waiting).to.have.length(0);
    });
  });
}

describe('a database of the first version', () => {
  it('keeps all that is in it, and steps aside for the second at once', async () => {
    const space = newSpace();
    const {db, attempt} = await firstVersion(space);
    const asked: (number | null)[] = [];
    db.addEventListener('versionchange', (event) => {
      asked.push(event.newVersion);
      db.close(); // as the first version does
    });
    const store = new IdbStore(space, () => undefined);
    await store.putRecord(recordOf(written()));
    const kept = await store.read();
    expect(kept.attempts).to.deep.equal([attempt]);
    expect([kept.records.length, kept.waiting.length, kept.aside.length]).to.deep.equal([1, 1, 1]);
    expect(kept.consent).to.equal('given');
    expect(asked).to.deep.equal([2]);
    store.close();
    await deleteDB(`declic-${space}`);
  });

  it('opens once a page of the first version that does not listen is gone', async () => {
    const space = newSpace();
    const {db, attempt} = await firstVersion(space);
    const store = new IdbStore(space, () => undefined);
    const reading = store.read();
    await new Promise((resolve) => setTimeout(resolve, 100)); // the time for it to be blocked
    db.close();
    expect((await reading).attempts).to.deep.equal([attempt]);
    store.close();
    await deleteDB(`declic-${space}`);
  });
});

describe('two tabs that write one row', () => {
  it('never write over a row: whoever dies between two writes takes no answer along', async () => {
    const space = newSpace();
    const store = new IdbStore(space, () => undefined);
    const whole = finished();
    const {first, several, ...rest} = whole.answers;
    await store.putAttempt({...whole, answers: {...rest, ...(several ? {several} : {})}});
    const seen: unknown[] = [];
    const original = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (
      this: IDBObjectStore,
      row: unknown,
      key?: IDBValidKey,
    ) {
      seen.push(structuredClone(row));
      return key === undefined ? original.call(this, row) : original.call(this, row, key);
    };
    try {
      await store.putAttempt({...whole, answers: {...rest, ...(first ? {first} : {})}});
    } finally {
      IDBObjectStore.prototype.put = original;
    }
    for (const row of seen) {
      expect((row as typeof whole).answers).to.have.keys(Object.keys(whole.answers));
    }
    store.close();
    await deleteDB(`declic-${space}`);
  });
});
