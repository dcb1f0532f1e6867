import * as z from 'zod/mini';
import {fitsNoise} from '../model/noise.js';
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

/** Reports as they were answered; all that leaves where the page asks for no noise. */
const plain = [
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
] as const;

/** How chance was mixed into an answer: all that takes it out of the totals again. */
const noise = {
  /** ε of k-ary randomised response. */
  epsilon: /*@__PURE__*/ z.number().check(/*@__PURE__*/ z.minimum(1), /*@__PURE__*/ z.maximum(2)),
  /** What could have been sent, in the author's order, beside no answer at all. */
  options: /*@__PURE__*/ z
    .array(idSchema)
    .check(/*@__PURE__*/ z.minLength(2), /*@__PURE__*/ z.maxLength(9)),
};

const noisyObject = /*@__PURE__*/ z.strictObject({
  ...about,
  kind: /*@__PURE__*/ z.literal('noisy'),
  question: idSchema,
  /** One of `noise.options`, or nothing: the answer, or what chance has put in its place. */
  response: /*@__PURE__*/ z.array(idSchema).check(/*@__PURE__*/ z.maxLength(1)),
  noise: /*@__PURE__*/ z.strictObject(noise),
});

/** One answer with chance mixed in: all that leaves of a learner where the page asks for noise. */
export const noisyReportSchema = /*@__PURE__*/ noisyObject.check(
  /*@__PURE__*/ z.refine(fitsNoise, {path: ['response'], error: 'noise'}),
);

/** A report as it was answered. */
export const plainReportSchema = /*@__PURE__*/ z.discriminatedUnion('kind', plain);

/** What leaves the device, one per POST. Strict: a field that is not here cannot be sent. */
export const reportSchema = /*@__PURE__*/ z.discriminatedUnion('kind', [
  ...plain,
  noisyReportSchema,
]);

/** One answer with chance mixed in. */
export type NoisyReport = z.infer<typeof noisyObject>;
/** A report as it was answered. */
export type PlainReport = z.infer<typeof plainReportSchema>;
/** An anonymised report, ready to leave. */
export type Report = z.infer<typeof reportSchema>;
/** Which kind of report. */
export type ReportKind = Report['kind'];
