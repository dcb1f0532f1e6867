import * as z from 'zod/mini';
import {idSchema} from './question.js';
import {textSchema} from './text.js';

const HASH = /^[0-9a-f]{64}$/;
const hash = /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(HASH));
const instant = /*@__PURE__*/ z.number();

/** What was answered: option ids, a level from 1 to 4, or typed words. Empty when passed over. */
export const responseSchema = /*@__PURE__*/ z
  .array(/*@__PURE__*/ z.string().check(/*@__PURE__*/ z.maxLength(5000)))
  .check(/*@__PURE__*/ z.maxLength(20));

const certainty = /*@__PURE__*/ z.union([
  /*@__PURE__*/ z.literal(1),
  /*@__PURE__*/ z.literal(2),
  /*@__PURE__*/ z.literal(3),
]);

const answerSchema = /*@__PURE__*/ z.strictObject({
  /** Hash of the question as it was when answered: an edited question is asked again. */
  question: hash,
  response: responseSchema,
  certainty: /*@__PURE__*/ z.optional(certainty),
  /** When the learner asked for the feedback, ms since 1970; absent while still editing. */
  checkedAt: /*@__PURE__*/ z.optional(instant),
  /** Last change, ms since 1970: the later of two tabs wins. */
  changedAt: instant,
  /** A second look, taken after other questions; the first response stays the evidence. */
  again: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.strictObject({
      response: responseSchema,
      checkedAt: /*@__PURE__*/ z.optional(instant),
    }),
  ),
});

/** One go at a quiz, kept on the device only. */
export const attemptSchema = /*@__PURE__*/ z.strictObject({
  id: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{32}$/)),
  quiz: idSchema,
  /** What the quiz was called, for its learner's own list; an older version kept none. Never leaves. */
  title: /*@__PURE__*/ z.optional(textSchema),
  version: hash,
  language: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[a-z]{2,3}$/)),
  /** `practice`: a few questions brought back; it never makes reports. */
  moment: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.enum(['pre', 'post', 'practice'])),
  /** Order of the questions (and the seed of the options' order) when shuffled. */
  seed: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.number()),
  startedAt: instant,
  changedAt: instant,
  completedAt: /*@__PURE__*/ z.optional(instant),
  /** Whether this attempt's reports were put in the outbox. */
  reported: /*@__PURE__*/ z.optional(z.boolean()),
  /** Id of the question on screen; absent on the opening card and after the last question. */
  place: /*@__PURE__*/ z.optional(idSchema),
  answers: /*@__PURE__*/ z.record(/*@__PURE__*/ z.string(), answerSchema),
  /** What the learner wrote for themselves on the result: stays on the device. */
  plan: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.strictObject({
      when: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.maxLength(500)),
      then: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.maxLength(500)),
    }),
  ),
});

/** One go at a quiz. */
export type Attempt = z.infer<typeof attemptSchema>;
/** What was answered to one question, how surely, and the second look. */
export type Answer = z.infer<typeof answerSchema>;
/** Option ids, a level, or typed words. */
export type Response = z.infer<typeof responseSchema>;
/** 1 unsure, 2 fairly sure, 3 sure. */
export type Certainty = z.infer<typeof certainty>;
