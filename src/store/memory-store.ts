import {merge, type Attempt} from '../model/attempt.js';
import type {Consent} from '../model/snapshot.js';
import {wasReported} from '../privacy/anonymize.js';
import {
  due,
  freed,
  marked,
  type Claim,
  type Kept,
  type SetAside,
  type Store,
  type Verdict,
  type Waiting,
} from './store.js';

/**
 * Keeps as long as the page lives: where IndexedDB is missing, refused or never answers. Reports
 * that come from a database keep their numbers; those born here count down from zero, so that a
 * request already under way never settles another report than its own.
 */
export class MemoryStore implements Store {
  readonly #attempts = new Map<string, Attempt>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #aside: SetAside[] = [];
  #consent: Consent = 'ask';
  #seq = 0;

  constructor(kept?: Kept) {
    kept?.attempts.forEach((attempt) => this.#attempts.set(attempt.id, attempt));
    kept?.waiting.forEach((one) => this.#add(one));
    this.#aside.push(...(kept?.aside ?? []));
    this.#consent = kept?.consent ?? 'ask';
  }

  read = async (): Promise<Kept> => ({
    attempts: [...this.#attempts.values()],
    consent: this.#consent,
    waiting: [...this.#waiting.values()],
    aside: [...this.#aside],
  });

  putAttempt = async (attempt: Attempt): Promise<Attempt> => {
    const known = this.#attempts.get(attempt.id);
    const whole = known ? merge(known, attempt) : attempt;
    this.#attempts.set(attempt.id, whole);
    return whole;
  };

  submit = async (
    attempt: Attempt,
    waiting: readonly Waiting[],
    withdrawn = false,
  ): Promise<boolean> => {
    const spoken = wasReported(attempt, [...this.#attempts.values()]);
    const first = !spoken && (withdrawn || !this.#attempts.get(attempt.id)?.reported);
    await this.putAttempt(marked(attempt, waiting));
    if (first) waiting.forEach((one) => this.#add(one));
    return first;
  };

  putConsent = async (consent: Consent, nextAt: () => number): Promise<void> => {
    this.#consent = consent;
    if (consent === 'refused') this.#waiting.clear();
    if (consent === 'given') await this.release(nextAt);
  };

  release = async (nextAt: () => number): Promise<void> => {
    for (const [seq, one] of this.#waiting) {
      if (one.held) this.#waiting.set(seq, freed(one, nextAt()));
    }
  };

  claim = async (
    now: number,
    until: number,
    most: number,
    except?: ReadonlySet<number>,
  ): Promise<Claim> => {
    const claim = due([...this.#waiting.values()], now, most, except);
    for (const one of claim.taken) this.#waiting.set(one.seq ?? 0, {...one, nextAt: until});
    return claim;
  };

  settle = async (seq: number, verdict: Verdict): Promise<void> => {
    const one = this.#waiting.get(seq);
    if (!one) return;
    if (verdict.to === 'later') {
      this.#waiting.set(seq, {...one, nextAt: verdict.nextAt, tries: one.tries + 1});
      return;
    }
    this.#waiting.delete(seq);
    if (verdict.to === 'aside') this.#aside.push({report: one.report, status: verdict.status});
  };

  lease = async (): Promise<boolean> => true;

  erase = async (): Promise<void> => {
    this.#attempts.clear();
    this.#waiting.clear();
    this.#aside.length = 0;
    this.#consent = 'ask';
  };

  rescue(): void {
    // Memory goes with the page.
  }

  close(): void {
    // Nothing is held open.
  }

  #add(one: Waiting): void {
    const seq = one.seq ?? --this.#seq;
    this.#waiting.set(seq, {...one, seq});
  }
}
