import {sentRecordOf} from '../model/sent.js';
import type {Parcel} from '../model/snapshot.js';
import type {Ports} from '../ports.js';
import {isParcel} from '../privacy/is-report.js';
import type {Claim, Store, Waiting} from '../store/store.js';
import {POLICY} from './policy.js';
import {meaningOf, waitAfter, type Reply} from './retry.js';
import type {HeaderSource, Transport} from './transport.js';
import {inTurn, type Turn} from './turn.js';

/** What became of one report. */
export type Delivery =
  | {readonly kind: 'sent'; readonly report: Parcel}
  | {readonly kind: 'aside'; readonly report: Parcel; readonly status: number}
  | {readonly kind: 'fault'; readonly endpoint: string; readonly reply: Reply}
  | {readonly kind: 'later'};

/** What a courier works with. */
export interface Rounds {
  /** The store of the moment: it may degrade to memory under way. */
  readonly store: () => Store;
  readonly ports: Ports;
  /** The road of a format; none until it can be gone. */
  readonly transport: (format?: string) => Transport | Promise<Transport | undefined> | undefined;
  /** How many it takes at the same time. */
  readonly most?: () => number | undefined;
  /** The page's own: what waits for another is not to read its headers. */
  readonly endpoint?: string | undefined;
  readonly headers?: HeaderSource | undefined;
  readonly told: (delivery: Delivery) => void;
  /** The store failed: whoever owns it decides. */
  readonly failed: (error: unknown) => void;
}

/**
 * Carries waiting reports to their endpoint, and deletes each only after its acknowledgement.
 * Owns the rounds, the rate and the patience with an endpoint. Does not own what is kept.
 */
export class Courier {
  readonly #rounds: Rounds;
  readonly #turn: Turn;
  #timer?: ReturnType<typeof setTimeout> | undefined;
  #wakesAt = Infinity;
  #running?: Promise<void> | undefined;
  readonly #flying = new Map<number, Promise<void>>();
  #failures = 0;
  #restUntil = 0;
  /** Endpoints of other pages that refuse this one: they may know its token, and it is left to them. */
  readonly #leftAlone = new Set<string>();
  #started: number[] = [];
  #stopped = false;

  constructor(rounds: Rounds) {
    this.#rounds = rounds;
    const {ports} = rounds;
    this.#turn = {owner: ports.newId(), now: ports.now};
  }

  /** Sends what is due, now or in `delay` ms; one timer at a time, and the earliest wish counts. */
  wake(delay = 0): void {
    const at = this.#rounds.ports.now() + Math.min(delay, POLICY.cap);
    if (this.#stopped || (this.#timer && this.#wakesAt <= at)) return;
    clearTimeout(this.#timer);
    this.#wakesAt = at;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#run();
      },
      Math.min(delay, POLICY.cap),
    );
  }

  /**
   * Sends what waits, spread or not: each report is tried once, as far as the rate allows. Resolves
   * when the tries are through.
   */
  async flush(): Promise<void> {
    this.#restUntil = 0;
    this.#leftAlone.clear();
    const tried = new Set<number>();
    for (let before = -1; before < tried.size && !this.#stopped;) {
      before = tried.size;
      await this.#run(tried);
      await Promise.all(this.#flying.values());
    }
    this.wake(); // for those that were put off
  }

  /** Takes up nothing more; resolves when what is under way has its answer, and the store is left alone. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await Promise.all([this.#running, ...this.#flying.values()]);
  }

  /** One run at a time in this tab; a run asked for meanwhile follows. */
  async #run(tried?: Set<number>): Promise<void> {
    const before = this.#running;
    const run = (async () => {
      await before;
      if (this.#stopped) return;
      try {
        const had = await inTurn(this.#rounds.store(), this.#turn, () => this.#pass(tried));
        // The tab that has it may not have seen what came last.
        if (!had) this.wake(POLICY.turn / 4);
      } catch (error) {
        this.#rounds.failed(error);
      }
    })();
    this.#running = run;
    await run;
    if (this.#running === run) this.#running = undefined;
  }

  /** A sliding window of sends for the length of a pass; a hung one never holds up the others. */
  async #pass(tried?: Set<number>): Promise<void> {
    const {ports} = this.#rounds;
    const end = ports.now() + POLICY.pass;
    while (!this.#stopped) {
      const now = ports.now();
      const wait = Math.max(this.#restUntil - now, this.#rateWait(now));
      if (wait > 0) return this.wake(wait);
      const {taken, nextAt} = await this.#claim(now, tried);
      for (const one of taken) this.#send(one, tried);
      // Nothing under way and nothing due: until the next one is.
      if (!this.#flying.size) return nextAt === undefined ? undefined : this.wake(nextAt - now);
      const left = end - ports.now();
      if (left <= 0) return this.wake(POLICY.leastWait);
      await Promise.race([...this.#flying.values(), pause(left)]);
    }
  }

  /** What there is room for; with `tried`, whatever waits and has not been tried. */
  async #claim(now: number, tried?: ReadonlySet<number>): Promise<Claim> {
    const most = this.#rounds.most?.() ?? POLICY.inFlight;
    const window = this.#failures >= POLICY.breaker ? 1 : most;
    const left = POLICY.perMinute - this.#started.length;
    const room = Math.min(window - this.#flying.size, left);
    if (room <= 0) return {taken: [], nextAt: now};
    const may = ({seq = 0, endpoint}: Waiting) =>
      !this.#flying.has(seq) && !tried?.has(seq) && !this.#leftAlone.has(endpoint);
    const horizon = tried ? Infinity : now;
    return this.#rounds.store().claim(horizon, now + POLICY.lease, room, may);
  }

  #send(one: Waiting, tried?: Set<number>): void {
    const {seq = 0} = one;
    this.#started.push(this.#rounds.ports.now());
    tried?.add(seq);
    const flight = this.#deliver(one)
      .catch((error: unknown) => this.#rounds.failed(error))
      .finally(() => this.#flying.delete(seq));
    this.#flying.set(seq, flight);
  }

  async #deliver(one: Waiting): Promise<void> {
    const {store, ports, told} = this.#rounds;
    const {seq = 0, report, endpoint} = one;
    const aside = async (status: number) => {
      await store().settle(seq, {to: 'aside', status});
      told({kind: 'aside', report, status});
    };
    // Whatever else a damaged row may hold, it does not leave.
    const may = await isParcel(report).catch(() => undefined); // its check is off the network, too
    if (may === false || ports.now() - one.queuedAt > POLICY.maxAge) return aside(0);
    const reply = may ? await this.#carry(one) : {status: 0};
    const meaning = meaningOf(reply);
    if (meaning === 'acknowledged') {
      this.#failures = 0;
      const {status} = reply;
      const sent = sentRecordOf({report, endpoint, status}, ports.newId(), ports.now());
      await store().settle(seq, {to: 'gone', sent});
      return told({kind: 'sent', report});
    }
    if (meaning === 'poison') {
      this.#failures = 0; // it is there, and it has read the report
      return aside(reply.status);
    }
    return this.#putOff(one, reply, meaning === 'fault');
  }

  async #putOff({seq = 0, endpoint, tries}: Waiting, reply: Reply, fault: boolean): Promise<void> {
    const {store, ports, told} = this.#rounds;
    const now = ports.now();
    const foreign = fault && endpoint !== this.#rounds.endpoint;
    const wait = fault ? POLICY.faultPause : waitAfter(tries, reply, now, ports.random());
    const nextAt = foreign ? now : now + wait;
    if (foreign) this.#leftAlone.add(endpoint);
    else {
      this.#failures++;
      if (fault || this.#failures >= POLICY.breaker || reply.retryAfter) this.#restUntil = nextAt;
    }
    await store().settle(seq, {to: 'later', nextAt});
    told(fault ? {kind: 'fault', endpoint, reply} : {kind: 'later'});
  }

  /** In the format it waits in, whichever this page asks for: other pages share the queue. */
  async #carry({endpoint, report, format}: Waiting): Promise<Reply> {
    const rounds = this.#rounds;
    const road = await rounds.transport(format);
    const headers = endpoint === rounds.endpoint ? rounds.headers : undefined;
    return (await road?.(endpoint, report, headers)) ?? {status: 0};
  }

  /** ms until one more request fits into forty a minute. */
  #rateWait(now: number): number {
    this.#started = this.#started.filter((at) => at > now - 60_000 && at <= now);
    const [oldest = now] = this.#started;
    return this.#started.length < POLICY.perMinute ? 0 : oldest + 60_000 - now;
  }
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
