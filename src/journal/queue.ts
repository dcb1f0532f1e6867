import type {DeclicError} from '../errors.js';
import {shuffle} from '../model/shuffle.js';
import type {Parcel} from '../model/snapshot.js';
import {POLICY} from '../outbox/policy.js';
import type {Ports} from '../ports.js';
import type {Waiting} from '../store/store.js';
import type {JournalOptions} from './options.js';
import {worded} from './worded.js';

/** Whether `reports` find room beside what waits. */
function fits(waiting: readonly Waiting[], reports: readonly Parcel[]): boolean {
  const all = [...waiting.map(({report}) => report), ...reports];
  const chars = all.reduce((sum, report) => sum + JSON.stringify(report).length, 0);
  return all.length <= POLICY.maxWaiting && chars <= POLICY.maxChars;
}

/** What a queue tells: that something found no room, at once, and in words. */
export interface QueueNews {
  full(): void;
  trouble(error: DeclicError): void;
}

/**
 * What joins the queue of one journal, in an order left to chance, each to leave at an instant of its
 * own. Owns how many found no room. Does not own what waits.
 */
export class Queue {
  /** Reports that found no room. */
  refused = 0;
  readonly #options: JournalOptions;
  readonly #ports: Ports;
  readonly #news: QueueNews;

  constructor(options: JournalOptions, ports: Ports, news: QueueNews) {
    this.#options = options;
    this.#ports = ports;
    this.#news = news;
  }

  /** Parcels as they wait beside `waiting`; nothing, and trouble told, where there is no room. */
  join(
    parcels: readonly Parcel[],
    waiting: readonly Waiting[],
    {endpoint, held}: {readonly endpoint: string; readonly held: boolean},
  ): readonly Waiting[] {
    if (!fits(waiting, parcels)) {
      this.refused += parcels.length;
      this.#news.full();
      void worded('outbox-full', (words) =>
        words.fullTrouble(parcels.length, waiting.length, endpoint),
      ).then((error) => this.#news.trouble(error));
      return [];
    }
    const {now, random} = this.#ports;
    const queuedAt = now();
    const {format} = this.#options;
    return shuffle(parcels, random).map((report) => {
      const nextAt = this.nextAt(report);
      return {report, endpoint, format, held, queuedAt, tries: 0, nextAt};
    });
  }

  /** When one report may leave: anywhere within the window. */
  readonly nextAt = ({kind}: Parcel): number => {
    const spread = (this.#options.spread ?? POLICY.spread) * 1000;
    // Beside the answers that have just shown a badge, its report would point at them.
    const window = kind === 'award' ? POLICY.awardSpread : spread;
    return this.#ports.now() + this.#ports.random() * window;
  };
}
