import {canonical} from '../../src/model/canonical.js';
import type {NoisyReport, Report} from '../../src/schemas/report.js';

/** Voices that may be mixed with one another: same content, same kind, same question or objective. */
export interface Stream {
  readonly quiz: string;
  readonly version: string;
  readonly kind: string;
  /** The question or the objective, with noise its measure too; empty for totals, pairs and attempts. */
  readonly part: string;
}

/** How many voices of a stream have something in common. */
export interface Counter {
  /**
   * `voice`: what was answered, once for each voice. `certainty`, `rest`: what else was told, apart
   * from it: no figure needs them together, and together they would be somebody's trace.
   */
  readonly aspect: 'voice' | 'certainty' | 'rest';
  /** Canonical JSON: equal words are equal strings, so that they can be counted. */
  readonly said: string;
  readonly count: number;
  /** Of the bands of the scores on the other questions, and of their squares. */
  readonly sum: number;
  readonly squares: number;
}

/** What is kept of one report: its week and what it says. Neither its id nor its language. */
export interface Voice {
  readonly week: string;
  readonly counters: readonly Counter[];
}

/** The stream that a report belongs to. */
export function streamOf(report: Report): Stream {
  const {quiz, version, kind} = report;
  return {quiz, version, kind, part: partOf(report)};
}

function partOf(report: Report): string {
  if (report.kind === 'item') return report.question;
  if (report.kind === 'noisy') return noisyPart(report);
  return report.kind === 'objective' ? report.objective : '';
}

/** A question and its noise, in one name: voices with another noise are another stream. No id holds a blank. */
function noisyPart({question, noise: {epsilon, options}}: NoisyReport): string {
  return [question, epsilon, ...options].join(' ');
}

/** The question and the noise that the name of a noisy stream tells. */
export function noiseIn(part: string): Pick<NoisyReport, 'question' | 'noise'> {
  const [question = '', epsilon, ...options] = part.split(' ');
  return {question, noise: {epsilon: Number(epsilon), options}};
}

/** What is kept of a report, built field by field. */
export function voiceOf(report: Report): Voice {
  const {week} = report;
  if (report.kind === 'item') return {week, counters: itemCounters(report)};
  return {week, counters: [counter('voice', saidBy(report))]};
}

/** Equal counters made one, sums added. */
export function merged(counters: readonly Counter[]): readonly Counter[] {
  const sums = new Map<string, Counter>();
  for (const one of counters) {
    const {aspect, said, count, sum, squares} = one;
    const key = `${aspect} ${said}`;
    const before = sums.get(key) ?? {count: 0, sum: 0, squares: 0};
    sums.set(key, {
      aspect,
      said,
      count: before.count + count,
      sum: before.sum + sum,
      squares: before.squares + squares,
    });
  }
  return [...sums.values()];
}

/** Voices that these counters count. */
export function voicesIn(counters: readonly Counter[]): number {
  const voices = counters.filter(({aspect}) => aspect === 'voice');
  return voices.reduce((sum, {count}) => sum + count, 0);
}

/** What an item says, in counters that cannot be put together again. */
export function itemCounters({response, reached, certainty, rest}: ItemSaid): readonly Counter[] {
  const placed = rest !== undefined && reached !== undefined;
  return [
    counter('voice', {response, reached, ...(placed ? {placed} : {})}, placed ? rest : 0),
    ...(certainty ? [counter('certainty', {certainty, reached})] : []),
    ...(placed ? [counter('rest', {}, rest, rest ** 2)] : []),
  ];
}

/** What an answer tells. */
export type ItemSaid = Pick<
  Extract<Report, {kind: 'item'}>,
  'response' | 'reached' | 'certainty' | 'rest'
>;

function counter(aspect: Counter['aspect'], said: object, sum = 0, squares = 0): Counter {
  return {aspect, said: canonical(said), count: 1, sum, squares};
}

function saidBy(report: Exclude<Report, {kind: 'item'}>): object {
  switch (report.kind) {
    case 'total':
      return {reached: report.reached, of: report.of};
    case 'pair':
      return {pre: report.pre, post: report.post, of: report.of, delay: report.delay};
    case 'attempt':
      return {answers: report.answers};
    case 'objective':
      return {band: report.band};
    case 'noisy':
      return {response: report.response};
  }
}
