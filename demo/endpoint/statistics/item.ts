import {figure, MINIMA, type Figure} from './figure.js';
import {correlation, mean, size} from './moments.js';

/** What `count` voices said to one question. */
export interface ItemVoices {
  readonly response: readonly string[];
  readonly reached?: boolean | undefined;
  readonly certainty?: 1 | 2 | 3 | undefined;
  /** Band of the score on the learner's other questions. */
  readonly rest?: number | undefined;
  readonly count: number;
}

/** Of those who were this sure, how many reached it. */
export interface CertaintyRow {
  readonly certainty: 1 | 2 | 3;
  readonly n: number;
  readonly reached: number;
}

/** How often one response was given, and by whom: its givers' mean on the other questions. */
export interface OptionRow {
  readonly response: readonly string[];
  readonly n: number;
  readonly share: number;
  readonly key: boolean;
  readonly rest: Figure<{readonly mean: number; readonly r: number}>;
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
export function itemStatistics(question: string, voices: readonly ItemVoices[]): ItemStatistics {
  const judged = voices.filter(({reached}) => reached !== undefined);
  const placed = judged.filter(({rest}) => rest !== undefined);
  const n = size(voices);
  const options = optionRows(voices);
  return {
    question,
    n,
    scored: judged.length > 0,
    difficulty: figure(size(judged), MINIMA.difficulty, () => {
      const p = shareReached(judged);
      return {p, se: Math.sqrt((p * (1 - p)) / size(judged))};
    }),
    discrimination: figure(size(placed), MINIMA.discrimination, () =>
      correlation(placed.map((voice) => against(voice, voice.reached === true))),
    ),
    certainty: certaintyOf(judged),
    options: figure(n, MINIMA.options, () => options),
    miskey: figure(size(placed), MINIMA.discrimination, () => miskeyIn(options)),
  };
}

/** The certainty table: per level, how many, and the share who reached it. */
export function certaintyOf(voices: readonly ItemVoices[]): Figure<readonly CertaintyRow[]> {
  const told = voices.filter(({certainty, reached}) => certainty && reached !== undefined);
  return figure(size(told), MINIMA.certainty, () =>
    ([1, 2, 3] as const).map((certainty) => {
      const those = told.filter((voice) => voice.certainty === certainty);
      const n = size(those);
      return {certainty, n, reached: n ? shareReached(those) : 0};
    }),
  );
}

const against = ({rest = 0, count}: ItemVoices, is: boolean) => ({x: is ? 1 : 0, y: rest, count});

/** Share of `voices` who reached the question. */
export function shareReached(voices: readonly ItemVoices[]): number {
  return size(voices.filter(({reached}) => reached)) / size(voices);
}

function optionRows(voices: readonly ItemVoices[]): readonly OptionRow[] {
  const keyOf = ({response}: ItemVoices) => response.join(' ');
  const placed = voices.filter(({rest}) => rest !== undefined);
  const rows = [...new Set(voices.map(keyOf))].map((key) => {
    const those = voices.filter((voice) => keyOf(voice) === key);
    return {
      response: those[0]?.response ?? [],
      n: size(those),
      share: size(those) / size(voices),
      key: those.some(({reached}) => reached),
      rest: figure(size(placed), MINIMA.discrimination, () => {
        const r = correlation(placed.map((voice) => against(voice, keyOf(voice) === key)));
        const own = placed.filter((voice) => keyOf(voice) === key);
        if (r === undefined) return undefined;
        return {mean: mean(own.map(({rest = 0, count}) => ({x: rest, count}))), r};
      }),
    };
  });
  return rows.sort((a, b) => b.n - a.n || (keyText(a) < keyText(b) ? -1 : 1));
}

const keyText = ({response}: {readonly response: readonly string[]}) => response.join(' ');
const rOf = ({rest}: OptionRow) => ('value' in rest ? rest.value.r : 0);

/**
 * The miskey alarm: a response that goes with the rest better than the key does. Guarded, because
 * chance does that often in small groups: it is also chosen more than the key, and its r exceeds .10.
 */
function miskeyIn(
  options: readonly OptionRow[],
): ItemStatistics['miskey'] extends Figure<infer T> ? T : never {
  const keys = options.filter(({key}) => key);
  const chosen = size(keys.map(({n}) => ({count: n})));
  const best = Math.max(...keys.map(rOf), keys.length ? -1 : 0);
  const [suspect] = options
    .filter((option) => !option.key && option.response.length > 0)
    .filter((option) => option.n > chosen && rOf(option) > Math.max(best, 0.1))
    .sort((a, b) => rOf(b) - rOf(a));
  return suspect ? {response: suspect.response} : null;
}
