import * as z from 'zod/mini';
import {commentSchema, perspectiveSchema} from './packet.js';
import {idSchema} from './question.js';

const count = /*@__PURE__*/ z
  .int()
  .check(/*@__PURE__*/ z.minimum(0), /*@__PURE__*/ z.maximum(10_000));

const countsSchema = /*@__PURE__*/ z.strictObject({
  /** Voices at levels 1, 2, 3 and 4. */
  levels: /*@__PURE__*/ z
    .array(count)
    .check(/*@__PURE__*/ z.minLength(4), /*@__PURE__*/ z.maxLength(4)),
  unseen: count,
});

const tallySchema = /*@__PURE__*/ z.strictObject({
  perspective: perspectiveSchema,
  n: count,
  criteria: /*@__PURE__*/ z.record(idSchema, countsSchema),
  comments: /*@__PURE__*/ z.array(commentSchema).check(/*@__PURE__*/ z.maxLength(10_000)),
});

const thanks = {specific: count, actionable: count, kind: count, of: count};

const mirrorWaiting = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('mirror/1'),
  status: /*@__PURE__*/ z.literal('waiting'),
});

const mirrorShown = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('mirror/1'),
  status: /*@__PURE__*/ z.literal('shown'),
  form: idSchema,
  version: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{64}$/)),
  round: idSchema,
  subject: idSchema,
  minimum: /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(3)),
  release: /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(1)),
  closed: /*@__PURE__*/ z.boolean(),
  tallies: /*@__PURE__*/ z.array(tallySchema).check(/*@__PURE__*/ z.maxLength(3)),
});

const circleWaiting = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('circle/1'),
  status: /*@__PURE__*/ z.literal('waiting'),
});

const circleShown = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('circle/1'),
  status: /*@__PURE__*/ z.literal('shown'),
  spread: /*@__PURE__*/ z.number().check(/*@__PURE__*/ z.minimum(0), /*@__PURE__*/ z.maximum(3)),
  thanks: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.strictObject(thanks)),
});

/** What an endpoint answers to a subject: a round that waits carries nothing else. */
export const mirrorAnswerSchema = /*@__PURE__*/ z.union([mirrorWaiting, mirrorShown]);

/** What an endpoint answers to the reviewers of a round. */
export const circleAnswerSchema = /*@__PURE__*/ z.union([circleWaiting, circleShown]);

/** What a receiver sends back once for each release: counts of comments, and not a word. */
export const thanksMessageSchema = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('thanks/1'),
  round: idSchema,
  subject: idSchema,
  release: /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(1)),
  ...thanks,
});

/** Every answer about a round: what a page checks, told apart by `declic` and `status`. */
export const roundSchema = /*@__PURE__*/ z.union([
  mirrorWaiting,
  mirrorShown,
  circleWaiting,
  circleShown,
]);
