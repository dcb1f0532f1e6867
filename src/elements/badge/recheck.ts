import {outcomeOf} from '../../model/scoring.js';
import type {BadgeEvidence, Progress, Why} from '../../model/badge/evidence.js';
import {hashOf} from '../../model/hash.js';

/** What looking again found: still `here`, no longer so (`gone`), or others' word (`said`). */
export type Check = 'here' | 'gone' | 'said';

/** Looks for one piece of evidence again in what the device keeps now. */
export function lookAgainAt(why: Why, evidence: BadgeEvidence, {why: now}: Progress): Check {
  const records = new Set(evidence.records.map(({id}) => id));
  const found = (yes: boolean | undefined) => (yes ? 'here' : 'gone');
  switch (why.kind) {
    case 'sitting':
      return found(why.questions.every((question) => holds(why, question, evidence)));
    case 'completed':
      return found(
        evidence.attempts.some(({id, completedAt}) => id === why.attempt && completedAt),
      );
    case 'judgement':
      return found(now.some((one) => one.kind === 'judgement' && one.answers === why.answers));
    case 'feedbacks':
      return found(why.records.every((id) => records.has(id)));
    case 'step':
      return found(records.has(why.record) && (!why.seen || records.has(why.seen)));
    case 'thanks':
      return 'said';
  }
}

/** Whether an answer is still there, to the question as it stands, and holds. */
function holds(
  {quiz: of, attempt: by}: Extract<Why, {kind: 'sitting'}>,
  id: string,
  {attempts, quizzes}: BadgeEvidence,
): boolean {
  const given = attempts.find((one) => one.id === by)?.answers[id];
  const question = quizzes.find((one) => one.id === of)?.questions.find((one) => one.id === id);
  if (!given?.checkedAt || !question || given.question !== hashOf(question)) return false;
  return outcomeOf(question, given.response) === 'reached';
}
