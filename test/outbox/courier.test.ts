import {expect} from '@open-wc/testing';
import {deleteDB} from 'idb';
import {Courier, type Delivery} from '../../src/outbox/courier.js';
import type {Reply} from '../../src/outbox/retry.js';
import type {Parcel} from '../../src/model/snapshot.js';
import {ports} from '../../src/ports.js';
import {reportsOf} from '../../src/privacy/anonymize.js';
import {IdbStore} from '../../src/store/idb-store.js';
import {finished} from '../harness/attempts.js';
import {idOf} from '../harness/parcels.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

let spaces = 0;

/** A queue of six reports on a database of its own, couriers for it, and a road that a test directs. */
async function queue(road: (report: Parcel, nth: number) => Promise<Reply> | Reply) {
  const space = `courier-${Date.now()}-${spaces++}`;
  const stores: IdbStore[] = [];
  const couriers: Courier[] = [];
  const arrived: string[] = [];
  const told: Delivery[] = [];
  const open = () => {
    const store = new IdbStore(space, () => undefined);
    const courier = new Courier({
      store: () => store,
      ports,
      transport: () => async (_endpoint, report) => {
        arrived.push(idOf(report));
        return road(report, arrived.length);
      },
      told: (delivery) => told.push(delivery),
      failed: (error) => {
        throw error;
      },
    });
    stores.push(store);
    couriers.push(courier);
    return {store, courier};
  };
  const {store, courier} = open();
  const attempt = {...finished(), reported: true};
  const reports = reportsOf(attempt, sample, {detail: 'items', history: [], newId: ports.newId});
  const now = ports.now();
  const waiting = reports.map((report) => ({
    report,
    endpoint: 'https://lms.example/r',
    held: false,
    queuedAt: now,
    nextAt: now,
    tries: 0,
  }));
  await store.submit({attempt, waiting});
  const left = async () => (await store.read()).waiting.length;
  const end = async () => {
    couriers.forEach((one) => one.stop());
    stores.forEach((one) => one.close());
    await deleteDB(`declic-${space}`);
  };
  return {courier, open, arrived, told, left, end, ids: reports.map(({id}) => id), store};
}

describe('a courier', () => {
  it('delivers each report once when all goes well', async () => {
    const {courier, arrived, left, ids, end} = await queue(() => ({status: 202}));
    courier.wake();
    await until(async () => (await left()) === 0);
    expect(arrived).to.have.members(ids).and.length(6);
    await end();
  });

  it('lets go of a report only after its acknowledgement, and sends it again under the same id', async () => {
    const {courier, arrived, left, ids, end} = await queue((_, nth) => ({
      status: nth <= 6 ? 503 : 202,
    }));
    await courier.flush();
    expect(await left(), 'nothing is lost to a failing endpoint').to.be.above(0);
    await until(async () => {
      await courier.flush();
      return (await left()) === 0;
    });
    expect(new Set(arrived)).to.deep.equal(new Set(ids));
    await end();
  });

  it('keeps a report that the network swallowed', async () => {
    const {courier, left, end} = await queue(() => ({status: 0}));
    await courier.flush();
    expect(await left()).to.equal(6);
    await end();
  });

  it('sets a poisonous report aside and goes on with the next', async () => {
    const {courier, told, store, left, end} = await queue((_, nth) => ({
      status: nth === 1 ? 422 : 202,
    }));
    courier.wake();
    await until(async () => (await left()) === 0);
    expect((await store.read()).aside.map(({status}) => status)).to.deep.equal([422]);
    expect(told.filter(({kind}) => kind === 'aside')).to.have.length(1);
    await end();
  });

  it('is not held up by a request that hangs', async () => {
    const {courier, left, end} = await queue((_, nth) =>
      nth === 1 ? new Promise<Reply>(() => undefined) : {status: 202},
    );
    courier.wake();
    await until(async () => (await left()) === 1, 'the other five are delivered', 4000);
    await end();
  });

  it('rests where the road is closed, and says what to mend', async () => {
    const {courier, arrived, told, left, end} = await queue(() => ({status: 404}));
    courier.wake();
    await until(() => told.some(({kind}) => kind === 'fault'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(arrived.length, 'no storm of tries').to.be.below(3);
    expect(await left()).to.equal(6);
    await end();
  });

  it('shares the work with other tabs without sending anything twice', async () => {
    const slow = () =>
      new Promise<Reply>((resolve) => setTimeout(() => resolve({status: 202}), 20));
    const {open, courier, arrived, left, ids, end} = await queue(slow);
    const others = [open(), open(), open(), open()];
    courier.wake();
    others.forEach((other) => other.courier.wake());
    await until(async () => (await left()) === 0);
    expect(arrived).to.have.members(ids).and.length(6);
    await end();
  });

  it('does the same by its lease where there is no lock manager', async () => {
    Object.defineProperty(navigator, 'locks', {value: undefined, configurable: true});
    try {
      const {open, courier, arrived, left, ids, end} = await queue(() => ({status: 202}));
      const other = open().courier;
      courier.wake();
      other.wake();
      await until(async () => (await left()) === 0);
      expect(arrived).to.have.members(ids).and.length(6);
      await end();
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('never lets a damaged row leave', async () => {
    const {courier, store, arrived, left, end} = await queue(() => ({status: 202}));
    await courier.flush();
    arrived.length = 0;
    const report = {kind: 'item', user: 'zoe'} as unknown as Parcel;
    const row = {
      report,
      endpoint: 'https://lms.example/r',
      held: false,
      queuedAt: ports.now(),
      nextAt: 0,
      tries: 0,
    };
    await store.submit({attempt: finished(), waiting: [row]});
    await courier.flush();
    expect(arrived).to.have.length(0);
    expect(await left()).to.equal(0);
    await end();
  });
});
