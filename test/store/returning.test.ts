import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {ports} from '../../src/ports.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {awardRecord} from '../badges/sample-badges.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const endpoint = 'https://lms.example/r';
const news = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};

describe('a tab that has heard nothing of what the other did', () => {
  const Channel = globalThis.BroadcastChannel;
  let space = '';
  let sent: string[] = [];
  const open: Journal[] = [];
  beforeEach(() => {
    space = newSpace();
    sent = [];
    // Asleep, or without a channel: nothing reaches the tabs but what they read.
    globalThis.BroadcastChannel = class extends EventTarget {
      postMessage(): void {}
      close(): void {}
    } as unknown as typeof BroadcastChannel;
  });
  afterEach(async () => {
    globalThis.BroadcastChannel = Channel;
    await Promise.all(open.splice(0).map((journal) => journal.stop()));
    await deleteDB(`declic-${space}`);
  });

  async function tab(options: JournalOptions = {}): Promise<Journal> {
    const all = {space, endpoint, spread: 600, ...options};
    const journal = new Journal(all, ports, news, async (_, report) => {
      sent.push(idOf(report));
      return {status: 202};
    });
    open.push(journal);
    await journal.start();
    return journal;
  }
  async function onDisk() {
    const store = new IdbStore(space, () => undefined);
    const kept = await store.read();
    store.close();
    return kept;
  }
  const ids = ({attempts}: {attempts: readonly {id: string}[]}) =>
    attempts.map(({id}) => id).sort();

  it('returns after a no: the queue stays empty, and what is newer stays', async () => {
    const [a, b] = [await tab(), await tab()];
    const [mine, theirs] = [finished(), finished({moment: 'post'})];
    await b.setConsent('given');
    await b.submit(mine, sample);
    expect(b.snapshot.outbox.queued).to.equal(6);
    await a.setConsent('refused');
    await a.saveAttempt(theirs);
    expect(b.snapshot.consent, 'has heard nothing').to.equal('given');
    dispatchEvent(new Event('pageshow'));
    await until(() => b.snapshot.consent === 'refused');
    await b.flush();
    const {waiting, consent, ...kept} = await onDisk();
    expect([waiting, consent, sent]).to.deep.equal([[], 'refused', []]);
    expect(ids(kept)).to.deep.equal([mine.id, theirs.id].sort());
    expect(ids(b.snapshot)).to.deep.equal(ids(kept));
  });

  it('finishes after a no that it does not know of: what it did is kept, and nothing leaves', async () => {
    const [a, b] = [await tab(), await tab({spread: 0})];
    await b.setConsent('given');
    await a.setConsent('refused');
    const late = finished();
    expect(b.snapshot.consent, 'has heard nothing').to.equal('given');
    await b.submit(late, sample);
    await b.saveRecord(awardRecord());
    await b.flush();
    expect(sent).to.deep.equal([]);
    const {waiting, consent, attempts, records} = await onDisk();
    expect([waiting, consent]).to.deep.equal([[], 'refused']);
    expect([attempts.length, records.length]).to.deep.equal([1, 1]);
    expect(b.snapshot.consent, 'knows it now').to.equal('refused');
  });

  it('says yes after that no: its learner’s last word counts, and each report leaves once', async () => {
    const [a, b] = [await tab(), await tab({spread: 0})];
    await b.setConsent('given');
    await a.setConsent('refused');
    await b.submit(finished(), sample);
    await b.setConsent('given');
    await until(() => sent.length === 6);
    expect(new Set(sent).size).to.equal(6);
    expect((await onDisk()).consent).to.equal('given');
  });

  it('is looked at again: it takes over what a tab that is gone has left', async () => {
    const b = await tab();
    const gone = await tab({spread: 0});
    await gone.submit(finished(), sample);
    await gone.stop();
    expect(b.snapshot.attempts, 'has heard nothing').to.deep.equal([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => b.snapshot.outbox.held.length === 6);
    expect(b.snapshot.attempts).to.have.length(1);
  });
});
