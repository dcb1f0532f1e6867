import {DeclicError} from '../errors.js';
import type {Attempt} from '../model/attempt.js';
import type {Quiz} from '../model/quiz.js';
import type {Consent, EndpointFault, Snapshot} from '../model/snapshot.js';
import {Courier, type Delivery} from '../outbox/courier.js';
import {resolveEndpoint} from '../outbox/endpoint.js';
import {POLICY} from '../outbox/policy.js';
import {post, type Transport} from '../outbox/transport.js';
import {onBetterChances} from '../outbox/triggers.js';
import type {Ports} from '../ports.js';
import {reportsOf} from '../privacy/anonymize.js';
import type {Report} from '../schemas/report.js';
import type {Waiting} from '../store/store.js';
import {Keeper} from './keeper.js';
import type {JournalOptions} from './options.js';
import {Tabs} from './tabs.js';

/** What a journal tells beside its snapshot. */
export interface JournalNews {
  readonly changed: () => void;
  readonly sent: (report: Report) => void;
  readonly trouble: (error: DeclicError) => void;
}

/** A finished attempt of this visit, with its quiz: reports can still be made when the answer is yes. */
interface Finished {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
}

/** The learner's own record: keeps attempts, makes reports, sends them with the learner's consent. */
export class Journal {
  readonly #ports: Ports;
  readonly #news: JournalNews;
  readonly #options: JournalOptions;
  readonly #keeper: Keeper;
  readonly #courier: Courier;
  readonly #tabs: Tabs;
  readonly #endpoint?: string;
  readonly #stopping = new AbortController();
  #starting?: Promise<void>;
  #finished: readonly Finished[] = [];
  #refused = 0;
  #refreshing?: ReturnType<typeof setTimeout> | undefined;
  #fault?: EndpointFault | undefined;

  constructor(
    options: JournalOptions,
    ports: Ports,
    news: JournalNews,
    transport: Transport = post,
  ) {
    this.#options = options;
    this.#ports = ports;
    this.#news = news;
    const space = options.space ?? 'default';
    const endpoint = this.#resolve(options.endpoint);
    if (endpoint) this.#endpoint = endpoint;
    this.#keeper = new Keeper(space, news.changed);
    this.#courier = new Courier({
      space,
      ports,
      transport,
      store: () => this.#keeper.store,
      headers: () => options.headers,
      told: (delivery) => this.#hear(delivery),
      failed: () => void this.#keeper.degrade(),
    });
    this.#tabs = new Tabs(space, (news_) =>
      news_ === 'erased' ? void this.#keeper.erase(false) : void this.#keeper.read(),
    );
  }

  /** The journal at this moment: a new object whenever anything changed. */
  get snapshot(): Snapshot {
    const {kept, status} = this.#keeper;
    const held = kept.waiting.filter((one) => one.held).map(({report}) => report);
    return {
      status,
      attempts: kept.attempts,
      consent: this.#consent,
      detail: this.#options.detail ?? 'items',
      ...(this.#endpoint ? {endpoint: this.#endpoint} : {}),
      outbox: {
        held,
        queued: kept.waiting.length - held.length,
        rejected: kept.aside,
        refused: this.#refused,
        ...(this.#fault ? {fault: this.#fault} : {}),
      },
    };
  }

  /** Opens the store and begins to send; once. */
  start(): Promise<void> {
    this.#starting ??= this.#begin();
    return this.#starting;
  }

  async saveAttempt(attempt: Attempt): Promise<void> {
    await Promise.all([this.start(), this.#keeper.put(attempt)]);
    this.#tabs.tell('changed');
  }

  /** Keeps a finished attempt and, in the same transaction, the reports that may leave. */
  async submit(attempt: Attempt, quiz: Quiz): Promise<void> {
    await this.start();
    this.#finished = [...this.#finished, {attempt, quiz}];
    const waiting = this.#waitingFor(attempt, quiz);
    const finished = waiting.length ? {...attempt, reported: true} : attempt;
    await this.#keeper.submit(finished, waiting);
    this.#tabs.tell('changed');
    this.#courier.wake();
  }

  /** Takes the learner's word. `refused` empties the queue; `given` lets what waits go. */
  async setConsent(consent: Exclude<Consent, 'ask'>): Promise<void> {
    await this.start();
    await this.#keeper.putConsent(consent, () => this.#drawnInstant());
    if (consent === 'given') await this.#catchUp();
    this.#tabs.tell('changed');
    this.#courier.wake();
  }

  /** Everything kept in this space, as documented JSON. */
  async export(): Promise<string> {
    await this.start();
    await this.#keeper.read();
    const {attempts, consent, waiting, aside} = this.#keeper.kept;
    const record = {declic: 'journal/1', attempts, consent, waiting, aside};
    return JSON.stringify(record, null, 2);
  }

  /** Empties this space in every open tab. */
  async erase(): Promise<void> {
    await this.start();
    this.#finished = [];
    await this.#keeper.erase(true);
    this.#tabs.tell('erased');
  }

  /** Sends at once what may leave. */
  async flush(): Promise<void> {
    await this.start();
    await this.#courier.flush();
    await this.#keeper.read();
  }

  stop(): void {
    this.#stopping.abort();
    this.#courier.stop();
    this.#tabs.close();
    clearTimeout(this.#refreshing);
    this.#keeper.store.close();
  }

  async #begin(): Promise<void> {
    await this.#keeper.read();
    addEventListener('pagehide', () => this.#keeper.rescue(), {signal: this.#stopping.signal});
    onBetterChances(() => this.#courier.wake(), this.#stopping.signal);
    this.#courier.wake();
  }

  /** The learner's own word first; the page's, where it has obtained one. */
  get #consent(): Consent {
    const {consent} = this.#keeper.kept;
    return consent === 'ask' ? (this.#options.consent ?? 'ask') : consent;
  }

  #waitingFor(attempt: Attempt, quiz: Quiz): readonly Waiting[] {
    if (!this.#endpoint || this.#consent === 'refused') return [];
    const {attempts, waiting} = this.#keeper.kept;
    const {newId, now, random} = this.#ports;
    const detail = this.#options.detail ?? 'items';
    const reports = reportsOf(attempt, quiz, {detail, history: attempts, newId});
    const chars = [...waiting.map(({report}) => report), ...reports].reduce(
      (sum, report) => sum + JSON.stringify(report).length,
      0,
    );
    if (waiting.length + reports.length > POLICY.maxWaiting || chars > POLICY.maxChars) {
      this.#refused += reports.length;
      const text = `<declic-journal>: ${reports.length} reports do not fit into the outbox, which holds ${waiting.length}. Is the endpoint ${this.#endpoint} reachable?`;
      this.#news.trouble(new DeclicError('outbox-full', text));
      return [];
    }
    const endpoint = this.#endpoint;
    const held = this.#consent !== 'given';
    return shuffled(reports, random).map((report) => ({
      report,
      endpoint,
      held,
      queuedAt: now(),
      nextAt: this.#drawnInstant(),
      tries: 0,
    }));
  }

  /** When one report may leave: anywhere within the window. */
  #drawnInstant(): number {
    const spread = this.#options.spread ?? POLICY.spread;
    return this.#ports.now() + this.#ports.random() * spread * 1000;
  }

  /** Attempts finished in this visit whose reports were not made while the answer was no. */
  async #catchUp(): Promise<void> {
    for (const {attempt, quiz} of this.#finished) {
      const known = this.#keeper.kept.attempts.find(({id}) => id === attempt.id);
      const waiting = known && !known.reported ? this.#waitingFor(known, quiz) : [];
      if (known && waiting.length) {
        await this.#keeper.submit({...known, reported: true}, waiting);
      }
    }
  }

  #hear(delivery: Delivery): void {
    if (delivery.kind === 'sent') {
      this.#fault = undefined;
      this.#news.sent(delivery.report);
    }
    if (delivery.kind === 'aside') {
      const {kind, quiz} = delivery.report;
      const text = `<declic-journal>: the endpoint refused a ${kind} report of quiz “${quiz}” (status ${delivery.status}). It is set aside and will not be sent again; compare the endpoint with report.schema.json.`;
      this.#news.trouble(new DeclicError('report-rejected', text));
    }
    if (delivery.kind === 'fault') this.#tellFault(delivery.endpoint, delivery.reply);
    this.#refresh();
  }

  /** Reads once for a burst of deliveries. */
  #refresh(): void {
    this.#refreshing ??= setTimeout(() => {
      this.#refreshing = undefined;
      void this.#keeper.read();
    }, 50);
  }

  #tellFault(endpoint: string, {status, forbidden}: {status: number; forbidden?: boolean}): void {
    const remedy = forbidden
      ? `add ${new URL(endpoint).origin} to connect-src of the page's Content-Security-Policy`
      : `it answered ${status}: check its address and the headers property`;
    const message = `<declic-journal endpoint="${endpoint}"> cannot be reached: ${remedy}. Reports are kept and tried again later.`;
    const known = this.#fault?.message === message;
    this.#fault = {status, message};
    if (!known) this.#news.trouble(new DeclicError('endpoint-fault', message));
  }

  #resolve(endpoint: string | undefined): string | undefined {
    if (!endpoint) return undefined;
    try {
      return resolveEndpoint(endpoint, document.baseURI);
    } catch (error) {
      if (error instanceof DeclicError) this.#news.trouble(error);
      return undefined;
    }
  }
}

/** The items in an order left to chance. */
function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({item, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item);
}
