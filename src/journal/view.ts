import type {Consent, EndpointFault, KeepStatus, OutboxView, Snapshot} from '../model/snapshot.js';
import type {Kept} from '../store/store.js';

/** What a snapshot is made of. */
export interface Scene {
  readonly kept: Kept;
  readonly status: KeepStatus;
  /** The word that counts: the learner's, or the page's where there is none. */
  readonly consent: Consent;
  readonly detail: Snapshot['detail'];
  readonly endpoint?: string | undefined;
  /** Reports that found no room. */
  readonly refused: number;
  readonly fault?: EndpointFault | undefined;
  readonly write?: OutboxView['write'];
}

/** The journal as elements see it. */
export function snapshotOf(scene: Scene): Snapshot {
  const {kept, status, consent, detail, endpoint, refused, fault, write} = scene;
  const held = kept.waiting.flatMap(({held: waits, report}) =>
    waits && report.kind !== 'packet' ? [report] : [],
  );
  const queued = kept.waiting.length - held.length;
  return {
    status,
    attempts: kept.attempts,
    records: kept.records,
    consent,
    detail,
    // Their own, though there is none: what a script has put into every object is not read.
    endpoint,
    outbox: {held, queued, rejected: kept.aside, refused, fault, write},
  };
}
