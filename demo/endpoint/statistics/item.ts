import {figure, GROUP, MINIMA, tooSmall, type Figure} from './figure.js';
import {NOTHING, size} from './moments.js';

/** What was said to one question, in counters that do not stand together. */
export interface ItemVoices {
  readonly answers: readonly AnswerVoices[];
  readonly certainties: readonly CertaintyVoices[];
  /** Bands of the scores on the other questions, of all who told them: how many, Σ and Σ of squares. */
  readonly rest: {readonly count: number; readonly sum: number; readonly squares: number};
}

/** `count` voices that gave this answer. */
export interface AnswerVoices {
  readonly response: readonly string[];
  readonly reached?: boolean | undefined;
  /** Whether they told how their other questions went; `sum` is that of their bands. */
  readonly placed?: boolean | undefined;
  readonly count: number;
  readonly sum: number;
}

/** `count` voices that were this sure, and reached it or not. */
export interface CertaintyVoices {
  readonly certainty: 1 | 2 | 3;
  readonly reached?: boolean | undefined;
  readonly count: number;
}

/** Of those who were this sure, the share who reached it; null where they are too few to say. */
export interface CertaintyRow {
  readonly certainty: 1 | 2 | 3;
  readonly n: number;
  readonly reached: number | null;
}

/** How often one response was given, and whether it goes with the other questions: r, in tenths. */
export interface OptionRow {
  readonly response: readonly string[];
  readonly n: number;
  readonly share: number;
  readonly key: boolean;
  readonly rest: Figure<{readonly r: number}>;
}

/** What one question's stream tells. */
export interface ItemStatistics {
  readonly question: string;
  readonly n: number;
  /** Whether the question has a reached and a not yet. */
  readonly scored: boolean;
  /** Share p who reached it; SE = √(p(1 − p)/n). */
  readonly difficulty: Figure<{readonly p: number; readonly se: number}>;
  /** Corrected item-total correlation: Pearson's r of reached with the rest (Henrysson 1963). */
  readonly discrimination: Figure<number>;
  readonly certainty: Figure<readonly CertaintyRow[]>;
  readonly options: Figure<readonly OptionRow[]>;
  /** A response that may be the true key; null when there is none. */
  readonly miskey: Figure<{readonly response: readonly string[]} | null>;
}

/** The figures of one question, from its own stream alone. */
export function itemStatistics(question: string, voices: ItemVoices): ItemStatistics {
  const {answers, certainties, rest} = voices;
  const judged = answers.filter(({reached}) => reached !== undefined);
  const options = optionsOf(voices);
  return {
    question,
    n: size(answers),
    scored: judged.length > 0,
    difficulty: figure(size(judged), MINIMA.difficulty, () => {
      const p = shareReached(judged);
      return {p, se: Math.sqrt((p * (1 - p)) / size(judged))};
    }),
    discrimination: figure(rest.count, MINIMA.discrimination, () =>
      withRest(
        answers.filter(({reached}) => reached === true),
        rest,
      ),
    ),
    certainty: certaintyOf(certainties),
    options: figure(size(answers), MINIMA.options, () => optionRows(options, rest.count)),
    miskey: figure(rest.count, MINIMA.discrimination, () => miskeyIn(options)),
  };
}

/** The certainty table: per level, how many, and the share who reached it. */
export function certaintyOf(voices: readonly CertaintyVoices[]): Figure<readonly CertaintyRow[]> {
  const told = voices.filter(({reached}) => reached !== undefined);
  return figure(size(told), MINIMA.certainty, () => {
    const rows = ([1, 2, 3] as const).map((certainty) => {
      const those = told.filter((voice) => voice.certainty === certainty);
      const n = size(those);
      return {certainty, n, reached: n ? shareReached(those) : 0};
    });
    const few = tooSmall(rows.map(({n}) => n));
    return rows.map((row, place) => (few.has(place) ? {...row, reached: null} : row));
  });
}

/** Share of `voices` who reached the question. */
export function shareReached(
  voices: readonly {readonly reached?: boolean | undefined; readonly count: number}[],
): number {
  return size(voices.filter(({reached}) => reached)) / size(voices);
}

/**
 * Pearson's r of belonging to `group` with the score on the other questions, from sums alone:
 * (Σ of the group − m·mean) / √(m(1 − m/n) · Σ(y − mean)²). Undefined when nothing varies.
 */
function withRest(group: readonly AnswerVoices[], rest: ItemVoices['rest']): number | undefined {
  const placed = group.filter((voices) => voices.placed);
  const [m, n] = [size(placed), rest.count];
  const middle = rest.sum / n;
  const among = m - m ** 2 / n;
  const spread = rest.squares - n * middle ** 2;
  if (!(among > NOTHING && spread > NOTHING)) return undefined;
  const sum = placed.reduce((total, voices) => total + voices.sum, 0);
  return (sum - m * middle) / Math.sqrt(among * spread);
}

/** One response and all that is known of it. */
interface Option {
  readonly response: readonly string[];
  readonly n: number;
  readonly placed: number;
  readonly share: number;
  readonly key: boolean;
  readonly r: number | undefined;
}

function optionsOf({answers, rest}: ItemVoices): readonly Option[] {
  const keyOf = ({response}: AnswerVoices) => response.join(' ');
  const options = [...new Set(answers.map(keyOf))].map((key): Option => {
    const those = answers.filter((voices) => keyOf(voices) === key);
    return {
      response: those[0]?.response ?? [],
      n: size(those),
      placed: size(those.filter(({placed}) => placed)),
      share: size(those) / size(answers),
      key: those.some(({reached}) => reached),
      r: withRest(those, rest),
    };
  });
  return options.sort((a, b) => b.n - a.n || (keyText(a) < keyText(b) ? -1 : 1));
}

const keyText = ({response}: {readonly response: readonly string[]}) => response.join(' ');

/** What may be told: r of no group so small, nor so finely, that one voice in it could be worked out. */
function optionRows(options: readonly Option[], placed: number): readonly OptionRow[] {
  const few = tooSmall(options.map((option) => option.placed));
  return options.map(({response, n, share, key, r}, place) => ({
    response,
    n,
    share,
    key,
    rest: few.has(place)
      ? {tooFew: GROUP}
      : figure(placed, MINIMA.discrimination, () =>
          r === undefined ? undefined : {r: Math.round(r * 10) / 10},
        ),
  }));
}

/**
 * The miskey alarm: a response that goes with the rest better than the key does. Guarded, because
 * chance does that often in small groups: it is also chosen more than the key, and its r exceeds .10.
 */
function miskeyIn(
  options: readonly Option[],
): ItemStatistics['miskey'] extends Figure<infer T> ? T : never {
  const rOf = ({r = 0}: Option) => r;
  const keys = options.filter(({key}) => key);
  const chosen = size(keys.map(({n}) => ({count: n})));
  const best = Math.max(...keys.map(rOf), keys.length ? -1 : 0);
  const [suspect] = options
    .filter((option) => !option.key && option.response.length > 0)
    .filter((option) => option.n > chosen && rOf(option) > Math.max(best, 0.1))
    .sort((a, b) => rOf(b) - rOf(a));
  return suspect ? {response: suspect.response} : null;
}
