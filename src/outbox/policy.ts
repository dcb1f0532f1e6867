const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** Every limit of delivery, in one place. Times in ms, sizes in characters. */
export const POLICY = {
  /** Backoff: full jitter over base · 2^tries, capped. Only age ends it: an endpoint may be down for a week. */
  base: 2 * SECOND,
  cap: 15 * MINUTE,
  /** What a Retry-After may ask for. */
  leastWait: SECOND,
  mostWait: DAY,
  /** A report that could not leave for so long is set aside. */
  maxAge: 30 * DAY,
  maxWaiting: 1000,
  maxChars: 2 * 2 ** 20,
  /** Per request. */
  timeout: 10 * SECOND,
  /** Body up to which a request may outlive the page. */
  keepalive: 16 * 2 ** 10,
  inFlight: 2,
  perMinute: 40,
  /** How long one tab sends before it gives the turn away. */
  pass: 1.5 * SECOND,
  /**
   * How long the turn is left to a tab that may have died: a little longer than a pass. Others ask four
   * times in it, so that one takes over within three seconds.
   */
  turn: 2 * SECOND,
  /** How long a claimed report is left to such a tab: longer than a request takes. */
  lease: 15 * SECOND,
  /** Failures in a row after which one probe at a time is sent. */
  breaker: 5,
  /** How long an endpoint that needs its admin is left alone. */
  faultPause: 15 * MINUTE,
  /** Seconds over which the reports of one attempt are spread, unless the page says otherwise. */
  spread: 60,
  /** Over which an award's report leaves: not beside the answers that have just shown the badge. */
  awardSpread: DAY,
} as const;
