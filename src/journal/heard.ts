/** The events that a journal acts on. */
export const HEARD = [
  'declic-attempt',
  'declic-complete',
  'declic-consent',
  'declic-record',
  'declic-packet',
  'declic-own-data',
] as const;
