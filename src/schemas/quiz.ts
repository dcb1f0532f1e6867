import * as z from 'zod/mini';
import {LINK} from '../model/link.js';
import {idSchema, questionSchema} from './question.js';
import {textSchema} from './text.js';

/** Questions that one quiz may hold. */
export const MAX_QUESTIONS = 500;

/** Why the assessment exists and what will never be done with it: read before the first question. */
export const intentionSchema = /*@__PURE__*/ z.strictObject({
  why: textSchema,
  audience: textSchema,
  seenBy: textSchema,
  never: textSchema,
  kept: textSchema,
});

const resourceSchema = /*@__PURE__*/ z.strictObject({
  title: textSchema,
  href: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(LINK)),
});

const objectiveSchema = /*@__PURE__*/ z.strictObject({
  id: idSchema,
  statement: textSchema,
  bloom: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
  ),
  levels: /*@__PURE__*/ z
    .array(textSchema)
    .check(/*@__PURE__*/ z.minLength(4), /*@__PURE__*/ z.maxLength(4)),
  resources: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.array(resourceSchema).check(/*@__PURE__*/ z.maxLength(20)),
  ),
});

/** A self-assessment, `quiz/1`. Rules that span several fields are checked by `parseQuiz`. */
export const quizSchema = /*@__PURE__*/ z.strictObject({
  $schema: /*@__PURE__*/ z.optional(z.string()),
  declic: /*@__PURE__*/ z.literal('quiz/1'),
  id: idSchema,
  title: textSchema,
  intention: intentionSchema,
  objectives: /*@__PURE__*/ z
    .array(objectiveSchema)
    .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(50)),
  questions: /*@__PURE__*/ z
    .array(questionSchema)
    .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(MAX_QUESTIONS)),
});

/** A self-assessment: its intention, its objectives, its questions. */
export type Quiz = z.infer<typeof quizSchema>;
/** What an objective is, how its four levels look from outside, and where to go on. */
export type Objective = z.infer<typeof objectiveSchema>;
/** Why, for whom, seen by whom, never for what, kept how long. */
export type Intention = z.infer<typeof intentionSchema>;
/** A link that helps to reach an objective. */
export type Resource = z.infer<typeof resourceSchema>;
