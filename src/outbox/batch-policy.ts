/** Limits of a batch. Apart from the others, which pages without batches carry alone. */
export const BATCH = {
  /** Reports in one request. */
  reports: 20,
  /** Characters of one request; one report alone may be longer. */
  chars: 48 * 2 ** 10,
} as const;
