import type {Certainty} from '../attempt.js';
import {EXPECTED} from '../brier.js';
import {hashOf} from '../hash.js';
import {isScored} from '../quiz.js';
import {outcomeOf} from '../scoring.js';
import {part, progress, type BadgeEvidence, type Progress} from './evidence.js';

/** Answers with a certainty that it takes. */
export const LUCID_ANSWERS = 20;
/** How close mean certainty and the share of answers that hold have to be. */
export const LUCID_WITHIN = 0.1;

/** One answer that was given with a certainty. */
interface Judged {
  readonly at: number;
  readonly certainty: Certainty;
  readonly held: boolean;
}

/**
 * The way to lucidity: over all answers so far, at least 20, mean certainty and the share that holds
 * lie within .10 of each other at some moment. What was shown then stays shown.
 */
export function lucidityProgress(
  {quiz}: {readonly quiz?: string | undefined},
  evidence: BadgeEvidence,
): Progress {
  const judged = judgedOf(evidence, quiz);
  const at = momentOf(judged);
  const answers = at ?? judged.length;
  const distance = distanceOf(judged.slice(0, answers));
  const parts = [
    part('answers', judged.length, LUCID_ANSWERS),
    part('judgement', at === undefined ? 0 : 1, 1),
  ];
  const last = judged[answers - 1];
  const why = last
    ? [
        {
          kind: 'judgement' as const,
          answers,
          distance: Math.round(distance * 100) / 100,
          at: last.at,
        },
      ]
    : [];
  const more = LUCID_ANSWERS - judged.length;
  return progress(parts, why, {
    shownAt: at === undefined ? undefined : last?.at,
    next:
      more > 0
        ? {kind: 'answer', more, ...(quiz === undefined ? {} : {quiz})}
        : {kind: 'judge', direction: distance > 0 ? 'ahead' : 'behind'},
  });
}

/** How many answers had been given when certainty and answers first went together. */
function momentOf(judged: readonly Judged[]): number | undefined {
  for (let n = LUCID_ANSWERS; n <= judged.length; n++) {
    // A hair of slack: .5, .73 and .9 have no exact binary form.
    if (Math.abs(distanceOf(judged.slice(0, n))) <= LUCID_WITHIN + 1e-9) return n;
  }
  return undefined;
}

function distanceOf(judged: readonly Judged[]): number {
  if (!judged.length) return 0;
  const sum = judged.reduce(
    (all, {certainty, held}) => all + EXPECTED[certainty] - Number(held),
    0,
  );
  return sum / judged.length;
}

function judgedOf({attempts, quizzes}: BadgeEvidence, only?: string): readonly Judged[] {
  const wanted = quizzes.filter(({id}) => only === undefined || id === only);
  return wanted
    .flatMap((quiz) =>
      attempts.flatMap((attempt) =>
        attempt.quiz === quiz.id ? quiz.questions.flatMap((one) => judge(one, attempt)) : [],
      ),
    )
    .sort((a, b) => a.at - b.at);
}

type OneQuestion = BadgeEvidence['quizzes'][number]['questions'][number];

function judge(
  question: OneQuestion,
  {answers}: BadgeEvidence['attempts'][number],
): readonly Judged[] {
  const given = answers[question.id];
  if (!given?.checkedAt || !given.certainty || !isScored(question)) return [];
  if (given.question !== hashOf(question)) return [];
  const held = outcomeOf(question, given.response) === 'reached';
  return [{at: given.checkedAt, certainty: given.certainty, held}];
}
