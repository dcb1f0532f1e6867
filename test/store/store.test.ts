import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import type {Attempt} from '../../src/model/attempt.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import type {Store, Waiting} from '../../src/store/store.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';

const waitingOf = (attempt: Attempt, held = false): readonly Waiting[] =>
  reportsOf(attempt, sample, {detail: 'items', history: [], newId: ports.newId}).map(
    (report, i) => ({
      report,
      endpoint: 'https://lms.example/reports',
      held,
      queuedAt: 1000,
      nextAt: 1000 + i,
      tries: 0,
    }),
  );

let spaces = 0;
const kinds: Readonly<Record<string, () => {store: Store; end: () => Promise<void>}>> = {
  'in IndexedDB': () => {
    const space = `store-${Date.now()}-${spaces++}`;
    const store = new IdbStore(space, () => undefined);
    return {
      store,
      end: async () => {
        store.close();
        await deleteDB(`declic-${space}`);
      },
    };
  },
  'in memory': () => ({store: new MemoryStore(), end: async () => undefined}),
};

for (const [name, make] of Object.entries(kinds)) {
  describe(`a store ${name}`, () => {
    let store: Store;
    let end: () => Promise<void>;
    beforeEach(() => ({store, end} = make()));
    afterEach(() => end());

    it('gives back what it was given', async () => {
      const attempt = finished();
      await store.putAttempt(attempt);
      await store.putConsent('given', () => 0);
      const kept = await store.read();
      expect(kept.attempts).to.deep.equal([attempt]);
      expect(kept.consent).to.equal('given');
    });

    it('keeps both sides when two tabs answered at once', async () => {
      const whole = finished();
      const {first, several, ...rest} = whole.answers;
      const one = {...whole, answers: {...rest, ...(first ? {first} : {})}};
      const other = {
        ...whole,
        answers: {...rest, ...(several ? {several} : {})},
        changedAt: whole.changedAt + 1,
      };
      await Promise.all([store.putAttempt(one), store.putAttempt(other)]);
      const {attempts} = await store.read();
      expect(Object.keys(attempts[0]?.answers ?? {})).to.have.members(Object.keys(whole.answers));
    });

    it('adds the reports of an attempt once, whichever tab finishes it', async () => {
      const attempt = {...finished(), reported: true};
      const added = await Promise.all([
        store.submit({attempt, waiting: waitingOf(attempt)}),
        store.submit({attempt, waiting: waitingOf(attempt)}),
      ]);
      expect([...added].sort()).to.deep.equal([false, true]);
      expect((await store.read()).waiting).to.have.length(6);
    });

    it('gives a due report to one caller alone', async () => {
      const attempt = finished();
      await store.submit({attempt, waiting: waitingOf(attempt)});
      const claims = await Promise.all([1, 2, 3].map(() => store.claim(9999, 20_000, 4)));
      const seqs = claims.flatMap(({taken}) => taken.map(({seq}) => seq));
      expect(seqs).to.have.length(6);
      expect(new Set(seqs).size).to.equal(6);
      expect(
        (await store.claim(20_000, 30_000, 9)).taken,
        'and to another when that one died',
      ).to.have.length(6);
    });

    it('never gives a held report, and none once the learner said no', async () => {
      const attempt = finished();
      await store.submit({attempt, waiting: waitingOf(attempt, true)});
      expect((await store.claim(9999, 20_000, 9)).taken).to.have.length(0);
      await store.putConsent('given', () => 5);
      expect((await store.claim(9999, 20_000, 9)).taken).to.have.length(6);
      await store.putConsent('refused', () => 5);
      expect((await store.read()).waiting).to.have.length(0);
    });

    it('lets go of a report when told, sets one aside, or keeps it for later', async () => {
      const attempt = finished();
      await store.submit({attempt, waiting: waitingOf(attempt)});
      const {taken} = await store.claim(9999, 20_000, 3);
      const [gone = 0, aside = 0, later = 0] = taken.map(({seq = 0}) => seq);
      await store.settle(gone, {to: 'gone'});
      await store.settle(aside, {to: 'aside', status: 422});
      await store.settle(later, {to: 'later', nextAt: 50_000});
      const kept = await store.read();
      expect(kept.waiting).to.have.length(4);
      expect(kept.aside.map(({status}) => status)).to.deep.equal([422]);
      expect(kept.waiting.find(({seq}) => seq === later)).to.deep.include({
        nextAt: 50_000,
        tries: 1,
      });
    });

    it('forgets everything when told', async () => {
      const attempt = finished();
      await store.submit({attempt, waiting: waitingOf(attempt)});
      await store.erase();
      const kept = await store.read();
      expect(kept).to.deep.equal({
        ...{attempts: [], records: [], waiting: [], aside: []},
        consent: 'ask',
      });
    });
  });
}

describe('the lease of a store in IndexedDB', () => {
  it('has one holder at a time, and passes on when it has run out', async () => {
    const space = `lease-${Date.now()}`;
    const one = new IdbStore(space, () => undefined);
    const other = new IdbStore(space, () => undefined);
    const race = await Promise.all([one.lease('a', 0, 15_000), other.lease('b', 0, 15_000)]);
    expect(race.filter(Boolean)).to.have.length(1);
    expect(await other.lease('c', 14_999, 30_000)).to.equal(false);
    expect(await other.lease('c', 15_001, 30_000)).to.equal(true);
    one.close();
    other.close();
    await deleteDB(`declic-${space}`);
  });
});

describe('what waited in a store that the browser has thrown away', () => {
  it('is taken back by the next, which is empty; what has left is not', async () => {
    const opened = (space = newSpace()) => ({space, store: new IdbStore(space, () => undefined)});
    const [old, next] = [opened(), opened()];
    const attempt = finished();
    await old.store.submit({attempt, waiting: waitingOf(attempt)});
    const known = await old.store.read();
    const texts = ({waiting}: {waiting: readonly Waiting[]}) =>
      waiting.map(({report}) => JSON.stringify(report)).sort();
    await next.store.adopt(known, []);
    expect(texts(await next.store.read())).to.deep.equal(texts(known));
    for (const {seq = 0} of known.waiting) await old.store.settle(seq, {to: 'gone'});
    await old.store.adopt(known, []);
    expect(texts(await old.store.read())).to.deep.equal([]);
    for (const {space, store} of [old, next]) {
      store.close();
      await deleteDB(`declic-${space}`);
    }
  });
});
