/** Bands that the score on a learner's other questions is told in. */
export const REST_BANDS = 5;
