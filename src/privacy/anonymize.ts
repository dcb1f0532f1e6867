import {carryOver, type Answer, type Attempt} from '../model/attempt.js';
import {hashOf} from '../model/hash.js';
import {isScored, type Question, type Quiz} from '../model/quiz.js';
import {acceptedIndex, evidenceOf, outcomeOf, readNumber, type Evidence} from '../model/scoring.js';
import type {Detail} from '../model/snapshot.js';
import type {Report} from '../schemas/report.js';
import {delayBand, restBand, shareBand, weekOf} from './coarsen.js';

/** What an anonymiser needs beside the attempt: chance for the ids, the past for pairs. */
export interface Anonymizing {
  readonly detail: Detail;
  /** All attempts of this device, this one among them or not. */
  readonly history: readonly Attempt[];
  /** A fresh random id at each call: no two reports share one. */
  readonly newId: () => string;
}

/**
 * The reports of a finished attempt: the only road from a record to what may leave. Built field by
 * field, from ids that the author wrote and counts: no word that a learner typed, no time but the
 * week. One voice a device: an attempt whose quiz, version and moment were reported before adds none.
 */
export function reportsOf(
  finished: Attempt,
  quiz: Quiz,
  {detail, history, newId}: Anonymizing,
): readonly Report[] {
  const attempt = carryOver(finished, quiz);
  if (!attempt.completedAt || wasReported(attempt, history)) return [];
  const about = () => ({
    declic: 'report/1' as const,
    id: newId(),
    quiz: attempt.quiz,
    version: attempt.version,
    language: attempt.language,
    week: weekOf(attempt.completedAt ?? 0),
  });
  const evidence = evidenceOf(quiz, attempt);
  if (detail === 'attempt')
    return [{...about(), kind: 'attempt', answers: answersOf(quiz, attempt)}];
  if (detail === 'objectives') {
    return quiz.objectives.map(({id}) => ({
      ...about(),
      kind: 'objective',
      objective: id,
      band: bandOf(evidence.filter(({question}) => question.objective === id)),
    }));
  }
  const items = answersOf(quiz, attempt).map((given) => {
    const rest = restOf(given.question, evidence);
    return {...about(), kind: 'item' as const, ...given, ...(rest === undefined ? {} : {rest})};
  });
  const pair = pairOf(attempt, quiz, history);
  return [
    ...items,
    {...about(), kind: 'total', reached: reachedOf(evidence), of: evidence.length},
    ...(pair ? [{...about(), kind: 'pair' as const, ...pair}] : []),
  ];
}

function wasReported(attempt: Attempt, history: readonly Attempt[]): boolean {
  return history.some(
    ({id, quiz, version, moment, reported}) =>
      id !== attempt.id &&
      quiz === attempt.quiz &&
      version === attempt.version &&
      moment === attempt.moment &&
      reported,
  );
}

function answersOf(quiz: Quiz, attempt: Attempt) {
  return quiz.questions.flatMap((question) => {
    const given = attempt.answers[question.id];
    if (!given || question.type === 'reflection') return [];
    return [
      {
        question: question.id,
        response: codesOf(question, given),
        ...(isScored(question) ? {reached: outcomeOf(question, given.response) === 'reached'} : {}),
        ...(given.certainty ? {certainty: given.certainty} : {}),
      },
    ];
  });
}

/** The response in the author's own ids, or in closed words where the learner typed. */
function codesOf(question: Question, {response}: Answer): string[] {
  const [typed = ''] = response;
  if (!typed.trim()) return [];
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options.map(({id}) => id).filter((id) => response.includes(id));
    case 'scale':
      return ['1', '2', '3', '4'].filter((level) => level === typed);
    case 'text': {
      const index = acceptedIndex(question.accepted, typed);
      return [index < 0 ? 'other' : `accepted-${index}`];
    }
    case 'number':
      return [side(question.answer, readNumber(typed), outcomeOf(question, response))];
    case 'reflection':
      return [];
  }
}

function side(answer: number, given: number | undefined, outcome: string): string {
  if (outcome === 'reached') return 'reached';
  if (given === undefined) return 'unreadable';
  return given < answer ? 'low' : 'high';
}

const reachedOf = (evidence: readonly Evidence[]) =>
  evidence.filter(({outcome}) => outcome === 'reached').length;

const bandOf = (evidence: readonly Evidence[]) => shareBand(reachedOf(evidence), evidence.length);

function restOf(id: string, evidence: readonly Evidence[]): number | undefined {
  const others = evidence.filter(({question}) => question.id !== id);
  return others.length === evidence.length ? undefined : restBand(reachedOf(others), others.length);
}

/** Before and after on the questions that are the same in both. */
function pairOf(post: Attempt, quiz: Quiz, history: readonly Attempt[]) {
  if (post.moment !== 'post') return undefined;
  const pre = history.find(
    ({quiz: of, moment, completedAt}) => of === quiz.id && moment === 'pre' && completedAt,
  );
  if (!pre?.completedAt || !post.completedAt) return undefined;
  const same = quiz.questions.filter(
    ({id}) => pre.answers[id]?.question === post.answers[id]?.question,
  );
  const common = same.filter(
    (question) => post.answers[question.id]?.question === hashOf(question),
  );
  const both = {...quiz, questions: common};
  const before = evidenceOf(both, pre);
  const after = evidenceOf(both, post);
  if (!after.length || before.length !== after.length) return undefined;
  return {
    pre: reachedOf(before),
    post: reachedOf(after),
    of: after.length,
    delay: delayBand(pre.completedAt, post.completedAt),
  };
}
