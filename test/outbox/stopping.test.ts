import {expect} from '@open-wc/testing';
import {Courier} from '../../src/outbox/courier.js';
import {ports} from '../../src/ports.js';
import {MemoryStore} from '../../src/store/memory-store.js';
import type {Store} from '../../src/store/store.js';
import {until} from '../harness/until.js';

/** A courier whose store tells each use of it, and gives its turn only when it is told to. */
function courierAt() {
  const store = new MemoryStore();
  const used: string[] = [];
  let free: () => void = () => undefined;
  const turn = new Promise<void>((resolve) => (free = resolve));
  const seen: Store = new Proxy<Store>(store, {
    get: (real, name: keyof Store) => {
      const method = real[name].bind(real) as (...args: readonly unknown[]) => unknown;
      return (...args: readonly unknown[]) => {
        used.push(name);
        return name === 'lease' ? turn.then(() => method(...args)) : method(...args);
      };
    },
  });
  const courier = new Courier({
    ports,
    store: () => seen,
    transport: () => async () => ({status: 202}),
    told: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  return {courier, used, free};
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a courier that was told to stop', () => {
  it('touches the store no more once it has stopped: who closed it finds it closed', async () => {
    const {courier, used, free} = courierAt();
    const runs = [courier.flush(), courier.flush()]; // the second waits for the first
    const stopping = courier.stop().then(() => used.push('closed'));
    free();
    await Promise.all([...runs, stopping]);
    await aMoment();
    expect(used.at(-1), used.join(' ')).to.equal('closed');
  });

  it('gives its turn away, so that another tab need not wait for it', async () => {
    const {courier, used, free} = courierAt();
    const run = courier.flush();
    await until(() => used.length === 1);
    const stopping = courier.stop();
    free();
    await Promise.all([run, stopping]);
    expect(used).to.deep.equal(['lease', 'lease']);
  });
});
