import type {AwardFigures} from '../endpoint/awards.js';
import type {VersionOverview} from '../endpoint/overview.js';
import type {Figure} from '../endpoint/statistics/figure.js';
import type {CertaintyRow, ItemStatistics, OptionRow} from '../endpoint/statistics/item.js';
import type {NoisyShare, NoisyStatistics} from '../endpoint/statistics/noisy.js';
import type {Statistics} from '../endpoint/statistics.js';
import type {Question, Quiz} from '../../src/model/quiz.js';

export type {CertaintyRow, Figure, ItemStatistics, OptionRow, Question, Quiz, Statistics};
export type {NoisyShare, NoisyStatistics, VersionOverview};

/** What the list of quizzes says. */
export interface Overview {
  readonly minimum: number;
  /** None where nothing is shown before the closing. */
  readonly batch: number | null;
  readonly quizzes: readonly VersionOverview[];
}
/** How often badges were shown. */
export interface Awards {
  readonly minimum: number;
  readonly badges: readonly AwardFigures[];
}
/** Who signs badges here, and which. */
export interface Issuing {
  readonly issuer: string;
  readonly key: string;
  /** Keys that signed before the one of now. */
  readonly earlier: readonly string[];
  /** Of one badge, at most. */
  readonly aDay: number;
  readonly badges: readonly {
    readonly badge: string;
    readonly version: string;
    readonly name: string | Record<string, string>;
  }[];
}
/** What one quiz version says. */
export interface Version {
  readonly quiz: string;
  readonly version: string;
  readonly content: Quiz | null;
  readonly statistics: Statistics;
}
