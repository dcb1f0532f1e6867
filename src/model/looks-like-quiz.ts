import {isRecord} from './is-record.js';
import type {Quiz} from './quiz.js';

const PARTS = ['why', 'audience', 'seenBy', 'never', 'kept'];
/** Questions above which the validator is heard first. */
const MANY = 500;

/**
 * Whether a value may be shown as a quiz before the whole validator has judged it: it names the
 * format, states every part of its intention, and has questions. A look, not a judgement.
 */
export function looksLikeQuiz(value: unknown): value is Quiz {
  if (!isRecord(value) || value['declic'] !== 'quiz/1' || !isText(value['title'])) return false;
  const {intention, questions, objectives} = value;
  return (
    isRecord(intention) &&
    PARTS.every((part) => isText(intention[part])) &&
    Array.isArray(objectives) &&
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.length <= MANY
  );
}

const isText = (value: unknown) => (typeof value === 'string' ? value !== '' : isRecord(value));
