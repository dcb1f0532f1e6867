import {expect} from '@open-wc/testing';
import '../../src/elements/consent/define.js';
import '../../src/elements/journal/define.js';
import {DeclicCompleteEvent} from '../../src/events/complete-event.js';
import type {DeclicErrorEvent} from '../../src/events/error-event.js';
import type {Parcel} from '../../src/model/snapshot.js';
import {batches} from '../../src/outbox/batches.js';
import {Courier, type Delivery} from '../../src/outbox/courier.js';
import type {Reply} from '../../src/outbox/retry.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {FORMATS, writingOf, type Writing} from '../../src/privacy/writing.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import {finished} from '../harness/attempts.js';
import {button, textOf} from '../harness/deep.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const writing = (format: string) => writingOf(format) as Writing;

/** Answers as an endpoint does that a test directs: `road` gets the statements of each request. */
async function queue(road: (batch: readonly {readonly id: string}[]) => Reply, format = 'xapi') {
  const reports = reportsOf(finished(), sample, {
    detail: 'items',
    history: [],
    newId: ports.newId,
  });
  const store = new MemoryStore({
    attempts: [],
    records: [],
    consent: 'given',
    waiting: reports.map((report) => ({
      ...{report, endpoint: 'https://lrs.example/xAPI/statements', held: false},
      ...{queuedAt: ports.now(), nextAt: 0, tries: 0},
    })),
    aside: [],
  });
  const requests: (readonly {readonly id: string}[])[] = [];
  const told: Delivery[] = [];
  const transport = batches(writing(format), (_, body) => {
    const batch = format === 'ndjson' ? `[${body.trim().split('\n').join()}]` : body;
    const statements = JSON.parse(batch) as readonly {readonly id: string}[];
    requests.push(statements);
    return Promise.resolve(road(statements));
  });
  const courier = new Courier({
    store: () => store,
    ports,
    transport: () => transport,
    most: () => transport.most,
    told: (delivery) => told.push(delivery),
    failed: (error) => {
      throw error;
    },
  });
  const write = (report: Parcel) => (JSON.parse(writing('xapi').write(report)) as {id: string}).id;
  const sent = () => told.flatMap((one) => (one.kind === 'sent' ? [one.report] : []));
  return {courier, store, requests, told, sent, reports, ids: reports.map(write)};
}

describe('reports in a batch', () => {
  it('travel together where they are due together, each acknowledged', async () => {
    const {courier, store, requests, ids} = await queue(() => ({status: 200}));
    await courier.flush();
    expect(requests).to.have.length(1);
    expect(requests[0]?.map(({id}) => id)).to.have.members(ids);
    expect((await store.read()).waiting).to.deep.equal([]);
    await courier.stop();
  });

  it('lose nothing to an endpoint that finds the batch too large: it is halved', async () => {
    const {courier, store, requests, sent} = await queue((batch) => ({
      status: batch.length > 2 ? 413 : 200,
    }));
    await courier.flush();
    const {waiting, aside} = await store.read();
    expect({waiting, aside}).to.deep.equal({waiting: [], aside: []});
    expect(sent()).to.have.length(6);
    expect(requests.map(({length}) => length)).to.deep.equal([6, 3, 2, 1, 3, 2, 1]);
    await courier.stop();
  });

  for (const status of [400, 422]) {
    it(`arrive but for the one that is not accepted (${status}), which is set aside`, async () => {
      let bad = '';
      const {courier, store, sent, ids, reports} = await queue((batch) => ({
        status: batch.some(({id}) => id === bad) ? status : 200,
      }));
      bad = ids[3] ?? '';
      await courier.flush();
      const {waiting, aside} = await store.read();
      expect(waiting).to.deep.equal([]);
      expect(aside).to.deep.equal([{report: reports[3], status}]);
      expect(sent()).to.have.length(5);
      await courier.stop();
    });
  }

  it('are known one by one where the endpoint has some of them already (409)', async () => {
    const known = new Set<string>();
    const {courier, store, sent, ids} = await queue((batch) => {
      const again = batch.some(({id}) => known.has(id));
      if (again) return {status: 409};
      batch.forEach(({id}) => known.add(id));
      return {status: 200};
    });
    ids.slice(0, 2).forEach((id) => known.add(id));
    await courier.flush();
    expect((await store.read()).waiting).to.deep.equal([]);
    expect(sent()).to.have.length(6);
    expect([...known]).to.have.members(ids);
    await courier.stop();
  });

  it('knock no more once the endpoint is busy, and all wait', async () => {
    const {courier, store, requests} = await queue((batch) => ({
      status: batch.length > 3 ? 413 : 503,
    }));
    await courier.flush();
    expect(requests.map(({length}) => length)).to.deep.equal([6, 3]);
    expect((await store.read()).waiting).to.have.length(6);
    await courier.stop();
  });

  it('are all kept where the endpoint does not take the format: that is its admin’s to mend', async () => {
    const {courier, store, told} = await queue(() => ({status: 415}));
    await courier.flush();
    const {waiting, aside} = await store.read();
    expect({waiting: waiting.length, aside}).to.deep.equal({waiting: 6, aside: []});
    expect(told.map(({kind}) => kind)).to.include('fault');
    await courier.stop();
  });

  for (const format of ['ndjson', 'cloudevents']) {
    it(`get the verdict that the endpoint gives on each (${format})`, async () => {
      const said = '{"ok":false,"refused":[{"index":1,"status":422},{"index":4,"status":409}]}';
      const {courier, store, requests, sent} = await queue(
        () => ({status: 207, text: () => Promise.resolve(said)}),
        format,
      );
      await courier.flush();
      expect(requests).to.have.length(1);
      const {waiting, aside} = await store.read();
      expect(waiting).to.deep.equal([]);
      expect(aside.map(({status}) => status)).to.deep.equal([422]);
      expect(sent(), 'known there already is acknowledged, too').to.have.length(5);
      await courier.stop();
    });
  }
});

describe('the size of a batch', () => {
  for (const format of FORMATS) {
    it(`tells how many reports it holds, and nothing of what they say (${format})`, async () => {
      const items = reportsOf(finished(), sample, {
        ...{detail: 'items', history: [], newId: ports.newId},
      }).filter(({kind}) => kind === 'item');
      const said = [[], ['a'], ['accepted-12', 'a-rather-long-answer']];
      const sizes = said.map(async (response) => {
        const batch = items.map((one) => ({...one, response}) as Parcel);
        const lengths: number[] = [];
        const road = batches(writing(format), (_, body) => {
          lengths.push(new TextEncoder().encode(body).length);
          return Promise.resolve({status: 200});
        });
        await Promise.all(batch.map((one) => road('https://lms.example/in', one)));
        return lengths.join();
      });
      expect(new Set(await Promise.all(sizes)).size).to.equal(1);
    });
  }
});

/** Requests that the page makes meanwhile, answered by 200. */
async function meanwhile(work: (requests: Request[]) => Promise<void>, answer = '[]') {
  const original = globalThis.fetch;
  const requests: Request[] = [];
  globalThis.fetch = async (to, init) => {
    requests.push(new Request(to, init));
    return new Response(answer, {headers: {'content-type': 'application/json'}});
  };
  try {
    await work(requests);
  } finally {
    globalThis.fetch = original;
  }
}

/** A finished quiz in a journal of a format, and its consent card. */
async function page(format: string) {
  const journal = document.createElement('declic-journal');
  Object.assign(journal, {endpoint: 'https://lms.example/in', space: newSpace(), format});
  const card = document.createElement('declic-consent');
  journal.append(card);
  document.body.append(journal);
  card.dispatchEvent(new DeclicCompleteEvent({attempt: finished(), quiz: sample}));
  return {journal, card};
}

const TYPES = {
  xapi: 'application/json',
  ndjson: 'application/x-ndjson',
  cloudevents: 'application/cloudevents-batch+json',
};

describe('a journal of another format', () => {
  for (const [format, type] of Object.entries(TYPES)) {
    it(`sends exactly the text that its learner has read (${format})`, () =>
      meanwhile(async (requests) => {
        const {journal, card} = await page(format);
        await until(() => textOf(card).includes('Share this without your name?'));
        expect(textOf(card)).to.contain('They travel in small groups');
        const read = [...card.renderRoot.querySelectorAll('pre')].map((pre) => pre.textContent);
        expect(read).to.have.length(6);
        button(card.renderRoot, 'Yes, share it').click();
        await until(() => journal.snapshot.consent === 'given');
        await journal.flush();
        const bodies = await Promise.all(requests.map((request) => request.text()));
        const left = bodies.join('\n');
        for (const text of read) expect(left).to.contain(text);
        const more = read.reduce((rest, text) => rest.replace(text ?? '', ''), left);
        expect(more, 'nothing beside it').to.match(/^[[\],\s]*$/);
        expect(requests[0]?.headers.get('content-type')).to.equal(type);
        const version = requests[0]?.headers.get('x-experience-api-version');
        expect(version).to.equal(format === 'xapi' ? '1.0.3' : null);
        await until(() => journal.snapshot.outbox.queued === 0);
        journal.remove();
      }));
  }

  it('is not spoken over by another journal of the same space, such as the page’s own', () =>
    meanwhile(async (requests) => {
      const {journal, card} = await page('xapi');
      await until(() => textOf(card).includes('Share this without your name?'));
      const plain = document.createElement('declic-journal');
      Object.assign(plain, {space: journal.space, spread: 0, consent: 'given'});
      journal.remove();
      document.body.append(plain); // has no endpoint of its own, and sends what waits
      await until(() => plain.snapshot.status === 'ready');
      await plain.flush();
      await until(() => plain.snapshot.outbox.queued === 0 && requests.length > 0);
      const bodies = await Promise.all(requests.map((request) => request.text()));
      expect(bodies.join('')).to.contain('"actor"').and.not.to.contain('"declic"');
      plain.remove();
    }));

  it('says which formats there are where a page asks for another, and sends nothing', () =>
    meanwhile(async (requests) => {
      const journal = document.createElement('declic-journal');
      Object.assign(journal, {endpoint: 'https://lms.example/in', format: 'caliper'});
      Object.assign(journal, {space: newSpace(), consent: 'given'});
      const said: string[] = [];
      journal.addEventListener('declic-error', (event) =>
        said.push((event as DeclicErrorEvent).detail.error.message),
      );
      document.body.append(journal);
      await until(() => said.some((text) => /declic, xapi, ndjson, cloudevents/.test(text)));
      journal.dispatchEvent(new DeclicCompleteEvent({attempt: finished(), quiz: sample}));
      await until(() => journal.snapshot.attempts.length === 1);
      await journal.flush();
      expect(requests).to.deep.equal([]);
      expect(journal.snapshot.endpoint).to.equal(undefined);
      journal.remove();
    }));
});
