import {answersIn, oddsOf, type Drawn} from '../../../src/model/noise.js';
import {figure, MINIMA, type Figure} from './figure.js';
import {size} from './moments.js';

/** What chance said in the place of `count` learners. */
export interface NoisyVoices {
  readonly response: readonly string[];
  readonly count: number;
}

/** The voices of one question that have one and the same noise. */
export interface NoisyStream {
  readonly question: string;
  readonly noise: Drawn['noise'];
  readonly voices: readonly NoisyVoices[];
}

/** How many gave an answer, as far as the noise lets it be known. */
export interface NoisyShare {
  /** Empty: no answer, or none that could be read. */
  readonly response: readonly string[];
  /** f̂, unbiased: in small groups it may fall below 0 or exceed 1. */
  readonly share: number;
  readonly se: number;
  /** 95 % interval, within 0 and 1. */
  readonly low: number;
  readonly high: number;
}

/** What one question's noisy stream tells. */
export interface NoisyStatistics {
  readonly question: string;
  readonly epsilon: number;
  readonly n: number;
  /** In the author's order, no answer last. */
  readonly shares: Figure<readonly NoisyShare[]>;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** The figures of one question, with the noise taken out. */
export function noisyStatistics({question, noise, voices}: NoisyStream): NoisyStatistics {
  const n = size(voices);
  const said = (response: readonly string[]) =>
    size(voices.filter((voice) => voice.response.join(' ') === response.join(' ')));
  const responses = [...noise.options.map((id) => [id]), []];
  return {
    question,
    epsilon: noise.epsilon,
    n,
    shares: figure(n, leastFor(noise), () =>
      responses.map((response) => ({response, ...shareOf(said(response), n, noise)})),
    ),
  };
}

/**
 * The share who gave an answer that `said` of `n` noisy voices name: with λ̂ = said / n, and p and q the
 * odds of k-ary randomised response (`oddsOf`), f̂ = (λ̂ − q) / (p − q) is unbiased, and
 * SE² = λ̂(1 − λ̂) / (n (p − q)²) holds both the noise's chance and that of who was asked
 * (Warner 1965, JASA 60(309), for two answers; Kairouz, Bonawitz & Ramage 2016, ICML, for k). The
 * interval is Wilson's of λ̂ (1927), brought to f the same way and cut at 0 and 1.
 */
export function shareOf(
  said: number,
  n: number,
  noise: Drawn['noise'],
): Omit<NoisyShare, 'response'> {
  const {truth: p, other: q} = oddsOf(noise.epsilon, answersIn(noise));
  const named = said / n;
  const without = (share: number) => (share - q) / (p - q);
  const middle = (named + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const reach =
    (Z * Math.sqrt((named * (1 - named)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return {
    share: without(named),
    se: Math.sqrt((named * (1 - named)) / n) / (p - q),
    low: cut(without(middle - reach)),
    high: cut(without(middle + reach)),
  };
}

const cut = (share: number) => Math.min(1, Math.max(0, share));

/**
 * Voices below which a share would be mostly chance: as many as make it as sure, at worst, as a plain
 * one is from the fewest voices that show one (`MINIMA.difficulty`): n ≥ minimum · 4 max λ(1 − λ) / (p − q)².
 */
export function leastFor(noise: Drawn['noise']): number {
  const {truth: p, other: q} = oddsOf(noise.epsilon, answersIn(noise));
  const widest = Math.min(p, Math.max(q, 0.5));
  return Math.ceil((MINIMA.difficulty * 4 * widest * (1 - widest)) / (p - q) ** 2);
}
