import type {SentRecord} from './record.js';
import type {Parcel} from './snapshot.js';

/** A report, and how its endpoint answered. */
export interface Acknowledged {
  readonly report: Parcel;
  readonly endpoint: string;
  /** HTTP status of the acknowledgement. */
  readonly status: number;
}

/**
 * What is remembered of a report that left: all of it but its number, to the day and no more. The
 * number is dropped since the endpoint has seen it: nothing here can be laid beside what is there.
 * Of a packet nothing is remembered here: it has its receipt. `id` is random and new, `now` in ms
 * since 1970.
 */
export function sentRecordOf(
  {report, endpoint, status}: Acknowledged,
  id: string,
  now: number,
): SentRecord | undefined {
  if (report.kind === 'packet') return undefined;
  const {id: _, ...unnumbered} = report;
  const changedAt = dayStart(now);
  return {kind: 'sent', id: `sent/${id}`, changedAt, value: {report: unnumbered, endpoint, status}};
}

/** The first instant of the local day: all that is kept of when something left. */
export const dayStart = (now: number): number => new Date(now).setHours(0, 0, 0, 0);
