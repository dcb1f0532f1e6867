import type {EndpointFault, Parcel} from '../model/snapshot.js';
import type {DeclicError} from '../errors.js';
import type {Delivery} from '../outbox/courier.js';
import {worded} from './worded.js';

/** Who wants to know of deliveries. */
export interface DeliveryNews {
  readonly sent: (report: Parcel) => void;
  readonly trouble: (error: DeclicError) => void;
  /** Once for a burst of deliveries. */
  readonly settled: () => void;
}

const BURST = 50;

/** What became of the reports, told on; remembers whether the road to the endpoint is closed. */
export class Deliveries {
  fault?: EndpointFault | undefined;
  readonly #news: DeliveryNews;
  #settling?: ReturnType<typeof setTimeout> | undefined;

  #stopped = false;

  constructor(news: DeliveryNews) {
    this.#news = news;
  }

  readonly hear = (delivery: Delivery): void => {
    if (delivery.kind === 'sent') {
      this.fault = undefined;
      this.#news.sent(delivery.report);
    }
    if (delivery.kind === 'aside') {
      const {report, status} = delivery;
      void worded('report-rejected', (words) => words.asideTrouble(report, status)).then(
        this.#news.trouble,
      );
    }
    if (delivery.kind === 'fault') {
      const {endpoint, reply} = delivery;
      void worded('endpoint-fault', (words) => words.faultTrouble(endpoint, reply)).then(
        (error) => {
          this.#tellFault(reply.status, error);
          this.#settle();
        },
      );
    }
    this.#settle();
  };

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#settling);
  }

  #settle(): void {
    if (this.#stopped) return;
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      this.#news.settled();
    }, BURST);
  }

  #tellFault(status: number, error: DeclicError): void {
    const known = this.fault?.message === error.message;
    this.fault = {status, message: error.message};
    if (!known) this.#news.trouble(error);
  }
}
