import type {NoisyReport} from '../schemas/report.js';

/** What an answer with noise can be: the answers of its question, and none at all. */
export type Drawn = Pick<NoisyReport, 'response' | 'noise'>;

/** How chance turns one answer into another. */
export interface Odds {
  /** Of saying what was answered. */
  readonly truth: number;
  /** Of saying any one of the others. */
  readonly other: number;
}

/**
 * k-ary randomised response (Kairouz, Bonawitz & Ramage 2016): p = e^ε / (e^ε + k − 1) for the answer
 * itself, q = 1 / (e^ε + k − 1) for each other one. Whatever was answered, no answer is more than e^ε
 * times as likely to be sent as another. `answers` is k, with none at all among them.
 */
export function oddsOf(epsilon: number, answers: number): Odds {
  const all = Math.exp(epsilon) + answers - 1;
  return {truth: Math.exp(epsilon) / all, other: 1 / all};
}

/** How many answers could have been sent: the options, and none at all. */
export const answersIn = ({options}: Drawn['noise']): number => options.length + 1;

/** Whether an answer is one that its own noise could have drawn; not where what is kept of it is damaged. */
export function fitsNoise({response, noise}: Partial<Drawn>): boolean {
  const options: unknown = noise?.options;
  if (!response || !Array.isArray(options)) return false;
  return new Set(options).size === options.length && response.every((id) => options.includes(id));
}
