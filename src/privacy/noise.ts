import {carryOver, type Attempt} from '../model/attempt.js';
import {hashOf} from '../model/hash.js';
import {answersIn, oddsOf} from '../model/noise.js';
import {questionOf, type Question, type Quiz} from '../model/quiz.js';
import type {NoiseDrawn} from '../model/record.js';
import {outcomeOf} from '../model/scoring.js';
import type {NoisyReport} from '../schemas/report.js';
import {codesOf} from './codes.js';
import {weekOf} from './coarsen.js';

/** Beyond so many options, what they show would be mostly chance: then only the outcome is told. */
const MOST_OPTIONS = 9;

/** How to draw: ε, and chance in [0, 1). */
export interface Drawing {
  readonly epsilon: number;
  readonly random: () => number;
}

/**
 * Whether a device may speak of a finished attempt with noise: once for a quiz version, whatever the
 * moment, so that nobody tells of more than one answer; of practice never.
 */
export function mayDraw(attempt: Attempt, quiz: Quiz, history: readonly Attempt[]): boolean {
  const version = hashOf(quiz);
  const spoke = history.some(
    (one) =>
      one.id !== attempt.id && one.quiz === quiz.id && one.version === version && one.reported,
  );
  return attempt.completedAt !== undefined && attempt.moment !== 'practice' && !spoke;
}

/**
 * One answer of an attempt with chance mixed in: which one is drawn first, then what is said of it
 * (`oddsOf`). What was drawn before for a question that is still in the quiz is said again: drawing
 * twice would let an average take the chance out. None where nothing but reflections was asked.
 */
export function drawn(
  finished: Attempt,
  quiz: Quiz,
  before: readonly NoiseDrawn[],
  {epsilon, random}: Drawing,
): NoiseDrawn | undefined {
  const attempt = carryOver(finished, quiz);
  const {version} = attempt;
  const again =
    before.find((one) => one.version === version) ?? before.find((one) => isIn(quiz, one));
  if (again) {
    const {question, hash, response, noise} = again;
    return {quiz: quiz.id, version, question, hash, response, noise};
  }
  const question = oneOf(
    quiz.questions.filter(({type}) => type !== 'reflection'),
    random,
  );
  if (!question) return undefined;
  const noise = {epsilon, options: optionsOf(question)};
  const said = codeOf(question, attempt);
  const others = ['', ...noise.options].filter((code) => code !== said);
  const {truth} = oddsOf(epsilon, answersIn(noise));
  const code = random() < truth ? said : (oneOf(others, random) ?? said);
  const response = code ? [code] : [];
  return {quiz: quiz.id, version, question: question.id, hash: hashOf(question), response, noise};
}

/** The report of an answer that chance was mixed into, built field by field. */
export function noisyReportOf(
  {quiz, version, question, response, noise: {epsilon, options}}: NoiseDrawn,
  {language, completedAt = 0}: Attempt,
  id: string,
): NoisyReport {
  return {
    declic: 'report/1',
    kind: 'noisy',
    id,
    quiz,
    version,
    language,
    week: weekOf(completedAt),
    question,
    response: [...response],
    noise: {epsilon, options: [...options]},
  };
}

/** Whether a quiz still asks the very question that was drawn. */
function isIn(quiz: Quiz, {question: id, hash}: NoiseDrawn): boolean {
  const question = questionOf(quiz, id);
  return question !== undefined && hashOf(question) === hash;
}

/** All that could be said of a question, beside nothing: the fewer, the more is left when chance is taken out. */
function optionsOf(question: Question): string[] {
  switch (question.type) {
    case 'choice':
      if (question.options.length > MOST_OPTIONS) break;
      return question.options.map(({id}) => id);
    case 'scale':
      return ['1', '2', '3', '4'];
    case 'number':
      return ['reached', 'low', 'high'];
    case 'choices':
    case 'text':
    case 'reflection':
  }
  return ['reached', 'other'];
}

/** What was said, as one of the options; empty where that is nothing, or nothing that can be read. */
function codeOf(question: Question, {answers}: Attempt): string {
  const response = answers[question.id]?.response ?? [];
  const codes = codesOf(question, response);
  const options = optionsOf(question);
  const [code = ''] = codes;
  if (question.type !== 'choices' && options.includes(code)) return code;
  if (!code || !options.includes('other')) return '';
  return outcomeOf(question, response) === 'reached' ? 'reached' : 'other';
}

const oneOf = <T>(all: readonly T[], random: () => number): T | undefined =>
  all[Math.floor(random() * all.length)];
