import {expect} from '@open-wc/testing';
import {DeclicPacketEvent} from '../../src/events/packet-event.js';
import {DeclicRecordEvent} from '../../src/events/record-event.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import {Journal} from '../../src/journal/journal.js';
import {JournalHost} from '../../src/journal/journal-host.js';
import type {JournalOptions} from '../../src/journal/options.js';
import {openPageJournal} from '../../src/journal/page-journal.js';
import {ports} from '../../src/ports.js';
import {mirror, packetFrom, receiptOf, recordOf, written} from '../harness/feedback.js';
import {newSpace} from '../harness/quiz-page.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/reports';

/** The journal of one tab, and an endpoint that always answers `status`. */
function tab(more: JournalOptions = {}, status = 202) {
  const [sent, acknowledged, troubles]: string[][] = [[], [], []];
  const news = {
    changed: () => undefined,
    sent: (parcel: unknown) => acknowledged?.push(JSON.stringify(parcel)),
    trouble: ({code}: {code: string}) => troubles?.push(code),
  };
  const journal = new Journal(
    {space: newSpace(), spread: 0, ...more},
    ports,
    news,
    async (_, one) => {
      sent?.push(JSON.stringify(one));
      return {status};
    },
  );
  return {journal, sent: sent ?? [], acknowledged: acknowledged ?? [], troubles: troubles ?? []};
}

describe('a journal of feedback', () => {
  it('keeps a draft for the next visit, and for the other tab', async () => {
    const space = newSpace();
    const [one, other] = [tab({space}), tab({space})];
    await other.journal.start();
    const draft = recordOf(written());
    await one.journal.saveRecord(draft);
    await until(() => other.journal.snapshot.records.length === 1);
    await one.journal.saveRecord(mirror(5, 1));
    await one.journal.saveRecord(draft, true);
    await until(() => other.journal.snapshot.records[0]?.kind === 'mirror');
    await one.journal.stop();
    const later = tab({space});
    await later.journal.start();
    expect(later.journal.snapshot.records).to.deep.equal([mirror(5, 1)]);
    expect(JSON.parse(await later.journal.export()).records).to.deep.equal([mirror(5, 1)]);
    await later.journal.erase();
    expect(later.journal.snapshot.records).to.deep.equal([]);
    await until(() => other.journal.snapshot.records.length === 0);
    await Promise.all([other.journal.stop(), later.journal.stop()]);
  });

  for (const status of [202, 409]) {
    it(`sends a confirmed packet word for word, and takes ${status} for delivered`, async () => {
      const {journal, sent, acknowledged} = tab({endpoint: ENDPOINT}, status);
      const draft = written();
      const packet = packetFrom(draft);
      await journal.saveRecord(recordOf(draft));
      await journal.setConsent('refused'); // to reports: a packet has a yes of its own
      await journal.submitPacket(packet, draft.id, receiptOf(draft));
      expect(journal.snapshot.records.map(({kind}) => kind)).to.deep.equal(['receipt']);
      await until(() => acknowledged.length === 1);
      expect([sent, acknowledged]).to.deep.equal([
        [JSON.stringify(packet)],
        [JSON.stringify(packet)],
      ]);
      await until(() => journal.snapshot.outbox.queued === 0);
      await journal.stop();
    });
  }

  for (const status of [400, 413, 422]) {
    it(`sets a packet aside on ${status}, where its writer finds every word`, async () => {
      const {journal, troubles} = tab({endpoint: ENDPOINT}, status);
      const draft = written();
      const packet = packetFrom(draft);
      await journal.submitPacket(packet, draft.id, receiptOf(draft));
      await until(() => journal.snapshot.outbox.rejected.length === 1);
      expect(journal.snapshot.outbox.rejected).to.deep.equal([{report: packet, status}]);
      await until(() => troubles.includes('report-rejected'));
      await journal.stop();
    });
  }

  it('keeps the draft, and says the remedy, where there is no endpoint', async () => {
    const {journal, sent, troubles} = tab();
    const draft = written();
    await journal.saveRecord(recordOf(draft));
    await journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
    expect(journal.snapshot.records).to.deep.equal([recordOf(draft)]);
    expect(sent).to.deep.equal([]);
    expect(troubles).to.deep.equal(['misuse']);
    await journal.stop();
  });

  it('keeps everything in memory where the browser keeps nothing', async () => {
    const original = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const {journal, acknowledged} = tab({endpoint: ENDPOINT});
      const draft = written();
      await journal.saveRecord(recordOf(draft));
      expect(journal.snapshot.status).to.equal('volatile');
      await journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
      await until(() => acknowledged.length === 1);
      await journal.stop();
    } finally {
      IDBFactory.prototype.open = original;
    }
  });
});

describe('a journal at an element', () => {
  it('hears records and packets, and lets what is neither change nothing', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const host = new JournalHost(place, {space: newSpace(), endpoint: ENDPOINT, spread: 3600});
    host.connect();
    const draft = written();
    const packet = packetFrom(draft);
    const told: string[] = [];
    place.addEventListener('declic-error', (event) =>
      told.push((event as DeclicErrorEvent).detail.error.code),
    );
    const say = (type: string, detail: unknown) =>
      place.dispatchEvent(new CustomEvent(type, {detail, bubbles: true}));
    const receipt = receiptOf(draft);
    say('declic-record', {record: {...recordOf(draft), value: {observations: 7}}});
    say('declic-record', {record: {kind: 'mirror', id: 'x', changedAt: 1, value: {}}});
    say('declic-record', {record: {kind: 'other', id: 'x', changedAt: 1, value: {levels: []}}});
    say('declic-packet', {packet: {...packet, reviewer: 'zoe'}, draft: draft.id, receipt});
    say('declic-packet', {packet: {...packet, perspective: 'self'}, draft: draft.id, receipt});
    say('declic-packet', {packet, draft: draft.id, receipt: recordOf(draft)});
    await until(() => told.length === 6);
    expect(new Set(told)).to.deep.equal(new Set(['misuse']));
    place.dispatchEvent(new DeclicRecordEvent({record: recordOf(draft)}));
    await until(() => host.journal.snapshot.records.length === 1);
    place.dispatchEvent(new DeclicPacketEvent({packet, draft: draft.id, receipt}));
    await until(() => host.journal.snapshot.outbox.queued === 1);
    expect(host.journal.snapshot.records).to.deep.equal([receipt]);
    host.disconnect();
    place.remove();
  });

  it('says in the console when the road is closed, since nobody may listen', async () => {
    const said: string[] = [];
    const [warn, fetching] = [console.warn, globalThis.fetch];
    console.warn = (text: string) => void said.push(text);
    globalThis.fetch = async () => new Response(null, {status: 403});
    try {
      const host = openPageJournal({space: newSpace(), endpoint: '/closed', spread: 0});
      const draft = written();
      await host.journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
      await until(() => said.some((text) => text.includes('/closed') && text.includes('403')));
      host.disconnect();
      await host.journal.stop();
    } finally {
      Object.assign(console, {warn});
      globalThis.fetch = fetching;
    }
  });
});
