import type {EndpointFault, Parcel} from '../model/snapshot.js';
import type {DeclicError} from '../errors.js';
import type {Delivery} from '../outbox/courier.js';
import {asideTrouble, faultTrouble} from './trouble.js';

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

  constructor(news: DeliveryNews) {
    this.#news = news;
  }

  readonly hear = (delivery: Delivery): void => {
    if (delivery.kind === 'sent') {
      this.fault = undefined;
      this.#news.sent(delivery.report);
    }
    if (delivery.kind === 'aside') {
      this.#news.trouble(asideTrouble(delivery.report, delivery.status));
    }
    if (delivery.kind === 'fault') {
      const {endpoint, reply} = delivery;
      this.#tellFault(reply.status, faultTrouble(endpoint, reply));
    }
    this.#settling ??= setTimeout(() => {
      this.#settling = undefined;
      this.#news.settled();
    }, BURST);
  };

  stop(): void {
    clearTimeout(this.#settling);
  }

  #tellFault(status: number, error: DeclicError): void {
    const known = this.fault?.message === error.message;
    this.fault = {status, message: error.message};
    if (!known) this.#news.trouble(error);
  }
}
