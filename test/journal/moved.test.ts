import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define.js';
import {newSpace} from '../harness/quiz-page.js';
import {sample} from '../harness/sample-quiz.js';
import {until} from '../harness/until.js';

const TIMES = 1000;

/** What is held open on this page: what was opened or added, less what was closed or removed. */
function count() {
  const open = {listeners: 0, connections: 0, channels: 0, locks: 0, observers: 0};
  const undo: (() => void)[] = [];
  /** Puts `make` in the place of a method. */
  const patch = <T extends object, K extends keyof T>(
    on: T,
    name: K,
    make: (own: T[K]) => T[K],
  ) => {
    const own = on[name];
    on[name] = make(own);
    undo.push(() => (on[name] = own));
  };
  // Those of elements go with them; these stay as long as the page does.
  const lasting = (target: unknown) =>
    target === window || target === document || target === document.documentElement;
  const heard = new Map<unknown, Map<string, unknown>>();
  const keyOf = (type: string, options: unknown) =>
    `${type} ${String(typeof options === 'object' ? Boolean((options as {capture?: boolean})?.capture) : Boolean(options))}`;
  const placesOf = (listener: unknown) => {
    const places = heard.get(listener) ?? new Map<string, unknown>();
    heard.set(listener, places);
    return places;
  };
  type Listening = typeof EventTarget.prototype.addEventListener;
  const {addEventListener} = EventTarget.prototype;
  patch(EventTarget.prototype, 'addEventListener', (own): Listening => {
    return function (this: EventTarget, type, listener, options) {
      const target = (this as EventTarget | undefined) ?? window;
      const signal = typeof options === 'object' ? options?.signal : undefined;
      if (lasting(target) && listener && !signal?.aborted) {
        const places = placesOf(listener);
        const key = `${String(lasting(target) && (target as {nodeName?: string}).nodeName)} ${keyOf(type, options)}`;
        if (!places.has(key)) open.listeners++;
        places.set(key, true);
        const gone = () => {
          if (places.delete(key)) open.listeners--;
        };
        if (signal) addEventListener.call(signal, 'abort', gone, {once: true});
      }
      return own.call(target, type, listener, options);
    };
  });
  patch(EventTarget.prototype, 'removeEventListener', (own): Listening => {
    return function (this: EventTarget, type, listener, options) {
      const target = (this as EventTarget | undefined) ?? window;
      const key = `${String((target as {nodeName?: string}).nodeName)} ${keyOf(type, options)}`;
      if (lasting(target) && heard.get(listener)?.delete(key)) open.listeners--;
      return own.call(target, type, listener as EventListener, options);
    };
  });
  patch(IDBFactory.prototype, 'open', (own) => {
    return function (this: IDBFactory, ...asked) {
      const request = own.apply(this, asked);
      addEventListener.call(request, 'success', () => {
        open.connections++;
        addEventListener.call(request.result, 'close', () => open.connections--);
      });
      return request;
    };
  });
  const closed = new WeakSet<object>();
  patch(IDBDatabase.prototype, 'close', (own) => {
    return function (this: IDBDatabase) {
      if (!closed.has(this)) open.connections--;
      closed.add(this);
      own.call(this);
    };
  });
  const Channel = globalThis.BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      open.channels++;
    }
    override close() {
      open.channels--;
      super.close();
    }
  };
  undo.push(() => (globalThis.BroadcastChannel = Channel));
  patch(LockManager.prototype, 'request', (own) => {
    return async function (this: LockManager, ...asked: unknown[]) {
      open.locks++;
      try {
        return await (own as (...all: unknown[]) => Promise<unknown>).apply(this, asked);
      } finally {
        open.locks--;
      }
    } as typeof own;
  });
  const watching = new Set<MutationObserver>();
  patch(MutationObserver.prototype, 'observe', (own) => {
    return function (this: MutationObserver, ...asked) {
      watching.add(this);
      open.observers = watching.size;
      own.apply(this, asked);
    };
  });
  patch(MutationObserver.prototype, 'disconnect', (own) => {
    return function (this: MutationObserver) {
      watching.delete(this);
      open.observers = watching.size;
      own.call(this);
    };
  });
  return {open, stop: () => undo.forEach((one) => one())};
}

const TAGS = ['quiz', 'feedback', 'mirror', 'badge', 'progress', 'practice', 'privacy', 'consent'];

/** A journal with every element in it. */
async function everything() {
  const host = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
  const inside = TAGS.map((tag) => `<declic-${tag}></declic-${tag}>`).join('');
  host.innerHTML = `<declic-journal space="${newSpace()}" endpoint="https://lms.example/r">${inside}</declic-journal><div></div>`;
  const journal = host.querySelector('declic-journal');
  const quiz = host.querySelector('declic-quiz');
  if (!journal || !quiz) throw new Error('no journal');
  quiz.quiz = sample;
  const ready = () => until(() => journal.snapshot.status === 'ready');
  await ready();
  return {host, journal, ready};
}

/** Until everything that was begun has ended. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 500));

describe('an element that is moved a thousand times', () => {
  let counted: ReturnType<typeof count>;
  beforeEach(() => (counted = count()));
  afterEach(() => counted.stop());

  it('within one task holds no more than before', async () => {
    const {host, journal, ready} = await everything();
    await rest();
    const before = {...counted.open};
    const places = [host, host.querySelector('div')] as HTMLElement[];
    for (let i = 0; i < TIMES; i++) places[i % 2]?.append(journal);
    await ready();
    await rest();
    expect(counted.open).to.deep.equal(before);
  });

  it('out of the page and back, its journal ended each time, holds no more than before', async () => {
    const {host, journal, ready} = await everything();
    await rest();
    const before = {...counted.open};
    for (let i = 0; i < TIMES; i++) {
      journal.remove();
      await new Promise((resolve) => setTimeout(resolve));
      host.append(journal);
    }
    await ready();
    const isAsBefore = async () => {
      await rest();
      return JSON.stringify(counted.open) === JSON.stringify(before);
    };
    await until(isAsBefore, '', 40_000).catch(() => undefined);
    expect(counted.open).to.deep.equal(before);
  }).timeout(60_000);

  it('and removed for good holds nothing at all', async () => {
    await rest(); // of the test before
    const before = {...counted.open};
    const {journal} = await everything();
    const {connections, channels, listeners} = counted.open;
    expect(connections, 'counts').to.equal(before.connections + 1);
    expect(channels, 'counts').to.equal(before.channels + 1);
    expect(listeners, 'counts').to.be.above(before.listeners);
    journal.remove();
    await until(async () => {
      await rest();
      return counted.open.connections === before.connections;
    });
    expect(counted.open.channels).to.equal(before.channels);
    expect(counted.open.listeners).to.equal(before.listeners);
    expect(counted.open.locks).to.equal(0);
  });
});
