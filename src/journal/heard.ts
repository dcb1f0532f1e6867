/** The events that a journal acts on, and by which it is asked. */
export const HEARD = [
  'declic-attempt',
  'declic-complete',
  'declic-consent',
  'declic-record',
  'declic-packet',
  'declic-own-data',
  'context-request',
] as const;
