import * as z from 'zod/mini';
import {LINK} from '../model/link.js';
import {idSchema} from './question.js';
import {textSchema} from './text.js';

/** Badges that one file may hold. */
export const MAX_BADGES = 50;

/** What a badge asks for, one thing at a time. */
const single = [
  /** Mastery of an objective, likely at .9, on two occasions at least seven days apart. */
  /*@__PURE__*/ z.strictObject({
    type: /*@__PURE__*/ z.literal('mastery'),
    quiz: idSchema,
    objective: idSchema,
  }),
  /** Certainty and answers that go together; can be earned while much is still to be learned. */
  /*@__PURE__*/ z.strictObject({
    type: /*@__PURE__*/ z.literal('lucidity'),
    /** Only answers to this quiz; all quizzes when it is not given. */
    quiz: /*@__PURE__*/ z.optional(idSchema),
  }),
  /** Specific feedback to others, in rounds whose comments were called helpful. */
  /*@__PURE__*/ z.strictObject({
    type: /*@__PURE__*/ z.literal('helper'),
    form: /*@__PURE__*/ z.optional(idSchema),
  }),
  /** A quiz, gone through to its end. */
  /*@__PURE__*/ z.strictObject({type: /*@__PURE__*/ z.literal('completed'), quiz: idSchema}),
  /** A next step out of a mirror, done, and seen by the circle. */
  /*@__PURE__*/ z.strictObject({type: /*@__PURE__*/ z.literal('step'), form: idSchema}),
] as const;

const several = /*@__PURE__*/ z
  .array(/*@__PURE__*/ z.discriminatedUnion('type', single))
  .check(/*@__PURE__*/ z.minLength(2), /*@__PURE__*/ z.maxLength(10));

const badgeCriterionSchema = /*@__PURE__*/ z.discriminatedUnion('type', [
  ...single,
  /*@__PURE__*/ z.strictObject({type: /*@__PURE__*/ z.literal('all'), of: several}),
  /*@__PURE__*/ z.strictObject({type: /*@__PURE__*/ z.literal('any'), of: several}),
]);

const badgeSchema = /*@__PURE__*/ z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  /** What whoever has it has shown, as it would be told to somebody else. */
  evidence: textSchema,
  /** Which kind of evidence that is, and whether it was still there after some days. */
  shows: /*@__PURE__*/ z.strictObject({
    kind: /*@__PURE__*/ z.enum(['recall', 'decision', 'task']),
    delay: /*@__PURE__*/ z.enum(['immediate', 'delayed']),
  }),
  /** Months after which it is worth showing again; never taken away. */
  refreshAfter: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.int().check(/*@__PURE__*/ z.minimum(1), /*@__PURE__*/ z.maximum(120)),
  ),
  criterion: badgeCriterionSchema,
});

/** Badges, `badges/1`. Rules that span several fields are checked by `parseBadges`. */
export const badgesSchema = /*@__PURE__*/ z.strictObject({
  $schema: /*@__PURE__*/ z.optional(z.string()),
  declic: /*@__PURE__*/ z.literal('badges/1'),
  /** Who stands behind the badges. */
  issuer: /*@__PURE__*/ z.strictObject({
    name: textSchema,
    url: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(LINK))),
  }),
  badges: /*@__PURE__*/ z
    .array(badgeSchema)
    .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(MAX_BADGES)),
});

/** A file of badges. */
export type Badges = z.infer<typeof badgesSchema>;
/** One badge: a statement of evidence, and what it takes. */
export type Badge = z.infer<typeof badgeSchema>;
/** What a badge asks for. */
export type BadgeCriterion = z.infer<typeof badgeCriterionSchema>;
