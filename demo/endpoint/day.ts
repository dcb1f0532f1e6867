/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** The day of an instant in UTC, `YYYY-MM-DD`: as text, days sort as they follow. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** The instant `days` days earlier. */
export function daysBefore(now: number, days: number): number {
  return now - days * DAY;
}
