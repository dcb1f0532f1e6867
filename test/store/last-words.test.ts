import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import type {Attempt} from '../../src/model/attempt.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {IdbStore} from '../../src/store/idb-store.js';
import type {LastWords} from '../../src/store/last-words.js';
import type {Submission} from '../../src/store/store.js';
import {finished} from '../harness/attempts.js';
import {recordOf, written} from '../harness/feedback.js';
import {sample} from '../harness/sample-quiz.js';

const NOW = 1000;

function submissionOf(attempt: Attempt, held = false): Submission {
  const asked = {detail: 'items', history: [], newId: ports.newId} as const;
  const waiting = reportsOf(attempt, sample, asked).map((report) => ({
    ...{report, endpoint: 'https://lms.example/reports', held},
    ...{queuedAt: NOW, nextAt: NOW, tries: 0},
  }));
  return {attempt, waiting};
}

const left = (space: string) => Object.keys(localStorage).filter((key) => key.includes(space));

describe('the last words of a page that is left', () => {
  let space: string;
  let page: IdbStore;
  let next: IdbStore;

  beforeEach(() => {
    space = `last-${ports.newId()}`;
    page = new IdbStore(space, () => undefined);
    next = new IdbStore(space, () => undefined);
  });

  afterEach(async () => {
    page.close();
    await next.erase();
    await deleteDB(`declic-${space}`);
  });

  const leaves = (words: Partial<LastWords>) => {
    page.rescue({entries: [], submissions: [], ...words}, false);
    page.close();
  };

  it('wait for no database: the next page finds them, and they lie there no longer', async () => {
    const [attempt, draft] = [finished(), recordOf(written())];
    leaves({entries: [attempt, draft]});
    expect(left(space), 'kept in the very moment').to.have.length(1);
    const kept = await next.read();
    expect(kept.attempts).to.deep.equal([attempt]);
    expect(kept.records).to.deep.equal([draft]);
    expect(left(space)).to.deep.equal([]);
  });

  it('take nothing from what another tab has kept meanwhile', async () => {
    const whole = finished();
    const {first, several, ...rest} = whole.answers;
    await next.putAttempt({...whole, answers: {...rest, ...(several ? {several} : {})}});
    leaves({entries: [{...whole, answers: {...rest, ...(first ? {first} : {})}}]});
    const kept = await next.read();
    expect(kept.attempts[0]?.answers).to.have.keys(Object.keys(whole.answers));
  });

  it('bring the reports of an attempt that was just finished', async () => {
    const mine = submissionOf(finished());
    leaves({submissions: [mine]});
    const {attempts, waiting} = await next.read();
    expect(waiting.map(({report}) => report)).to.deep.equal(mine.waiting.map(({report}) => report));
    expect(attempts[0]?.reported).to.equal(true);
  });

  it('bring them once, where they had been kept in time after all', async () => {
    const mine = submissionOf(finished());
    await page.submit(mine);
    leaves({submissions: [mine]});
    expect((await next.read()).waiting).to.have.length(mine.waiting.length);
  });

  it('bring none after a no, and keep the attempt', async () => {
    await next.putConsent('refused', () => NOW);
    leaves({submissions: [submissionOf(finished(), true)]});
    const kept = await next.read();
    expect(kept.waiting).to.deep.equal([]);
    expect(kept.attempts).to.have.length(1);
  });

  it('let reports go that waited for a yes said meanwhile', async () => {
    await next.putConsent('given', () => NOW);
    leaves({submissions: [submissionOf(finished(), true)]});
    expect((await next.read()).waiting.map(({held}) => held)).to.not.include(true);
  });

  it('are erased with everything else', async () => {
    leaves({entries: [finished()]});
    await next.erase();
    expect(left(space)).to.deep.equal([]);
    expect((await next.read()).attempts).to.deep.equal([]);
  });

  it('never hold a key', () => {
    leaves({
      entries: [
        {
          kind: 'key',
          id: 'k',
          changedAt: 1,
          value: {did: 'did:key:z', privateKey: {} as CryptoKey},
        },
      ],
    });
    expect(left(space)).to.deep.equal([]);
  });

  it('are passed over where somebody else has written there', async () => {
    localStorage.setItem(`declic-${space} 1`, '{"entries": [{"id": 3}], "submissions": "x"}');
    localStorage.setItem(`declic-${space} 2`, 'not JSON');
    const kept = await next.read();
    expect([kept.attempts, kept.records, kept.waiting]).to.deep.equal([[], [], []]);
    expect(left(space)).to.deep.equal([]);
  });

  it('are no trouble where nothing may be written', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      leaves({entries: [finished()]});
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect((await next.read()).attempts).to.deep.equal([]);
  });
});
