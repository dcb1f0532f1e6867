import {dayOf} from './day.js';

/** How many of a kind are left today; one for the whole process, and forgotten with the day. */
export interface Daily {
  /** Takes one; whether there was one. */
  take(kind: string, now: number): boolean;
  /** Gives one back that was not needed. */
  giveBack(kind: string): void;
}

/** Never more than `most` of one kind on one day (UTC). */
export function daily(most: number): Daily {
  const used = new Map<string, number>();
  let day = '';
  return {
    take(kind, now) {
      if (dayOf(now) !== day) used.clear();
      day = dayOf(now);
      const before = used.get(kind) ?? 0;
      if (before >= most) return false;
      used.set(kind, before + 1);
      return true;
    },
    giveBack(kind) {
      used.set(kind, Math.max(0, (used.get(kind) ?? 0) - 1));
    },
  };
}
