import type {Consent, Detail, EndpointFault, KeepStatus, Snapshot} from '../model/snapshot.js';
import type {JournalRecord} from '../model/record.js';
import type {Kept} from '../store/store.js';

/** What a snapshot is made of. */
export interface Scene {
  readonly kept: Kept;
  readonly status: KeepStatus;
  /** The word that counts: the learner's, or the page's where there is none. */
  readonly consent: Consent;
  readonly detail: Detail;
  readonly endpoint?: string | undefined;
  /** Reports that found no room. */
  readonly refused: number;
  readonly fault?: EndpointFault | undefined;
}

/** The journal as elements see it. */
export function snapshotOf(scene: Scene): Snapshot {
  const {kept, status, consent, detail, endpoint, refused, fault} = scene;
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
    ...(endpoint ? {endpoint} : {}),
    outbox: {held, queued, rejected: kept.aside, refused, ...(fault ? {fault} : {})},
  };
}

/** All that is kept, as text to keep elsewhere. */
export function exported({attempts, records, consent, waiting, aside}: Kept): string {
  const whole = {
    declic: 'journal/1',
    attempts,
    records: records.map(portable),
    consent,
    waiting,
    aside,
  };
  return JSON.stringify(whole, null, 2);
}

/** A key has a name to take along, and stays in this browser itself. */
function portable(record: JournalRecord): object {
  return record.kind === 'key' ? {...record, value: {did: record.value.did}} : record;
}
