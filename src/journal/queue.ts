import {shuffle} from '../model/shuffle.js';
import type {Parcel} from '../model/snapshot.js';
import {POLICY} from '../outbox/policy.js';
import type {NextAt, Waiting} from '../store/store.js';

/** Whether `reports` find room beside what waits. */
export function fits(waiting: readonly Waiting[], reports: readonly Parcel[]): boolean {
  const all = [...waiting.map(({report}) => report), ...reports];
  const chars = all.reduce((sum, report) => sum + JSON.stringify(report).length, 0);
  return all.length <= POLICY.maxWaiting && chars <= POLICY.maxChars;
}

/** How reports join the queue. */
export interface Joining {
  readonly endpoint: string;
  readonly held: boolean;
  /** ms since 1970. */
  readonly now: number;
  /** Draws the instant at which one report may leave. */
  readonly nextAt: NextAt;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Reports as they wait: in an order left to chance, each to leave at an instant of its own. */
export function joined(
  reports: readonly Parcel[],
  {endpoint, held, now, nextAt, random}: Joining,
): readonly Waiting[] {
  return shuffle(reports, random).map((report) => ({
    report,
    endpoint,
    held,
    queuedAt: now,
    nextAt: nextAt(report),
    tries: 0,
  }));
}
