/** Characters of one content file. */
export const MAX_CONTENT = 2 ** 20;
