/** The share of like questions that somebody who masters an objective would reach. */
export const MASTERY = 0.7;
/** How probable mastery must be before it is said. */
export const SURE_ENOUGH = 0.9;

/**
 * P(θ > limit) after `reached` of `asked`, from a uniform prior: the upper tail of
 * Beta(1 + k, 1 + n − k), which for whole numbers is P(Binomial(n + 1, limit) ≤ k). Summed by
 * logarithms, so that thousands of answers do not underflow.
 */
export function chanceOfMastery(reached: number, asked: number, limit = MASTERY): number {
  const odds = Math.log(limit / (1 - limit));
  let term = (asked + 1) * Math.log(1 - limit);
  let sum = Math.exp(term);
  for (let i = 1; i <= reached; i++) {
    term += Math.log((asked + 2 - i) / i) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** The fewest of `asked` answers to hold for mastery to be said; undefined when too few are asked. */
export function fewestForMastery(asked: number): number | undefined {
  for (let k = 0; k <= asked; k++) if (chanceOfMastery(k, asked) >= SURE_ENOUGH) return k;
  return undefined;
}
