/** Tells whether one more request fits; 0, or the seconds to wait. Knows no caller. */
export type Rate = (now: number) => number;

/**
 * A bucket that `perSecond` requests a second drain, with room for a burst of two seconds. One for
 * the whole process: telling callers apart would need an address.
 */
export function rateLimit(perSecond: number): Rate {
  const room = Math.max(1, perSecond * 2);
  let level = 0;
  let last = 0;
  return (now) => {
    level = Math.max(0, level - (Math.max(0, now - last) / 1000) * perSecond);
    last = now;
    if (level + 1 > room) return Math.max(1, Math.ceil((level + 1 - room) / perSecond));
    level += 1;
    return 0;
  };
}
