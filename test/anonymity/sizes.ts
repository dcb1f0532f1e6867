import {bodyOf} from '../../src/outbox/transport.js';
import {writingOf} from '../../src/privacy/writing.js';
import type {Report} from '../../src/schemas/report.js';
import type {Arrival} from './wire.js';

/** A report as it stands in a request of a format beside the plain one. */
export function bodyIn(format: string): (report: Report) => string {
  const writing = writingOf(format);
  if (!writing) throw new Error(`no format: ${format}`);
  return (report) => writing.body([bodyOf(report, writing.write(report))]);
}

/**
 * Somebody who carries the bytes and cannot read them: share of answers of which they tell from the
 * length alone whether the question was reached, having seen what length goes with what.
 */
export function reachedBySize(
  arrivals: readonly Arrival<Report>[],
  body: (report: Report) => string = bodyOf,
): number {
  const seen = new Map<number, {yes: number; no: number}>();
  for (const {body: report} of arrivals) {
    if (report.kind !== 'item') continue;
    const size = Buffer.byteLength(body(report));
    const times = seen.get(size) ?? {yes: 0, no: 0};
    times[report.reached ? 'yes' : 'no'] += 1;
    seen.set(size, times);
  }
  const all = [...seen.values()];
  const right = all.reduce((sum, {yes, no}) => sum + Math.max(yes, no), 0);
  return right / all.reduce((sum, {yes, no}) => sum + yes + no, 0);
}
