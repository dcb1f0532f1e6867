import * as z from 'zod/mini';
import {REST_BANDS} from '../privacy/bands.js';
import {idSchema} from './question.js';

const count = /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(0), /*@__PURE__*/ z.maximum(500));

/** What every report says of its content, and all that two reports of one device may share. */
const about = {
  declic: /*@__PURE__*/ z.literal('report/1'),
  id: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{32}$/)),
  quiz: idSchema,
  version: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{64}$/)),
  language: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[a-z]{2,3}$/)),
  week: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/)),
};

const answer = {
  question: idSchema,
  /** Chosen option ids, a level, or a closed word for typed answers; empty when passed over. */
  response: /*@__PURE__*/ z.array(idSchema).check(/*@__PURE__*/ z.maxLength(20)),
  reached: /*@__PURE__*/ z.optional(z.boolean()),
  certainty: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.union([
      /*@__PURE__*/ z.literal(1),
      /*@__PURE__*/ z.literal(2),
      /*@__PURE__*/ z.literal(3),
    ]),
  ),
};

/** What leaves the device, one per POST. Strict: a field that is not here cannot be sent. */
export const reportSchema = /*@__PURE__*/ z.discriminatedUnion('kind', [
  /*@__PURE__*/ z.strictObject({
    ...about,
    kind: /*@__PURE__*/ z.literal('item'),
    ...answer,
    rest: /*@__PURE__*/ z.optional(
      /*@__PURE__*/ z
        .int()
        .check(/*@__PURE__*/ z.minimum(0), /*@__PURE__*/ z.maximum(REST_BANDS - 1)),
    ),
  }),
  /*@__PURE__*/ z.strictObject({
    ...about,
    kind: /*@__PURE__*/ z.literal('total'),
    reached: count,
    of: count,
  }),
  /*@__PURE__*/ z.strictObject({
    ...about,
    kind: /*@__PURE__*/ z.literal('pair'),
    pre: count,
    post: count,
    of: count,
    delay: /*@__PURE__*/ z.enum(['day', 'week', 'month', 'longer']),
  }),
  /*@__PURE__*/ z.strictObject({
    ...about,
    kind: /*@__PURE__*/ z.literal('attempt'),
    answers: /*@__PURE__*/ z
      .array(/*@__PURE__*/ z.strictObject(answer))
      .check(/*@__PURE__*/ z.maxLength(500)),
  }),
  /*@__PURE__*/ z.strictObject({
    ...about,
    kind: /*@__PURE__*/ z.literal('objective'),
    objective: idSchema,
    band: /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(0), /*@__PURE__*/ z.maximum(3)),
  }),
]);

/** An anonymised report, ready to leave. */
export type Report = z.infer<typeof reportSchema>;
/** Which kind of report. */
export type ReportKind = Report['kind'];
