import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import {ports} from '../../src/ports.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';

/** What WebKit says to every request once the process that keeps its databases has gone. */
const lost = () =>
  new DOMException('Connection to Indexed Database server lost. Refresh the page', 'UnknownError');

/** Ways in which it comes: with the transaction, with each request, with the connection itself. */
const WAYS: Readonly<Record<string, () => () => void>> = {
  'each transaction': () => {
    const {transaction} = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw lost();
    };
    return () => (IDBDatabase.prototype.transaction = transaction);
  },
  'each request': () => {
    const {get, getAll} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = IDBObjectStore.prototype.getAll = function (
      this: IDBObjectStore,
    ) {
      this.transaction.abort();
      throw lost();
    };
    return () => Object.assign(IDBObjectStore.prototype, {get, getAll});
  },
  'each connection': () => {
    const {transaction} = IDBDatabase.prototype;
    const {open} = IDBFactory.prototype;
    IDBDatabase.prototype.transaction = IDBFactory.prototype.open = () => {
      throw lost();
    };
    return () => {
      IDBDatabase.prototype.transaction = transaction;
      IDBFactory.prototype.open = open;
    };
  },
};

describe('a connection to the database that is lost again and again', () => {
  const {open} = IDBFactory.prototype;
  const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const own = Object.fromEntries(levels.map((level) => [level, console[level]]));
  let space = '';
  let said: unknown[] = [];
  let opened = 0;
  let mend = () => undefined as unknown;
  beforeEach(() => {
    space = newSpace();
    said = [];
    for (const level of levels) console[level] = (...all: unknown[]) => void said.push(all);
  });
  afterEach(async () => {
    mend();
    IDBFactory.prototype.open = open;
    Object.assign(console, own);
    await deleteDB(`declic-${space}`);
  });

  for (const [way, lose] of Object.entries(WAYS)) {
    it(`with ${way}: opened anew three times at most, said once, and never to the console`, async () => {
      const troubles: string[] = [];
      const news = {
        changed: () => undefined,
        sent: () => undefined,
        trouble: ({code}: {code: string}) => void troubles.push(code),
      };
      const journal = new Journal({space}, ports, news);
      await journal.saveAttempt(finished());
      mend = lose();
      const {open: losing} = IDBFactory.prototype;
      opened = 0;
      IDBFactory.prototype.open = function (this: IDBFactory, ...asked) {
        if (asked[0] === `declic-${space}`) opened++;
        return losing.apply(this, asked);
      };
      for (let i = 0; i < 50; i++) await journal.saveAttempt(finished());
      expect(journal.snapshot.status).to.equal('volatile');
      expect(journal.snapshot.attempts, 'nothing is refused').to.have.length(51);
      expect(opened).to.be.at.most(3);
      await until(() => troubles.length > 0);
      expect(troubles).to.deep.equal(['store-unavailable']);
      const before = opened;
      for (let i = 0; i < 5; i++) {
        dispatchEvent(new Event('online'));
        await journal.saveAttempt(finished());
      }
      expect(opened - before, 'a good moment is one try, with its reopens').to.be.at.most(5 * 4);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const settled = opened;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(opened, 'no loop').to.equal(settled);
      expect(troubles, 'said once').to.have.length(1);
      expect(said).to.deep.equal([]);
      mend();
      IDBFactory.prototype.open = open;
      await until(() => {
        dispatchEvent(new Event('online'));
        return journal.snapshot.status === 'ready';
      });
      await journal.stop();
      const store = new IdbStore(space, () => undefined);
      expect((await store.read()).attempts, 'all of it is kept then').to.have.length(56);
      store.close();
    });
  }

  it('every other time: believed after three, and everything is still there', async () => {
    const news = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};
    const journal = new Journal({space}, ports, news);
    await journal.saveAttempt(finished());
    const {transaction} = IDBDatabase.prototype;
    let nth = 0;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...asked) {
      if (nth++ % 2 === 0) throw lost();
      return transaction.apply(this, asked);
    };
    mend = () => (IDBDatabase.prototype.transaction = transaction);
    opened = 0;
    IDBFactory.prototype.open = function (this: IDBFactory, ...asked) {
      if (asked[0] === `declic-${space}`) opened++;
      return open.apply(this, asked);
    };
    for (let i = 0; i < 20; i++) await journal.saveAttempt(finished());
    expect(opened).to.equal(3);
    expect(journal.snapshot.status).to.equal('volatile');
    expect(journal.snapshot.attempts).to.have.length(21);
    await journal.stop();
  });
});
