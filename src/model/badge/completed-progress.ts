import {carryOver} from '../attempt.js';
import {latest} from '../history.js';
import {part, progress, type BadgeEvidence, type Progress} from './evidence.js';

/** The way through a quiz: its questions, answered or passed over, in the attempt that came furthest. */
export function completedProgress(
  {quiz: id}: {readonly quiz: string},
  {attempts, quizzes}: BadgeEvidence,
): Progress {
  // A few questions brought back in practice are no way through the quiz.
  const mine = attempts.filter(({quiz, moment}) => quiz === id && moment !== 'practice');
  const quiz = quizzes.find((one) => one.id === id);
  const finished = mine.filter(({completedAt}) => completedAt !== undefined);
  // The first one stays the evidence: what comes after it takes nothing away.
  const first = finished.reduce(
    (kept, one) => ((one.completedAt ?? 0) < (kept?.completedAt ?? Infinity) ? one : kept),
    latest(finished),
  );
  const of = quiz?.questions.length ?? 1;
  if (first?.completedAt !== undefined) {
    const at = first.completedAt;
    const why = {kind: 'completed' as const, quiz: id, attempt: first.id, at};
    return progress([part('answers', of, of)], [why], {shownAt: at});
  }
  const given = mine.map((attempt) =>
    quiz
      ? Object.values(carryOver(attempt, quiz).answers).filter(({checkedAt}) => checkedAt).length
      : 0,
  );
  const done = Math.max(0, ...given);
  return progress([part('answers', done, of)], [], {
    next: {kind: 'finish', quiz: id, more: of - done},
  });
}
