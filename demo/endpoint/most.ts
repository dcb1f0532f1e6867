/** Bytes that one report may take. */
export const MAX_REPORT = 16_384;
/** Bytes that one packet may take: forty criteria, each with the longest comment. */
export const MAX_PACKET = 81_920;
/** Bytes that one batch may take. */
export const MAX_BATCH = 262_144;
/** Reports in one batch. */
export const MAX_REPORTS = 100;
