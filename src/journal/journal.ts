import type {Attempt} from '../model/attempt.js';
import type {AwardRecord} from '../model/badge/award.js';
import type {Quiz} from '../model/quiz.js';
import type {JournalRecord, ReceiptRecord} from '../model/record.js';
import type {Consent, Parcel, Snapshot} from '../model/snapshot.js';
import {Courier} from '../outbox/courier.js';
import {post, type Transport} from '../outbox/transport.js';
import {onBetterChances, onLeaving} from '../outbox/triggers.js';
import type {Ports} from '../ports.js';
import {awardReportOf} from '../privacy/award.js';
import type {Packet} from '../schemas/packet.js';
import type {Elsewhere, Kept, Waiting} from '../store/store.js';
import {Deliveries} from './deliveries.js';
import {Keeper} from './keeper.js';
import {Making} from './making.js';
import type {JournalNews} from './news.js';
import {pageWord, safeEndpoint, type JournalOptions} from './options.js';
import {Queue} from './queue.js';
import {foreignRoad, isOurs} from './road.js';
import {Tabs} from './tabs.js';
import {snapshotOf} from './view.js';
import {Visit} from './visit.js';
import {keepingTrouble, worded} from './worded.js';

/** The learner's own record: keeps attempts, makes reports, sends them with the learner's consent. */
export class Journal {
  readonly #ports: Ports;
  readonly #news: JournalNews;
  readonly #options: JournalOptions;
  readonly #keeper: Keeper;
  readonly #courier: Courier;
  readonly #tabs: Tabs;
  readonly #endpoint: string | undefined;
  /** None until another format than ours has been fetched: nothing leaves, and nobody is asked. */
  #road: Transport | undefined;
  readonly #stopping = new AbortController();
  #starting?: Promise<void>;
  readonly #visit = new Visit();
  readonly #deliveries: Deliveries;
  readonly #queue: Queue;
  readonly #making: Making;
  #snapshot?: Snapshot | undefined;

  constructor(options: JournalOptions, ports: Ports, news: JournalNews, transport = post) {
    // What nobody gave is not read from a prototype that a script of the page has polluted.
    this.#options = options = {__proto__: null, ...options} as JournalOptions;
    this.#ports = ports;
    this.#news = news;
    this.#endpoint = safeEndpoint(options.endpoint, news.trouble);
    if (isOurs(options.format)) this.#road = transport;
    this.#keeper = new Keeper(
      options,
      () => this.#change(),
      (status, why) => void keepingTrouble(status, why).then(news.trouble),
      () => void this.#goOn().then(() => this.#tabs.tell('changed')),
    );
    this.#queue = new Queue(options, ports, {full: () => this.#change(), trouble: news.trouble});
    this.#making = new Making({options, keeper: this.#keeper, ports, trouble: news.trouble});
    this.#deliveries = new Deliveries({
      sent: (report) => {
        this.#visit.speak();
        news.sent(report);
      },
      trouble: news.trouble,
      settled: () => void this.#keeper.read().then(() => this.#tabs.tell('changed')),
    });
    this.#courier = new Courier({
      ports,
      transport: (format) => (isOurs(format) ? transport : foreignRoad(format, news.trouble)),
      most: () => this.#road?.most,
      store: () => this.#keeper.store,
      endpoint: this.#endpoint,
      headers: options.headers,
      told: this.#deliveries.hear,
      failed: (error) => this.#keeper.degrade('volatile', error),
    });
    const hear = (told: string) => (told === 'erased' ? this.#forget(false) : this.#catchSight());
    this.#tabs = new Tabs(options.space ?? 'default', (told) => void hear(told));
  }

  /** The journal at this moment: a new object whenever anything changed. */
  get snapshot(): Snapshot {
    const {kept, status} = this.#keeper;
    return (this.#snapshot ??= snapshotOf({
      kept,
      status,
      consent: this.#consent,
      detail: this.#making.isNoisy ? 'noise' : (this.#options.detail ?? 'items'),
      endpoint: this.#road && this.#endpoint,
      refused: this.#queue.refused,
      fault: this.#deliveries.fault,
      write: this.#road?.write,
    }));
  }

  /** All that is kept, as this tab knows it. */
  get kept(): Kept {
    return this.#keeper.kept;
  }

  /** Opens the store and begins to send; once. */
  start(): Promise<void> {
    return (this.#starting ??= this.#begin());
  }

  saveAttempt(attempt: Attempt): Promise<void> {
    return this.#kept(this.#keeper.put(attempt));
  }

  /** Keeps a finished attempt and, in the same transaction, the reports that may leave. */
  async submit(attempt: Attempt, quiz: Quiz): Promise<void> {
    const noise = this.#making.ready();
    if (noise || this.#keeper.status === 'loading') {
      await Promise.all([this.start(), this.#keeper.put(attempt), noise]);
      if (!this.kept.attempts.some(({id}) => id === attempt.id)) return; // erased meanwhile
    }
    // Nothing is awaited from here on: a page that is left in this moment still knows what it owes.
    this.#visit.add(attempt, quiz);
    const waiting = this.#mayWait(this.#making.reportsOf(attempt, quiz));
    await this.#leaving(this.#keeper.submit({attempt, waiting}));
  }

  /** Keeps a draft, a receipt or a mirror; lets go of one that is `gone`. */
  saveRecord(record: JournalRecord, gone = false): Promise<void> {
    if (record.kind === 'award' && !gone) return this.#saveAward(record);
    return this.#kept(gone ? this.#keeper.remove(record.id) : this.#keeper.put(record));
  }

  /**
   * An award that is new here makes a report, where one may leave; never later. None beside noise: it
   * would say for certain what chance is to leave open.
   */
  async #saveAward(award: AwardRecord): Promise<void> {
    await this.start();
    const isNew = !this.kept.records.some(({id}) => id === award.id);
    const makes = isNew && !this.#making.isNoisy;
    const report = makes && awardReportOf(award.value, this.#ports.newId());
    const [waiting] = report ? this.#mayWait([report]) : [];
    if (!waiting) return this.#kept(this.#keeper.put(award));
    // Shown at once, so that nobody tells of it a second time; its report comes with what says so.
    void this.#keeper.put(award); // the next waits for it
    const told = {...award, value: {...award.value, reported: true}};
    await this.#leaving(this.#keeper.submitPacket(waiting, '', told));
  }

  async #kept(keeping: Promise<void>): Promise<void> {
    await Promise.all([this.start(), keeping]);
    this.#tabs.tell('changed');
  }

  async #leaving(keeping: Promise<void>): Promise<void> {
    await this.#kept(keeping);
    this.#wake();
  }

  /**
   * Sends a packet that its reviewer has confirmed, deletes the draft and keeps the receipt, all in one
   * transaction. The draft stays where there is no endpoint, or no room. The consent to reports has no
   * say in it: the reviewer's yes to this very packet is its own, and a later no to reports lets it go
   * on; only erasing takes it back while it waits.
   */
  async submitPacket(packet: Packet, draft: string, receipt: ReceiptRecord): Promise<void> {
    await this.start();
    const endpoint = this.#endpoint;
    if (!endpoint) {
      return this.#news.trouble(await worded('misuse', (words) => words.roadlessTrouble()));
    }
    const [waiting] = this.#queue.join([packet], this.kept.waiting, {endpoint, held: false});
    if (!waiting) return;
    await this.#leaving(this.#keeper.submitPacket(waiting, draft, receipt));
  }

  /** Takes the learner's word. `refused` empties the queue of reports; `given` lets what waits go. */
  async setConsent(consent: Exclude<Consent, 'ask'>): Promise<void> {
    await this.start();
    if (consent === 'refused' && this.#consent === 'ask') this.#visit.withdraw();
    const putting = this.#keeper.putConsent(consent, this.#queue.nextAt);
    await this.#leaving(consent === 'given' ? putting.then(() => this.#catchUp()) : putting);
  }

  /**
   * Everything kept in this space, as JSON: `attempts`, `records` (drafts, receipts and mirrors, each
   * with `kind`, `id`, `changedAt` and its `value`), `consent`, what is `waiting` to leave, word for
   * word, and what was set `aside` with the `status` it was refused by.
   */
  async export(): Promise<string> {
    await this.start();
    await this.#keeper.read();
    const {exported} = await import('./own-data.js');
    return exported(this.kept);
  }

  /** Takes in what another browser has kept, in one go; no report is made of it. */
  takeIn(kept: Elsewhere): Promise<void> {
    return this.#kept(this.#keeper.takeIn(kept));
  }

  /** Empties this space in every open tab. */
  async erase(): Promise<void> {
    await this.start();
    await this.#forget(true);
    this.#tabs.tell('erased');
  }

  /** Sends at once what may leave. */
  async flush(): Promise<void> {
    await this.start();
    await this.#courier.flush();
    await this.#keeper.read();
  }

  /** Lets go of everything, once what is under way has been kept. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#starting, this.#keeper.idle(), this.#courier.stop()]);
    // An element that took this one's place may have read before the last word was kept.
    this.#tabs.tell('changed');
    this.#tabs.close();
    this.#deliveries.stop();
    this.#keeper.close();
  }

  async #begin(): Promise<void> {
    const {signal} = this.#stopping;
    onLeaving((sleeps) => this.#keeper.rescue(sleeps), signal);
    await Promise.all([this.#keeper.read(), this.#open()]);
    await this.#goOn();
    if (!signal.aborted) onBetterChances(() => void this.#catchSight(), signal);
  }

  async #open(): Promise<void> {
    if (this.#road || !this.#endpoint) return;
    this.#road = await foreignRoad(this.#options.format, this.#news.trouble);
    this.#change();
  }

  /** Sends what may leave; what was held too, where the page has the learner's consent. */
  async #goOn(): Promise<void> {
    if (this.#consent === 'given') await this.#keeper.release(this.#queue.nextAt);
    this.#wake();
  }

  /** Another tab, or the page's return from sleep, may have changed what is kept. */
  async #catchSight(): Promise<void> {
    await Promise.all([this.#keeper.look(), this.#open()]);
    this.#wake();
  }

  /** A courier writes down whose turn it is: where nothing may leave, not even that is kept. */
  #wake(): void {
    if (this.snapshot.outbox.queued) this.#courier.wake();
  }

  async #forget(everywhere: boolean): Promise<void> {
    this.#visit.forget();
    await this.#keeper.erase(everywhere);
  }

  #change(): void {
    this.#snapshot = undefined;
    this.#news.changed();
  }

  /** The learner's own word first; the page's, where it has obtained one. */
  get #consent(): Consent {
    const {consent} = this.kept;
    return consent === 'ask' ? pageWord(this.#options) : consent;
  }

  /** What of reports joins the queue: nothing without an endpoint, nothing after a no. */
  #mayWait(reports: readonly Parcel[]): readonly Waiting[] {
    const [endpoint, consent] = [this.#endpoint, this.#consent];
    if (!endpoint || consent === 'refused') return [];
    return this.#queue.join(reports, this.kept.waiting, {endpoint, held: consent !== 'given'});
  }

  /** Attempts finished in this visit whose reports were not made while the answer was no. */
  async #catchUp(): Promise<void> {
    for (const {attempt, quiz, withdrawn} of this.#visit.late(this.kept.attempts)) {
      const waiting = this.#mayWait(this.#making.reportsOf(attempt, quiz));
      if (waiting.length) await this.#keeper.submit({attempt, waiting, withdrawn});
    }
    this.#visit.speak();
  }
}
