import {figure, MINIMA, type Figure} from './statistics/figure.js';
import {gainOf, type Gain} from './statistics/gain.js';
import {
  certaintyOf,
  itemStatistics,
  shareReached,
  type CertaintyRow,
  type ItemStatistics,
  type ItemVoices,
} from './statistics/item.js';
import {mean, size} from './statistics/moments.js';
import {noisyStatistics, type NoisyStatistics, type NoisyStream} from './statistics/noisy.js';
import {reliabilityOf, type Reliability} from './statistics/reliability.js';

/** Learners who reached `reached` of `of` questions. */
export interface TotalVoices {
  readonly reached: number;
  readonly of: number;
  readonly count: number;
}

/** Learners who reached `pre`, then `post`, of the same `of` questions. */
export interface PairVoices {
  readonly pre: number;
  readonly post: number;
  readonly of: number;
  readonly delay: 'day' | 'week' | 'month' | 'longer';
  readonly count: number;
}

/** Learners whose share reached of an objective lies in a quarter, 0 to 3. */
export interface ObjectiveVoices {
  readonly band: number;
  readonly count: number;
}

/** The released streams of one quiz version. Nothing in one can be joined with anything in another. */
export interface Streams {
  readonly items: ReadonlyMap<string, ItemVoices>;
  readonly totals: readonly TotalVoices[];
  readonly pairs: readonly PairVoices[];
  readonly objectives: ReadonlyMap<string, readonly ObjectiveVoices[]>;
  readonly attempts: number;
  readonly noisy: readonly NoisyStream[];
}

/** What an LMS admin can be told of one quiz version. */
export interface Statistics {
  readonly minima: typeof MINIMA;
  readonly counts: {readonly totals: number; readonly pairs: number; readonly attempts: number};
  readonly items: readonly ItemStatistics[];
  readonly total: Figure<{readonly mean: number; readonly of: number}>;
  readonly certainty: Figure<readonly CertaintyRow[]>;
  readonly reliability: Figure<Reliability>;
  readonly gain: Figure<Gain & {readonly delays: Readonly<Record<PairVoices['delay'], number>>}>;
  readonly objectives: readonly {
    readonly objective: string;
    readonly n: number;
    readonly bands: Figure<readonly number[]>;
  }[];
  /** Answers with chance mixed in: apart from all others, per question and noise. */
  readonly noisy: readonly NoisyStatistics[];
}

/** The figures of one quiz version, from its unlinkable streams alone. */
export function statisticsOf(streams: Streams): Statistics {
  const {items, totals, pairs, objectives, attempts, noisy} = streams;
  const certainties = [...items.values()].flatMap((voices) => voices.certainties);
  return {
    minima: MINIMA,
    counts: {totals: size(totals), pairs: size(pairs), attempts},
    items: [...items].map(([question, voices]) => itemStatistics(question, voices)),
    total: totalFigure(totals),
    certainty: certaintyOf(certainties),
    reliability: reliabilityFigure(items, totals),
    gain: gainFigure(pairs),
    objectives: [...objectives].map(([objective, voices]) => ({
      objective,
      n: size(voices),
      bands: figure(size(voices), MINIMA.objective, () =>
        [0, 1, 2, 3].map((band) => size(voices.filter((voice) => voice.band === band))),
      ),
    })),
    noisy: noisy.map(noisyStatistics),
  };
}

/** Totals of those who answered as many questions as the longest total tells of. */
function complete(totals: readonly TotalVoices[]): readonly TotalVoices[] {
  const longest = Math.max(...totals.map(({of}) => of));
  return totals.filter(({of}) => of === longest);
}

const counted = ({reached, count}: TotalVoices) => ({x: reached, count});

function totalFigure(totals: readonly TotalVoices[]): Statistics['total'] {
  const whole = complete(totals);
  return figure(size(whole), MINIMA.difficulty, () => ({
    mean: mean(whole.map(counted)),
    of: whole[0]?.of ?? 0,
  }));
}

function reliabilityFigure(
  items: Streams['items'],
  totals: readonly TotalVoices[],
): Statistics['reliability'] {
  const whole = complete(totals);
  const scored = [...items.values()]
    .map(({answers}) => answers.filter(({reached}) => reached !== undefined))
    .filter((voices) => voices.length > 0);
  const least = Math.min(size(whole), ...scored.map(size));
  return figure(least, MINIMA.reliability, () => {
    // A question whose stream is still withheld would make the sum of variances too small.
    if (scored.length !== whole[0]?.of) return undefined;
    return reliabilityOf(scored.map(shareReached), whole.map(counted));
  });
}

function gainFigure(pairs: readonly PairVoices[]): Statistics['gain'] {
  const shares = pairs
    .filter(({of}) => of > 0)
    .map(({pre, post, of, count}) => ({pre: pre / of, post: post / of, count}));
  const after = (delay: PairVoices['delay']) => size(pairs.filter((pair) => pair.delay === delay));
  return figure(size(shares), MINIMA.gain, () => {
    const gain = gainOf(shares);
    if (!gain) return undefined;
    const [day, week, month, longer] = [
      after('day'),
      after('week'),
      after('month'),
      after('longer'),
    ];
    return {...gain, delays: {day, week, month, longer}};
  });
}
