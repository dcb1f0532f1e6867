import {expect, waitUntil} from '@open-wc/testing';
import {Courier, type Delivery} from '../../src/outbox/courier.js';
import {POLICY} from '../../src/outbox/policy.js';
import type {Reply} from '../../src/outbox/retry.js';
import {post, type HeaderSource} from '../../src/outbox/transport.js';
import {inTurn} from '../../src/outbox/turn.js';
import type {Parcel} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import type {Report} from '../../src/schemas/report.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import {due, type Waiting} from '../../src/store/store.js';
import {finished} from '../harness/attempts.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';

const reports = () =>
  reportsOf(finished(), sample, {detail: 'items', history: [], newId: ports.newId});
const waiting = (nextAt = 0): readonly Waiting[] =>
  reports().map((report) => ({
    report,
    endpoint: 'https://lms.example/r',
    held: false,
    queuedAt: ports.now(),
    nextAt,
    tries: 0,
  }));

/** A courier on a queue in memory, and a road that a test directs. */
async function courier(
  road: (report: Parcel) => Promise<Reply> | Reply,
  queue: readonly Waiting[] = waiting(),
) {
  const store = new MemoryStore({
    attempts: [],
    records: [],
    consent: 'given',
    waiting: queue,
    aside: [],
  });
  const arrived: string[] = [];
  const told: Delivery[] = [];
  const one = new Courier({
    store: () => store,
    ports,
    endpoint: 'https://lms.example/r',
    transport: () => async (_, report) => {
      arrived.push(idOf(report));
      return road(report);
    },
    told: (delivery) => told.push(delivery),
    failed: (error) => {
      throw error;
    },
  });
  return {one, store, arrived, told};
}

describe('a courier in trouble', () => {
  it('tries each report once in a flush, however far off its instant was', async () => {
    let slow = 0;
    const road = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10 * slow++));
      return {status: 202};
    };
    const {one, arrived} = await courier(road, waiting(ports.now() + 3_600_000));
    await one.flush();
    expect(arrived).to.have.length(6);
    void one.stop();
  });

  it('does not hammer an endpoint that fails during a flush', async () => {
    const {one, store, arrived} = await courier(() => ({status: 503}));
    await one.flush();
    expect(new Set(arrived).size, 'none tried twice').to.equal(arrived.length);
    expect((await store.read()).waiting).to.have.length(6);
    void one.stop();
  });

  it('takes no more than one at a time once five in a row have failed', async () => {
    let flying = 0;
    let most = 0;
    const {one, store, arrived} = await courier(async () => {
      most = Math.max(most, arrived.length > 6 ? ++flying : flying);
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (arrived.length > 6) flying--;
      return {status: 500};
    });
    for (let i = 0; i < 4; i++) await one.flush();
    expect(most).to.be.at.most(1);
    expect((await store.read()).waiting).to.have.length(6);
    void one.stop();
  });

  it('keeps to forty requests a minute', async () => {
    const queue = Array.from({length: 9}, () => waiting()).flat();
    const {one, arrived} = await courier(() => ({status: 202}), queue);
    await one.flush();
    expect(arrived).to.have.length(POLICY.perMinute);
    void one.stop();
  });

  it('comes back where another tab had the turn', async () => {
    let sent = 0;
    const store = new MemoryStore();
    const turn = {owner: 'a', now: ports.now};
    let free = () => undefined as void;
    const busy = inTurn(store, turn, () => new Promise<void>((resolve) => (free = resolve)));
    await waitUntil(async () => {
      const had = await inTurn(store, {...turn, owner: 'b'}, async () => void sent++);
      return !had;
    });
    free();
    await busy;
    expect(await inTurn(store, {...turn, owner: 'b'}, async () => void sent++)).to.equal(true);
  });
});

describe('a queue whose clock was set back', () => {
  it('does not wait for the day that the clock had shown', () => {
    const [one] = waiting(1_000_000_000_000 + 2 * 86_400_000);
    const row = {...(one as Waiting), seq: 1};
    expect(due([row], 1_000_000_000_000, 1).taken).to.have.length(1);
    const soon = {...row, nextAt: 1_000_000_060_000};
    expect(due([soon], 1_000_000_000_000, 1)).to.deep.equal({
      taken: [],
      nextAt: 1_000_000_060_000,
    });
  });
});

describe('a database lost while requests are under way', () => {
  it('never has one report settle another', async () => {
    const known = waiting().map((one, i) => ({...one, seq: i + 1}));
    const store = new MemoryStore({
      attempts: [],
      records: [],
      consent: 'given',
      waiting: known,
      aside: [],
    });
    await store.submit({attempt: finished(), waiting: waiting()});
    await store.settle(7, {to: 'gone'}); // was claimed from the database, unknown here
    await store.settle(1, {to: 'gone'});
    const left = (await store.read()).waiting;
    expect(left).to.have.length(11);
    expect(left.map(({report}) => idOf(report))).not.to.contain(known[0] && idOf(known[0].report));
  });
});

describe('a transport', () => {
  it('sends no cookie, no referrer, and nothing but the report in a size that tells nothing', async () => {
    const original = globalThis.fetch;
    const calls: RequestInit[] = [];
    globalThis.fetch = async (_, init = {}) => {
      calls.push(init);
      return new Response(null, {status: 204});
    };
    try {
      const [report] = reports();
      const reply = await post('https://lms.example/r', report as Report, () => ({
        authorization: 'Bearer x',
      }));
      expect(reply.status).to.equal(204);
      expect(calls[0]).to.deep.include({
        method: 'POST',
        body: JSON.stringify(report).padEnd(1023),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        mode: 'cors',
        keepalive: true,
      });
      expect([...new Headers(calls[0]?.headers).entries()]).to.deep.equal([
        ['authorization', 'Bearer x'],
        ['content-type', 'application/json'],
      ]);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('takes a sign-in page for no acknowledgement, and a failing headers callback for no network', async () => {
    const original = globalThis.fetch;
    globalThis.fetch = async () =>
      new Response('<html>', {status: 200, headers: {'content-type': 'text/html; charset=utf-8'}});
    try {
      const [report] = reports();
      expect((await post('https://lms.example/r', report as Report)).status).to.equal(0);
      const late = await post('https://lms.example/r', report as Report, () =>
        Promise.reject(new Error('no token')),
      );
      expect(late.status).to.equal(0);
    } finally {
      globalThis.fetch = original;
    }
  });

  /** Answers in turn, and what was asked with. */
  async function refusing(statuses: readonly number[], headers: HeaderSource) {
    const original = globalThis.fetch;
    const tokens: (string | null)[] = [];
    globalThis.fetch = async (_, init) => {
      tokens.push(new Headers(init?.headers).get('authorization'));
      return new Response(null, {status: statuses[tokens.length - 1] ?? 204});
    };
    try {
      const [report] = reports();
      const {status} = await post('https://lms.example/r', report as Report, headers);
      return {status, tokens};
    } finally {
      globalThis.fetch = original;
    }
  }

  for (const refusal of [401, 403]) {
    it(`asks the page once more for a token that was refused (${refusal}), and says which`, async () => {
      const asked: unknown[] = [];
      const {status, tokens} = await refusing([refusal], async (refused) => {
        asked.push(refused);
        return {authorization: `Bearer ${refused ? 'fresh' : 'stale'}`};
      });
      expect(status).to.equal(204);
      expect(tokens).to.deep.equal(['Bearer stale', 'Bearer fresh']);
      expect(asked).to.deep.equal([
        undefined,
        {status: refusal, headers: {authorization: 'Bearer stale'}},
      ]);
    });
  }

  it('asks once more and not again, and never knocks twice with the same token', async () => {
    let count = 0;
    const anew = await refusing([401, 401, 401], () => ({authorization: `Bearer ${count++}`}));
    expect(anew).to.deep.equal({status: 401, tokens: ['Bearer 0', 'Bearer 1']});
    const same = await refusing([401, 401], () => ({authorization: 'Bearer same'}));
    expect(same).to.deep.equal({status: 401, tokens: ['Bearer same']});
  });
});
