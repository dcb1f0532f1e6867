import {expect} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';
import {Journal} from '../../src/journal/journal.js';
import {ports} from '../../src/ports.js';
import {FORMATS} from '../../src/privacy/writing.js';
import {awardRecord} from '../badges/sample-badges.js';
import {finished} from '../harness/attempts.js';
import {packetFrom, receiptOf, recordOf, written} from '../harness/feedback.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const ENDPOINT = 'https://lms.example/r';
const quiet = {changed: () => undefined, sent: () => undefined, trouble: () => undefined};

/** Numbers of 128 bits as they are written: 32 hexadecimal digits, or a UUID. A hash has 64. */
const numbersIn = (text: string): readonly string[] =>
  (
    text.match(/(?<![0-9a-f-])[0-9a-f]{8}(-?)([0-9a-f]{4}\1){3}[0-9a-f]{12}(?![0-9a-f-])/g) ?? []
  ).map((one) => one.replaceAll('-', ''));

/** Everything that a browser keeps for this site and space, table by table, and what the journal shows. */
async function everythingKept(space: string, journal: Journal): Promise<string> {
  const db = await openDB(`declic-${space}`);
  const tables: unknown[] = [];
  for (const name of db.objectStoreNames) {
    tables.push(await db.getAllKeys(name), await db.getAll(name));
  }
  db.close();
  const stores = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
  const shown = [await journal.export(), journal.snapshot];
  return JSON.stringify([tables, stores, shown]).replaceAll('\\"', '"');
}

describe('what a browser keeps of a report that was acknowledged', () => {
  const {fetch} = globalThis;
  let space = '';
  beforeEach(() => (space = newSpace()));
  afterEach(async () => {
    globalThis.fetch = fetch;
    await deleteDB(`declic-${space}`);
  });

  for (const format of ['declic', ...FORMATS]) {
    it(`holds no number that the endpoint has seen (${format})`, async () => {
      let status = 503;
      const seen = new Set<string>();
      globalThis.fetch = async (to, init) => {
        if (to !== ENDPOINT) return fetch(to, init);
        for (const one of numbersIn(String(init?.body))) seen.add(one);
        return new Response(null, {status});
      };
      const options = {space, endpoint: ENDPOINT, consent: 'given', spread: 0, format} as const;
      const chance = {...ports, random: () => 0};
      const journal = new Journal(options, chance, quiet);
      const draft = written();
      await journal.start();
      await journal.saveRecord(recordOf(draft));
      await journal.submit(finished(), sample);
      await journal.saveRecord(awardRecord());
      await journal.submitPacket(packetFrom(draft), draft.id, receiptOf(draft));
      const found = async () => {
        const kept = numbersIn(await everythingKept(space, journal));
        return [...seen].filter((one) => kept.includes(one));
      };
      await journal.flush();
      expect(journal.snapshot.outbox.queued, 'refused for now').to.equal(8);
      expect((await found()).length, 'what waits has its number').to.be.above(0);
      status = 202;
      await until(async () => {
        await journal.flush();
        return journal.snapshot.outbox.queued === 0;
      });
      expect(seen.size).to.be.at.least(8);
      expect(journal.snapshot.records.filter(({kind}) => kind === 'sent')).to.have.length(7);
      expect(await found()).to.deep.equal([]);
      await journal.stop();
    });
  }
});
