/**
 * The five items of section 6 of the Law School Admission Test, 1,000 examinees: how often each of the
 * 32 response patterns was seen, from 00000 to 11111, first item first.
 * R. D. Bock & M. Lieberman (1970), Fitting a response model for n dichotomously scored items,
 * Psychometrika 35, 179–197.
 */
const FREQUENCIES = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173,
  11, 61, 28, 298,
] as const;

/** 1,000 rows of five answers, reached or not yet. */
export const lsat6: readonly (readonly boolean[])[] = FREQUENCIES.flatMap((count, pattern) =>
  Array.from({length: count}, () => [16, 8, 4, 2, 1].map((bit) => (pattern & bit) > 0)),
);
