import type {Attempt} from '../attempt.js';
import type {Quiz} from '../quiz.js';
import type {JournalRecord} from '../record.js';
import type {Thanks} from '../round.js';

/** All that a badge may be made of: what this device keeps, and the quizzes as they stand now. */
export interface BadgeEvidence {
  readonly attempts: readonly Attempt[];
  readonly quizzes: readonly Quiz[];
  readonly records: readonly JournalRecord[];
  /** How the comments of a round were received, as its circle's endpoint says. */
  readonly thanks?: readonly {readonly round: string; readonly thanks: Thanks}[];
}

/** One stretch of the way: `done` of `of` are in place. */
export interface Part {
  readonly kind:
    'first-sitting' | 'second-sitting' | 'answers' | 'judgement' | 'feedbacks' | 'thanks' | 'step';
  readonly done: number;
  readonly of: number;
}

/** Where to look, on this device, to see again what a badge rests on. Instants in ms since 1970. */
export type Why =
  | {
      readonly kind: 'sitting';
      readonly quiz: string;
      readonly attempt: string;
      /** The answers that hold. */
      readonly questions: readonly string[];
      readonly of: number;
      readonly at: number;
    }
  | {
      readonly kind: 'judgement';
      readonly answers: number;
      /** Mean certainty minus the share that holds, rounded to hundredths. */
      readonly distance: number;
      readonly at: number;
    }
  | {
      readonly kind: 'completed';
      readonly quiz: string;
      readonly attempt: string;
      readonly at: number;
    }
  | {readonly kind: 'feedbacks'; readonly records: readonly string[]; readonly at: number}
  | {
      readonly kind: 'thanks';
      readonly round: string;
      readonly actionable: number;
      readonly of: number;
    }
  | {readonly kind: 'step'; readonly record: string; readonly seen?: string; readonly at: number};

/** What there is to do next; `wait` where time has to pass first. */
export type NextMove =
  | {readonly kind: 'answer'; readonly quiz?: string; readonly more: number}
  | {readonly kind: 'wait'; readonly quiz: string; readonly until: number}
  | {readonly kind: 'judge'; readonly direction: 'ahead' | 'behind'}
  | {readonly kind: 'give-feedback'; readonly more: number}
  | {readonly kind: 'be-thanked'; readonly more: number}
  | {readonly kind: 'finish'; readonly quiz: string; readonly more: number}
  | {readonly kind: 'choose-step' | 'do-step' | 'ask-circle'; readonly form: string};

/** How far along the way to a criterion somebody is. */
export interface Progress {
  /** When it was shown, ms since 1970; absent while on the way. */
  readonly shownAt?: number;
  /** "2 of 6 already in place", over all parts. */
  readonly done: number;
  readonly of: number;
  readonly parts: readonly Part[];
  readonly why: readonly Why[];
  readonly next?: NextMove;
}

/** A progress out of its parts; `next` only as long as it is not shown. */
export function progress(
  parts: readonly Part[],
  why: readonly Why[],
  {shownAt, next}: {readonly shownAt?: number | undefined; readonly next?: NextMove | undefined},
): Progress {
  const sum = (key: 'done' | 'of') => parts.reduce((all, part) => all + part[key], 0);
  return {
    done: sum('done'),
    of: sum('of'),
    parts,
    why,
    ...(shownAt === undefined ? (next ? {next} : {}) : {shownAt}),
  };
}

/** A part that is never more than full. */
export const part = (kind: Part['kind'], done: number, of: number): Part => ({
  kind,
  done: Math.min(done, of),
  of,
});
