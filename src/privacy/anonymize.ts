import {carryOver, type Attempt} from '../model/attempt.js';
import {hashOf} from '../model/hash.js';
import {isScored, type Question, type Quiz} from '../model/quiz.js';
import {evidenceOf, type Evidence} from '../model/evidence.js';
import {outcomeOf} from '../model/scoring.js';
import type {Detail} from '../model/snapshot.js';
import type {Report} from '../schemas/report.js';
import {codesOf} from './codes.js';
import {delayBand, restBand, shareBand, weekOf} from './coarsen.js';

/** What an anonymiser needs beside the attempt: chance for the ids, the past for pairs. */
export interface Anonymizing {
  readonly detail: Detail;
  /** All attempts of this device, this one among them or not. */
  readonly history: readonly Attempt[];
  /** A fresh random id at each call: no two reports share one. */
  readonly newId: () => string;
}

/** One kind of report. */
type Of<Kind extends Report['kind']> = Extract<Report, {kind: Kind}>;
/** What the reports of one attempt are made from. */
interface Source {
  readonly attempt: Attempt;
  readonly quiz: Quiz;
  readonly evidence: readonly Evidence[];
  readonly week: string;
  readonly newId: () => string;
}

/**
 * The reports of a finished attempt: the only road from a record to what may leave. Built field by
 * field, from ids that the author wrote and counts: no word that a learner typed, no time but the
 * week. One voice a device: an attempt whose quiz, version and moment were reported before adds none,
 * and practice, which asks only some questions again, never speaks.
 */
export function reportsOf(
  finished: Attempt,
  quiz: Quiz,
  {detail, history, newId}: Anonymizing,
): readonly Report[] {
  const attempt = carryOver(finished, quiz);
  if (!attempt.completedAt || attempt.moment === 'practice') return [];
  if (wasReported(attempt, history)) return [];
  const week = weekOf(attempt.completedAt);
  const source = {attempt, quiz, evidence: evidenceOf(quiz, attempt), week, newId};
  if (detail === 'attempt') return [wholeOf(source)];
  if (detail === 'objectives') return bandsOf(source);
  return [...itemsOf(source), totalOf(source), ...pairsOf(source, history)];
}

/** Whether this device has spoken before on the quiz, version and moment of an attempt. */
export function wasReported(attempt: Attempt, history: readonly Attempt[]): boolean {
  return history.some(
    ({id, quiz, version, moment, reported}) =>
      id !== attempt.id &&
      quiz === attempt.quiz &&
      version === attempt.version &&
      moment === attempt.moment &&
      reported,
  );
}

function itemsOf(source: Source): readonly Of<'item'>[] {
  const {evidence, week, newId} = source;
  const {quiz, version, language} = source.attempt;
  return answersOf(source).map(({question, response, reached, certainty}) => {
    const report: Of<'item'> = {
      declic: 'report/1',
      kind: 'item',
      id: newId(),
      quiz,
      version,
      language,
      week,
      question,
      response,
    };
    const others = evidence.filter((one) => one.question.id !== question);
    if (reached !== undefined) report.reached = reached;
    if (certainty) report.certainty = certainty;
    if (reached !== undefined) report.rest = restBand(reachedOf(others), others.length);
    return report;
  });
}

function totalOf({attempt, evidence, week, newId}: Source): Of<'total'> {
  const {quiz, version, language} = attempt;
  const [reached, of] = [reachedOf(evidence), evidence.length];
  const declic = 'report/1';
  return {declic, kind: 'total', id: newId(), quiz, version, language, week, reached, of};
}

function wholeOf(source: Source): Of<'attempt'> {
  const {week, newId} = source;
  const {quiz, version, language} = source.attempt;
  const answers = answersOf(source);
  return {
    declic: 'report/1',
    kind: 'attempt',
    id: newId(),
    quiz,
    version,
    language,
    week,
    answers,
  };
}

/** A band for each objective that was asked about. */
function bandsOf({attempt, quiz, evidence, week, newId}: Source): readonly Of<'objective'>[] {
  const {version, language} = attempt;
  return quiz.objectives.flatMap(({id: objective}) => {
    const asked = evidence.filter(({question}) => question.objective === objective);
    if (!asked.length) return [];
    return [
      {
        declic: 'report/1',
        kind: 'objective',
        id: newId(),
        quiz: quiz.id,
        version,
        language,
        week,
        objective,
        band: shareBand(reachedOf(asked), asked.length),
      },
    ];
  });
}

function answersOf({attempt, quiz}: Source): Of<'attempt'>['answers'] {
  return quiz.questions.flatMap((question) => {
    const given = attempt.answers[question.id];
    if (!given || question.type === 'reflection') return [];
    const {response, certainty} = given;
    const answer: Of<'attempt'>['answers'][number] = {
      question: question.id,
      response: codesOf(question, response),
    };
    if (isScored(question)) answer.reached = outcomeOf(question, response) === 'reached';
    if (certainty) answer.certainty = certainty;
    return [answer];
  });
}

const reachedOf = (evidence: readonly Evidence[]) =>
  evidence.filter(({outcome}) => outcome === 'reached').length;

/** Before and after on the questions that are the same in both; one at most. */
function pairsOf({attempt, quiz, week, newId}: Source, history: readonly Attempt[]): Of<'pair'>[] {
  const {version, language, moment, completedAt = 0} = attempt;
  const before = history.find((one) => one.quiz === quiz.id && isBefore(one, completedAt));
  if (moment !== 'post' || !before?.completedAt) return [];
  const same = ({id}: Question, hash: string) =>
    before.answers[id]?.question === hash && attempt.answers[id]?.question === hash;
  const questions = quiz.questions.filter((question) => same(question, hashOf(question)));
  const common = {...quiz, questions};
  const [pre, post] = [evidenceOf(common, before), evidenceOf(common, attempt)];
  if (!post.length || pre.length !== post.length) return [];
  return [
    {
      declic: 'report/1',
      kind: 'pair',
      id: newId(),
      quiz: quiz.id,
      version,
      language,
      week,
      pre: reachedOf(pre),
      post: reachedOf(post),
      of: post.length,
      delay: delayBand(before.completedAt, completedAt),
    },
  ];
}

const isBefore = ({moment, completedAt}: Attempt, then: number) =>
  moment === 'pre' && completedAt !== undefined && completedAt <= then;
