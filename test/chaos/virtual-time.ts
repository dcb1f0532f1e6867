import {setImmediate as settled} from 'node:timers/promises';

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** Time that passes as fast as nothing has to be done: hours of it in seconds. ms since 1970. */
export class VirtualTime {
  #now: number;
  /** What is to come, the earliest first. */
  readonly #timers: Timer[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = () => this.#now;

  /** Does `work`, and all that follows of it until `end`; meanwhile there are no other timers than these. */
  async passes(end: number, work: () => void): Promise<void> {
    const {setTimeout, clearTimeout} = globalThis;
    Object.assign(globalThis, {setTimeout: this.#set, clearTimeout: this.#clear});
    try {
      work();
      await settled(); // all that follows without a timer
      for (let next = this.#timers[0]; next && next.at <= end; next = this.#timers[0]) {
        this.#now = next.at;
        while (this.#timers[0]?.at === next.at) this.#timers.shift()?.work();
        await settled();
      }
    } finally {
      Object.assign(globalThis, {setTimeout, clearTimeout});
    }
    this.#now = end;
  }

  readonly #set = (work: () => void, delay = 0): Timer => {
    const timer = {at: Math.ceil(this.#now + Math.max(0, delay)), work};
    let [from, to] = [0, this.#timers.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#timers[middle]?.at ?? Infinity) > timer.at) to = middle;
      else from = middle + 1;
    }
    this.#timers.splice(from, 0, timer);
    return timer;
  };

  readonly #clear = (timer?: Timer): void => {
    const i = timer ? this.#timers.indexOf(timer) : -1;
    if (i >= 0) this.#timers.splice(i, 1);
  };
}
