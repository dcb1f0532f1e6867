import {REST_BANDS} from './bands.js';

const DAY = 86_400_000;

/** The ISO 8601 week of an instant (ms since 1970), in UTC: `2026-W48`. The finest time that leaves. */
export function weekOf(instant: number): string {
  const day = new Date(instant);
  const weekday = (day.getUTCDay() + 6) % 7;
  const thursday = new Date(Math.floor(instant / DAY) * DAY + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** The band of a score on `of` other questions: exact up to four, five even bands beyond. */
export function restBand(reached: number, of: number): number {
  return of < REST_BANDS ? reached : Math.floor((REST_BANDS * reached) / (of + 1));
}

/** How long after the first a second attempt came: under two days, two weeks, two months, or more. */
export function delayBand(from: number, to: number): 'day' | 'week' | 'month' | 'longer' {
  const days = (to - from) / DAY;
  if (days < 2) return 'day';
  if (days < 14) return 'week';
  return days < 60 ? 'month' : 'longer';
}

/** The share reached of an objective's questions, in quarters: 0 to 3. */
export function shareBand(reached: number, of: number): number {
  return of ? Math.min(3, Math.floor((4 * reached) / of)) : 0;
}
