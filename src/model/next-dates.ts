import type {Attempt} from './attempt.js';
import {morningOf} from './day.js';
import type {JournalRecord} from './record.js';
import {HORIZONS, recheckDays} from './spacing.js';

/** A day ahead: to look back at what was answered, or to ask whether a next step shows. */
export interface NextDate {
  readonly about: 'look-back' | 'step';
  /** Nine in the morning of that day, where somebody is; ms since 1970. */
  readonly at: number;
}

/**
 * The days ahead that follow from what is kept, the first one first and none twice: of each quiz that
 * was finished the next look back, spaced as somebody has chosen to practise, and of each next step
 * that is not done its day. `now` in ms since 1970.
 */
export function nextDates(
  attempts: readonly Attempt[],
  records: readonly JournalRecord[],
  now: number,
): readonly NextDate[] {
  const wish = records.find(({kind}) => kind === 'practice')?.value as
    {horizon?: number} | undefined;
  const horizon = HORIZONS.find((one) => one === wish?.horizon) ?? 35;
  const lookBacks = lastGoes(attempts).flatMap((last) => {
    const next = recheckDays(horizon)
      .map((days) => morningAfter(last, days))
      .find((at) => at > now);
    return next === undefined ? [] : [{about: 'look-back', at: next} as const];
  });
  const all = [...lookBacks, ...steps(records, now)].sort((a, b) => a.at - b.at);
  return all.filter(
    ({about, at}, i) => all.findIndex((one) => one.about === about && one.at === at) === i,
  );
}

/** When each quiz was finished last. */
function lastGoes(attempts: readonly Attempt[]): readonly number[] {
  const last = new Map<string, number>();
  for (const {quiz, completedAt = 0} of attempts) {
    if (completedAt > (last.get(quiz) ?? 0)) last.set(quiz, completedAt);
  }
  return [...last.values()];
}

function steps(records: readonly JournalRecord[], now: number): readonly NextDate[] {
  return records.flatMap((one) => {
    const step = one.kind === 'mirror' ? one.value.step : undefined;
    if (!step || step.done) return [];
    const at = morningOf(step.date).getTime();
    return at > now ? [{about: 'step', at} as const] : [];
  });
}

/** On both sides of summer time. */
function morningAfter(at: number, days: number): number {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return date.setHours(9, 0, 0, 0);
}
