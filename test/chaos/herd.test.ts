import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Courier} from '../../src/outbox/courier.js';
import {POLICY} from '../../src/outbox/policy.js';
import type {Reply} from '../../src/outbox/retry.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import {finished} from '../harness/attempts.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';
import {seeded} from './chance.js';
import {VirtualTime} from './virtual-time.js';

const DEVICES = 1000;
const START = Date.UTC(2026, 10, 24, 9);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** ms that the devices have to send all, once the endpoint works again. */
const LATER = 2 * HOUR;
/** Of what arrives, what is answered into the void. */
const UNHEARD = 0.05;

/** What an endpoint saw of all devices. */
interface Seen {
  /** Requests in each second since it works again. */
  readonly seconds: ReadonlyMap<number, number>;
  /** Numbers of the reports that it has taken, each counted once. */
  readonly taken: ReadonlySet<string>;
  /** Numbers of all that were queued. */
  readonly queued: ReadonlySet<string>;
  /** Reports that still wait. */
  readonly left: number;
}

/**
 * A thousand devices with a report each, all first sent in the same second, and an endpoint that works
 * again after `outage` ms; before, it answers with `down`.
 */
async function herd(outage: number, down: Reply): Promise<Seen> {
  const works = START + outage;
  const time = new VirtualTime(START);
  const random = seeded(20_261_130);
  const taken = new Set<string>();
  const seconds = new Map<number, number>();
  const queued = new Set<string>();
  const answer = (id: string): Reply => {
    const now = time.now();
    if (now < works) return down;
    const second = Math.floor((now - works) / SECOND);
    seconds.set(second, (seconds.get(second) ?? 0) + 1);
    taken.add(id);
    return {status: random() < UNHEARD ? 0 : 202};
  };
  const attempt = {...finished({now: START}), reported: true};
  const devices = Array.from({length: DEVICES}, () => {
    const making = {detail: 'attempt', history: [], newId: ports.newId} as const;
    const waiting = reportsOf(attempt, sample, making).map((report) => {
      queued.add(idOf(report));
      const at = {queuedAt: START, nextAt: START};
      return {report, endpoint: 'https://lms.example/r', held: false, tries: 0, ...at};
    });
    const kept = {attempts: [], records: [], aside: [], consent: 'given', waiting} as const;
    const store = new MemoryStore(kept);
    const courier = new Courier({
      store: () => store,
      ports: {...ports, now: time.now, random},
      transport: () => async (_endpoint, report) => answer(idOf(report)),
      told: () => undefined,
      failed: (error) => assert.fail(String(error)),
    });
    return {store, courier};
  });
  await time.passes(works + LATER, () => devices.forEach(({courier}) => courier.wake()));
  const left = await Promise.all(
    devices.map(async ({store}) => (await store.read()).waiting.length),
  );
  return {seconds, taken, queued, left: left.reduce((sum, one) => sum + one, 0)};
}

/**
 * The most that one second may see of devices that wait at random for `spread` seconds at most: if none has
 * a better chance than another, as many as are there, and six times what chance adds to that.
 */
const most = (perSecond: number) => perSecond + 6 * Math.sqrt(perSecond);

describe('a thousand devices that were sent away in the same moment', () => {
  const cap = POLICY.cap / SECOND;
  const outages = [
    // Waits are up to the cap by then, half of it on average: so often does each come.
    {
      what: 'was down for an hour',
      outage: HOUR,
      down: {status: 503},
      perSecond: DEVICES / (cap / 2),
    },
    {
      what: 'asked for two minutes, again and again for an hour',
      outage: HOUR,
      down: {status: 429, retryAfter: '120'},
      perSecond: DEVICES / (120 + cap / 2),
    },
    {
      what: 'named the moment at which it works again',
      outage: 2 * MINUTE,
      down: {status: 503, retryAfter: new Date(START + 2 * MINUTE).toUTCString()},
      perSecond: DEVICES / 120,
    },
  ];
  for (const {what, outage, down, perSecond} of outages) {
    it(`come back spread out, and all arrives, where an endpoint ${what}`, async () => {
      const {seconds, taken, queued, left} = await herd(outage, down);
      const all = [...seconds.values()];
      const requests = all.reduce((sum, one) => sum + one, 0);
      const peak = Math.max(...all);
      const mean = requests / (Math.max(...seconds.keys()) + 1);
      console.log(
        `${what}: ${requests} requests, ${mean.toFixed(1)} a second, ${peak} at most (${most(perSecond).toFixed(1)})`,
      );
      assert.ok(peak <= most(perSecond), `${peak} requests in one second`);
      assert.equal(left, 0, 'nothing waits any more');
      assert.deepEqual(taken, queued, 'each is there, under the number it had');
      assert.ok(requests > DEVICES, 'some came again, their answer being lost');
    });
  }
});
