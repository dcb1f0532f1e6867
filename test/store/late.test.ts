import {expect} from '@open-wc/testing';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {ports} from '../../src/ports.js';
import {finished} from '../harness/attempts.js';
import {receiptOf, written} from '../harness/feedback.js';
import {newSpace} from '../harness/quiz-page.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const endpoint = 'https://lms.example/r';

/** The journal of one visit. */
function visit(space: string, more: JournalOptions = {}) {
  const sent: string[] = [];
  const troubles: string[] = [];
  const news = {
    changed: () => undefined,
    sent: () => undefined,
    trouble: ({code}: {code: string}) => void troubles.push(code),
  };
  const journal = new Journal({space, ...more}, ports, news, async (_, report) => {
    sent.push(idOf(report));
    return {status: 202};
  });
  return {journal, sent, troubles};
}

/** Keeps what an earlier visit left, and ends it. */
async function before(space: string, keep: (journal: Journal) => Promise<unknown>): Promise<void> {
  const {journal} = visit(space);
  await journal.start();
  await keep(journal);
  await journal.stop();
}

/** Holds the database of `space` as a slow or busy browser does, until it is let go. */
async function held(space: string): Promise<() => void> {
  let letGo = false;
  const request = indexedDB.open(`declic-${space}`, 1000);
  request.onerror = (event) => event.preventDefault();
  await new Promise<void>((resolve) => {
    request.onupgradeneeded = () => {
      const {transaction: tx, result: db} = request;
      const [table = ''] = db.objectStoreNames;
      const rows = table ? tx?.objectStore(table) : db.createObjectStore('x');
      const spin = () => {
        if (letGo) return tx?.abort(); // what was there before is there again
        const asked = rows?.count();
        if (asked) asked.onsuccess = spin;
      };
      spin();
      resolve();
    };
  });
  return () => (letGo = true);
}

const status = (journal: Journal) => journal.snapshot.status;

/** A visit that erased what an earlier one had left, and its own, before its database opened. */
async function erased(space: string): Promise<Journal> {
  await before(space, (journal) => journal.saveAttempt(finished()));
  const letGo = await held(space);
  const {journal} = visit(space);
  await journal.saveAttempt(finished());
  await journal.erase();
  letGo();
  await until(() => status(journal) === 'ready');
  return journal;
}
const ids = (journal: Journal) => journal.snapshot.attempts.map(({id}) => id).sort();

describe('a database that opens late', () => {
  it('is found again: what was kept before, and what was answered meanwhile, are both there', async () => {
    const space = newSpace();
    const [earlier, meanwhile, after] = [finished(), finished(), finished()];
    await before(space, (journal) => journal.saveAttempt(earlier));
    const letGo = await held(space);
    const {journal, troubles} = visit(space);
    await journal.saveAttempt(meanwhile);
    expect(status(journal), 'told truthfully').to.equal('volatile');
    expect(ids(journal)).to.deep.equal([meanwhile.id]);
    letGo();
    await until(() => status(journal) === 'ready');
    await until(() => journal.snapshot.attempts.length === 2);
    await journal.saveAttempt(after);
    expect(troubles).to.have.length(1);
    await journal.stop();
    const next = visit(space);
    await next.journal.start();
    expect(ids(next.journal)).to.deep.equal([earlier.id, meanwhile.id, after.id].sort());
    await next.journal.stop();
  });

  it('takes in reports made meanwhile, each once, and sends them', async () => {
    const space = newSpace();
    const letGo = await held(space);
    const {journal, sent} = visit(space, {endpoint});
    await journal.submit(finished(), sample);
    expect(journal.snapshot.outbox.held).to.have.length(6);
    letGo();
    await until(() => status(journal) === 'ready');
    expect(journal.snapshot.outbox.held).to.have.length(6);
    await journal.stop();
    const next = visit(space, {endpoint, consent: 'given', spread: 0});
    await next.journal.start();
    await until(() => next.sent.length === 6);
    await next.journal.stop();
    expect([...sent, ...new Set(next.sent)]).to.have.length(6);
  });

  it('has heard an earlier no: what was made meanwhile does not leave', async () => {
    const space = newSpace();
    await before(space, (journal) => journal.setConsent('refused'));
    const letGo = await held(space);
    const {journal, sent} = visit(space, {endpoint, consent: 'given', spread: 600});
    await journal.submit(finished(), sample);
    expect(journal.snapshot.outbox.queued).to.equal(6);
    letGo();
    await until(() => status(journal) === 'ready');
    await until(() => journal.snapshot.outbox.queued === 0);
    expect(journal.snapshot.consent).to.equal('refused');
    expect(sent).to.deep.equal([]);
    await journal.stop();
  });

  it('speaks once for a device whose earlier visit has spoken', async () => {
    const space = newSpace();
    await before(space, (journal) => journal.saveAttempt({...finished(), reported: true}));
    const letGo = await held(space);
    const {journal} = visit(space, {endpoint});
    await journal.submit(finished(), sample);
    letGo();
    await until(() => status(journal) === 'ready');
    await until(() => journal.snapshot.outbox.held.length === 0);
    expect(journal.snapshot.attempts).to.have.length(2);
    await journal.stop();
  });

  it('takes over the learner’s word, and lets go of what was let go of', async () => {
    const space = newSpace();
    const receipt = receiptOf(written());
    await before(space, (journal) => journal.saveRecord(receipt));
    const letGo = await held(space);
    const {journal} = visit(space);
    await journal.setConsent('refused');
    await journal.saveRecord(receipt, true);
    letGo();
    await until(() => status(journal) === 'ready');
    await until(() => journal.snapshot.consent === 'refused');
    expect(journal.snapshot.records).to.deep.equal([]);
    await journal.stop();
  });

  it('brings nothing back that was erased meanwhile', async () => {
    const space = newSpace();
    const journal = await erased(space);
    expect(journal.snapshot.attempts).to.deep.equal([]);
    await journal.stop();
    const next = visit(space);
    await next.journal.start();
    expect(next.journal.snapshot.attempts).to.deep.equal([]);
    await next.journal.stop();
  });

  it('brings nothing back that was erased, where the browser is slow to say that it deletes', async () => {
    const set = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'onversionchange');
    Object.defineProperty(IDBDatabase.prototype, 'onversionchange', {
      ...set,
      set(this: IDBDatabase, hear: (event: {newVersion: number | null}) => void) {
        const late = ({newVersion}: IDBVersionChangeEvent) =>
          setTimeout(() => hear.call(this, {newVersion}), 300);
        set?.set?.call(this, late);
      },
    });
    try {
      const journal = await erased(newSpace());
      await journal.export(); // looks once more
      expect(journal.snapshot.attempts).to.deep.equal([]);
      await journal.stop();
    } finally {
      if (set) Object.defineProperty(IDBDatabase.prototype, 'onversionchange', set);
    }
  });
});

describe('a database that is silent to its first look', () => {
  it('is asked again, on a fresh connection: what is there is found, and nothing is sent late', async () => {
    const space = newSpace();
    const earlier = finished();
    await before(space, (journal) => journal.saveAttempt(earlier));
    const {transaction} = IDBDatabase.prototype;
    let silent = 1;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked) {
      const tx = transaction.apply(this, asked);
      if (asked[1] !== 'readwrite' && silent-- > 0) {
        // As WebKit does at times: the request is taken, and no event ever comes.
        return Object.assign(new EventTarget(), {
          objectStore: () => ({get: () => new EventTarget(), getAll: () => new EventTarget()}),
        }) as unknown as IDBTransaction;
      }
      return tx;
    };
    try {
      const {journal, troubles} = visit(space);
      const meanwhile = finished();
      await Promise.all([journal.start(), journal.saveAttempt(meanwhile)]);
      expect(status(journal)).to.equal('ready');
      expect(ids(journal)).to.deep.equal([earlier.id, meanwhile.id].sort());
      expect(troubles).to.deep.equal([]);
      await journal.stop();
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
  }).timeout(8000);
});

describe('a disk that was full', () => {
  it('is tried again at the next good moment, and then keeps everything', async () => {
    const space = newSpace();
    const {journal} = visit(space, {endpoint});
    await journal.submit(finished(), sample);
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await journal.saveAttempt(finished());
      expect(status(journal)).to.equal('volatile');
      dispatchEvent(new Event('online')); // still full: memory goes on
      await journal.saveAttempt(finished());
      expect(status(journal)).to.equal('volatile');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await until(() => {
      dispatchEvent(new Event('online'));
      return status(journal) === 'ready';
    });
    await journal.stop();
    const next = visit(space);
    await next.journal.start();
    expect(next.journal.snapshot.attempts).to.have.length(3);
    expect(next.journal.snapshot.outbox.held, 'each report once').to.have.length(6);
    await next.journal.stop();
  });
});
