import type {LitElement, ReactiveController} from 'lit';
import {ask, thank, type Answered, type Asking, type HeaderSource} from '../content/ask.js';
import {DeclicError} from '../errors.js';
import {DeclicErrorEvent} from '../events/error-event.js';
import {DeclicRecordEvent} from '../events/record-event.js';
import type {Form} from '../model/form.js';
import type {Given} from '../model/given.js';
import {hashOf} from '../model/hash.js';
import {follow, isAbout, type About, type Release} from '../model/own-mirror.js';
import {mirrorId, type KeptMirror} from '../model/record.js';
import type {CircleAnswer, MirrorAnswer, ThanksMessage} from '../model/round.js';
import {ports} from '../ports.js';

/** Where a question to the endpoint stands. */
export type Standing =
  'idle' | 'waiting' | 'shown' | 'offline' | 'refused' | 'fault' | 'withheld' | 'misplaced';

/** What is asked, and what its answer is checked against. */
export interface MirrorWish {
  readonly form: Form;
  readonly about: About;
  readonly endpoint: string;
  readonly key: string | undefined;
  readonly headers: HeaderSource | undefined;
}

/** ms between two questions that nobody pressed a button for. */
const PAUSE = 5 * 60_000;

/**
 * Asks the endpoint for a mirror: once, when somebody comes back to the page (at most each five
 * minutes), and when asked to. Owns the one request under way and the check of each release. Does
 * not own what is kept: it tells that by event.
 */
export class MirrorController implements ReactiveController {
  standing: Standing = 'idle';
  asking = false;
  /** What was shown last on this device. */
  kept: KeptMirror | undefined;
  readonly #host: LitElement;
  #wish?: MirrorWish | undefined;
  #askedAt = 0;
  #stored = false;
  #given: Given = {};
  #abort = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    document.addEventListener('visibilitychange', () => this.#comeBack(), {signal});
    this.#comeBack();
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.asking = false;
  }

  /** Takes in what the journal holds: another tab's step, or nothing more after an erasure. */
  receive(stored: KeptMirror | undefined): void {
    if (stored) this.kept = stored;
    else if (this.#stored) this.kept = undefined;
    this.#stored = Boolean(stored);
  }

  /** Asks for what is wished, once for each address, round, subject and key. */
  follow(wish: MirrorWish | undefined): void {
    if (isSame(this.#wish, wish)) return;
    this.#wish = wish;
    this.#askedAt = 0;
    this.standing = 'idle';
    if (wish) void this.look();
  }

  /** Asks now. */
  async look(): Promise<void> {
    const wish = this.#wish;
    if (!wish || this.asking) return;
    this.#askedAt = ports.now();
    this.asking = true;
    this.#host.requestUpdate();
    const {signal} = this.#abort;
    const answered = await ask(wish.about, {...askingOf(wish), signal});
    if (signal.aborted) return;
    const standing = await this.#standingOf(answered, wish);
    this.asking = false;
    if (wish === this.#wish) this.standing = standing;
    this.#host.requestUpdate();
  }

  /** Looks at what the page gives by itself: an aggregate, or opened packets. Nothing is asked. */
  take(form: Form, about: About, given: Given): void {
    const {tallies, packets} = this.#given;
    if (tallies === given.tallies && packets === given.packets) return;
    this.#given = given;
    void this.#give(form, about, given);
  }

  /** Tells the host developer, once, that there is nobody to ask. */
  misplaced(): void {
    if (this.standing === 'misplaced') return;
    this.standing = 'misplaced';
    this.tell(
      'misuse',
      'there is no address to ask. Put it inside a <declic-journal endpoint="https://…">, or set its tallies or packets property.',
    );
  }

  async #give(form: Form, about: About, given: Given): Promise<void> {
    const {releaseOf} = await import('../model/given.js');
    const release = releaseOf(form, about, given, this.kept);
    this.standing = typeof release === 'string' ? release : 'shown';
    if (release === 'fault') this.tell('misuse', 'its tallies are no counters of this form.');
    if (release === 'withheld') {
      this.tell(
        'misuse',
        'its tallies differ too little from those last shown here, or are too few.',
      );
    }
    if (typeof release === 'object' && release.release !== this.kept?.release) {
      this.keep(form, about, release);
    }
    this.#host.requestUpdate();
  }

  /** Asks how widely the circle of a round spreads, for its reviewers; undefined without an answer. */
  async circle(
    endpoint: string,
    round: string,
    headers?: HeaderSource,
  ): Promise<CircleAnswer | undefined> {
    const {signal} = this.#abort;
    const {value} = await ask({round}, {endpoint, headers, signal});
    const {parseAnswer} = await import('../model/parse-answer.js');
    const answer = parseAnswer(value);
    return answer?.declic === 'circle/1' ? answer : undefined;
  }

  /** Sends thanks; whether they have arrived, now or before. */
  async thank(message: ThanksMessage): Promise<boolean> {
    if (!this.#wish) return false;
    const {status} = await thank(message, {...askingOf(this.#wish), signal: this.#abort.signal});
    return (status >= 200 && status < 300) || status === 409;
  }

  /** Keeps a release as the one that was shown last, with what the person added to the one before. */
  keep(form: Form, about: About, shown: Release & {readonly minimum?: number}): void {
    const {step, thanked} = this.kept ?? {};
    this.say({
      form: form.id,
      title: form.title,
      version: hashOf(form),
      ...about,
      tallies: shown.tallies,
      release: shown.release,
      ...(shown.minimum === undefined ? {} : {minimum: shown.minimum}),
      ...(step ? {step} : {}),
      ...(thanked ? {thanked} : {}),
    });
  }

  /** Tells whoever keeps records what this mirror has become. */
  say(value: KeptMirror): void {
    this.kept = value;
    const record = {kind: 'mirror', id: mirrorId(value), changedAt: ports.now(), value} as const;
    const event = new DeclicRecordEvent({record});
    this.#host.dispatchEvent(event);
  }

  /** Tells the host developer. */
  tell(code: 'endpoint-fault' | 'misuse', what: string): void {
    const error = new DeclicError(code, `<declic-mirror>: ${what}`);
    const event = new DeclicErrorEvent({error});
    this.#host.dispatchEvent(event);
  }

  async #standingOf({status, value}: Answered, wish: MirrorWish): Promise<Standing> {
    const {endpoint} = wish;
    if (status === 401 || status === 403) return 'refused';
    if (status !== 200) {
      this.tell(
        'endpoint-fault',
        `${endpoint} gave ${status ? `the answer ${status}` : 'no answer'}. Check the address, its CORS rules, and connect-src of the page's Content-Security-Policy.`,
      );
      return 'offline';
    }
    const {parseAnswer} = await import('../model/parse-answer.js');
    const answer = parseAnswer(value);
    if (answer?.declic === 'mirror/1' && answer.status === 'waiting') return 'waiting';
    if (answer?.declic !== 'mirror/1' || !isAbout(answer, wish.form, wish.about)) {
      this.tell(
        'endpoint-fault',
        `${endpoint} answered something that is no mirror/1 of this form, version, round and subject. Was the form edited after the round was opened?`,
      );
      return 'fault';
    }
    return this.#judge(answer, wish);
  }

  #judge(answer: Extract<MirrorAnswer, {status: 'shown'}>, {form, about, endpoint}: MirrorWish) {
    const minimum = Math.max(answer.minimum, form.minimum ?? 0);
    const release = follow(this.kept, answer, minimum);
    if (!release) {
      this.tell(
        'endpoint-fault',
        `release ${answer.release} of ${endpoint} was not shown: it differs by fewer than ${minimum} voices from the one last shown here, or falls below ${minimum}, or takes voices back.`,
      );
      return 'withheld';
    }
    if (release.release !== this.kept?.release) this.keep(form, about, {...release, minimum});
    return 'shown';
  }

  #comeBack(): void {
    if (document.visibilityState !== 'visible' || !this.#askedAt) return;
    if (ports.now() - this.#askedAt >= PAUSE) void this.look();
  }
}

const askingOf = ({endpoint, key, headers}: MirrorWish): Omit<Asking, 'signal'> => ({
  endpoint,
  key,
  headers,
});

const isSame = (a: MirrorWish | undefined, b: MirrorWish | undefined) =>
  a?.form === b?.form && addressOf(a) === addressOf(b);

const addressOf = (wish: MirrorWish | undefined) =>
  wish && JSON.stringify([wish.endpoint, wish.key, wish.about.round, wish.about.subject]);
