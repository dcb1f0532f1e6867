import type {Attempt} from '../attempt.js';
import {hashOf} from '../hash.js';
import {fewestForMastery} from '../mastery.js';
import type {Quiz} from '../quiz.js';
import {outcomeOf} from '../scoring.js';
import {part, progress, type BadgeEvidence, type Progress, type Why} from './evidence.js';
import {scoredOn} from './reach-rules.js';

/** Days between the two occasions: what is still there after them is more than an echo. */
export const APART_DAYS = 7;
const APART = APART_DAYS * 86_400_000;

/** The answers of one attempt that hold on an objective, earliest first. */
interface Sitting {
  readonly attempt: Attempt;
  readonly held: readonly {readonly question: string; readonly at: number}[];
}
/** The fullest first sitting, and the fullest second after it. */
interface Pair {
  readonly first: Sitting;
  readonly since: number;
  readonly second?: Sitting;
}

/**
 * The way to mastery: P(p > .7) ≥ .9 over all questions of the objective, in one attempt, and again
 * in another with answers given at least seven days later. Questions that were not asked or not
 * answered count as not yet, so that skipping helps nobody; one more answer that holds never takes
 * anything away.
 */
export function masteryProgress(
  {quiz: id, objective}: {readonly quiz: string; readonly objective: string},
  {attempts, quizzes}: BadgeEvidence,
): Progress {
  const quiz = quizzes.find((one) => one.id === id);
  if (!quiz) return progress([], [], {});
  const of = scoredOn(quiz, objective).length;
  const need = fewestForMastery(of);
  if (need === undefined) return progress([], [], {});
  const sittings = attempts
    .filter((attempt) => attempt.quiz === id)
    .map((attempt) => sittingOf(quiz, objective, attempt));
  const fullest = best(sittings);
  const pair = pairOf(sittings, need);
  const parts = [
    part('first-sitting', reachOf(fullest), need),
    part('second-sitting', reachOf(pair?.second), need),
  ];
  return progress(parts, whyOf([pair?.first ?? fullest, pair?.second], {quiz: id, need, of}), {
    shownAt: pair?.second?.held[need - 1]?.at,
    next: nextOf(id, need, fullest, pair),
  });
}

function sittingOf(quiz: Quiz, objective: string, attempt: Attempt): Sitting {
  const held = scoredOn(quiz, objective).flatMap((question) => {
    const given = attempt.answers[question.id];
    if (!given?.checkedAt || given.question !== hashOf(question)) return [];
    if (outcomeOf(question, given.response) !== 'reached') return [];
    return [{question: question.id, at: given.checkedAt}];
  });
  return {attempt, held: held.sort((a, b) => a.at - b.at)};
}

/** Of all pairs the one that comes furthest; undefined until a first sitting is full. */
function pairOf(sittings: readonly Sitting[], need: number): Pair | undefined {
  const pairs = sittings.flatMap((first): readonly Pair[] => {
    const full = first.held[need - 1];
    if (!full) return [];
    const since = full.at + APART;
    const second = best(
      sittings
        .filter(({attempt}) => attempt !== first.attempt)
        .map(({attempt, held}) => ({attempt, held: held.filter(({at}) => at >= since)})),
    );
    return [{first, since, ...(second ? {second} : {})}];
  });
  const reach = ({second}: Pair) => reachOf(second);
  return pairs.reduce<Pair | undefined>((kept, one) => {
    if (!kept || reach(one) > reach(kept)) return one;
    return reach(one) === reach(kept) && one.since < kept.since ? one : kept;
  }, undefined);
}

const reachOf = (sitting: Sitting | undefined) => sitting?.held.length ?? 0;

const best = (sittings: readonly Sitting[]) =>
  sittings.reduce<Sitting | undefined>(
    (kept, one) => (kept && kept.held.length >= one.held.length ? kept : one),
    undefined,
  );

/** Of the day on which enough of it held: the week between two is counted from there. */
function whyOf(
  sittings: readonly (Sitting | undefined)[],
  {quiz, need, of}: {readonly quiz: string; readonly need: number; readonly of: number},
) {
  return sittings.flatMap((one): readonly Why[] => {
    const last = one?.held[need - 1] ?? one?.held.at(-1);
    if (!one || !last) return [];
    const questions = one.held.map(({question}) => question);
    return [{kind: 'sitting', quiz, attempt: one.attempt.id, questions, of, at: last.at}];
  });
}

function nextOf(quiz: string, need: number, fullest: Sitting | undefined, pair: Pair | undefined) {
  if (!pair) return {kind: 'answer' as const, quiz, more: need - reachOf(fullest)};
  const begun = reachOf(pair.second);
  if (begun) return {kind: 'answer' as const, quiz, more: need - begun};
  return {kind: 'wait' as const, quiz, until: pair.since};
}
