import {expect} from '@open-wc/testing';
import {Journal} from '../../src/journal/journal.js';
import type {JournalOptions} from '../../src/journal/options.js';
import type {Parcel} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {awardRecord, sitting, ten} from '../badges/sample-badges.js';
import {finished} from '../harness/attempts.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/reports';
const HOUR = 3_600_000;

/** The journal of one tab, at one instant; chance always falls in the middle. */
function tab(more: JournalOptions = {}, now = Date.now()) {
  const sent: Parcel[] = [];
  const journal = new Journal(
    {space: newSpace(), spread: 0, endpoint: ENDPOINT, ...more},
    {...ports, now: () => now, random: () => 0.5},
    {changed: () => undefined, sent: () => undefined, trouble: () => undefined},
    async (_, parcel) => {
      sent.push(parcel);
      return {status: 202};
    },
  );
  return {journal, sent};
}

describe('the award of a badge, in a journal', () => {
  it('waits for the learner’s word, and can be read exactly as it would leave', async () => {
    const {journal, sent} = tab();
    await journal.saveRecord(awardRecord());
    const [held] = journal.snapshot.outbox.held;
    expect(held).to.deep.include({declic: 'award/1', kind: 'award', badge: 'sources-shown'});
    expect(journal.snapshot.records).to.have.length(1);
    await journal.flush();
    expect(sent).to.deep.equal([]);
    await journal.stop();
  });

  it('makes no report after a no, nor ever again once the answer is yes', async () => {
    const {journal, sent} = tab();
    const award = awardRecord();
    await journal.setConsent('refused');
    await journal.saveRecord(award);
    await journal.setConsent('given');
    await journal.saveRecord({...award, changedAt: award.changedAt + 1});
    await journal.flush();
    expect([sent, journal.snapshot.outbox.queued]).to.deep.equal([[], 0]);
    expect(journal.snapshot.records).to.have.length(1);
    await journal.stop();
  });

  it('lets go of a report that waits when the answer becomes no', async () => {
    const {journal, sent} = tab();
    await journal.saveRecord(awardRecord());
    await journal.setConsent('refused');
    await journal.setConsent('given');
    await journal.flush();
    expect([sent, journal.snapshot.outbox.held]).to.deep.equal([[], []]);
    await journal.stop();
  });

  it('keeps it to itself without an endpoint', async () => {
    const {endpoint: _, ...local} = {endpoint: ENDPOINT, consent: 'given' as const};
    const journal = new Journal(
      {space: newSpace(), ...local},
      ports,
      {changed: () => undefined, sent: () => undefined, trouble: () => undefined},
      () => Promise.reject(new Error('nothing may leave')),
    );
    await journal.saveRecord(awardRecord());
    await journal.flush();
    expect(journal.snapshot.outbox.queued).to.equal(0);
    await journal.stop();
  });

  for (const word of ['given before', 'given now']) {
    it(`leaves hours away from the answers that have just shown it, consent ${word}`, async () => {
      const space = newSpace();
      const now = Date.now();
      const visit = tab({space, ...(word === 'given before' ? {consent: 'given'} : {})}, now);
      await visit.journal.submit(finished(), sample);
      await visit.journal.saveRecord(awardRecord());
      if (word === 'given now') await visit.journal.setConsent('given');
      await until(() => visit.sent.length === 6);
      await until(() => visit.journal.snapshot.outbox.queued === 1);
      expect(visit.sent.every(({kind}) => kind !== 'award')).to.equal(true);
      await visit.journal.stop();
      const evening = tab({space, consent: 'given'}, now + 11 * HOUR);
      await evening.journal.submit(sitting(3, 0), ten);
      await until(() => evening.sent.length === 11);
      expect(evening.sent.every(({kind}) => kind !== 'award')).to.equal(true);
      await evening.journal.stop();
      const morning = tab({space, consent: 'given'}, now + 13 * HOUR);
      await morning.journal.start();
      await until(() => morning.sent.some(({kind}) => kind === 'award'));
      await morning.journal.stop();
    });
  }

  it('is told of once a device: two tabs, a signature later, a visit later', async () => {
    const space = newSpace();
    const [one, other] = [tab({space, consent: 'given'}), tab({space, consent: 'given'})];
    await Promise.all([one.journal.start(), other.journal.start()]);
    const award = awardRecord();
    await Promise.all([one.journal.saveRecord(award), other.journal.saveRecord(award)]);
    const value = {...award.value, credential: {by: 'self', text: '{}'} as const};
    await one.journal.saveRecord({...award, value, changedAt: award.changedAt + 1});
    await Promise.all([one.journal.stop(), other.journal.stop()]);
    const later = tab({space, consent: 'given'});
    await later.journal.start();
    expect(later.journal.snapshot.outbox.queued).to.equal(1);
    const [kept] = later.journal.snapshot.records;
    expect(kept?.value).to.deep.include({credential: value.credential, reported: true});
    await later.journal.flush();
    expect(later.sent).to.have.length(1);
    await later.journal.stop();
  });
});
