import type {Certainty} from './attempt.js';

/** How often an answer holds when it is given at each certainty: the middle of its window. */
export const EXPECTED: Readonly<Record<Certainty, number>> = {1: 0.5, 2: 0.73, 3: 0.9};

/** A forecast and what came: the probability given beforehand, and whether the answer held. */
export interface Forecast {
  readonly p: number;
  readonly held: boolean;
}

/** Brier score and its parts: `score = reliability − resolution + uncertainty` (Murphy 1973). */
export interface Calibration {
  /** Mean squared distance between forecast and outcome; 0 is perfect. */
  readonly score: number;
  /** How far what came lies from what was forecast, level by level; 0 is perfect. */
  readonly reliability: number;
  /** How well the levels tell what holds from what does not yet. */
  readonly resolution: number;
  /** How open the matter was: a(1 − a) for the share a that held. */
  readonly uncertainty: number;
  /** Mean forecast minus share that held: above 0, surer than the answers. */
  readonly bias: number;
}

/** Brier score of at least one forecast, split by the distinct probabilities given. */
export function calibrationOf(forecasts: readonly Forecast[]): Calibration {
  const base = share(forecasts);
  const level = (p: number) => forecasts.filter((one) => one.p === p);
  const overLevels = (part: (one: Forecast) => number) => mean(forecasts.map(part));
  return {
    score: mean(forecasts.map(({p, held}) => (p - Number(held)) ** 2)),
    reliability: overLevels(({p}) => (p - share(level(p))) ** 2),
    resolution: overLevels(({p}) => (share(level(p)) - base) ** 2),
    uncertainty: base * (1 - base),
    bias: mean(forecasts.map(({p}) => p)) - base,
  };
}

const mean = (of: readonly number[]) => of.reduce((sum, x) => sum + x, 0) / of.length;
const share = (of: readonly Forecast[]) => mean(of.map(({held}) => Number(held)));
