import * as z from 'zod/mini';
import {intentionSchema} from './quiz.js';
import {idSchema} from './question.js';
import {textSchema} from './text.js';

/** Criteria that one form may hold. */
export const MAX_CRITERIA = 40;
/** Voices below which nothing is ever shown, whatever an author asks for. */
export const LEAST_MINIMUM = 3;

const criterionSchema = /*@__PURE__*/ z.strictObject({
  id: idSchema,
  prompt: textSchema,
  /** Four levels of one behaviour, as an observer sees them, lowest first. */
  levels: /*@__PURE__*/ z
    .array(textSchema)
    .check(/*@__PURE__*/ z.minLength(4), /*@__PURE__*/ z.maxLength(4)),
  /** Whether there is room for words; never required, since forced fields yield one character. */
  comment: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.enum(['off', 'optional'])),
  /** Beginnings of a sentence, one tap away. */
  starters: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.array(textSchema).check(/*@__PURE__*/ z.maxLength(6)),
  ),
});

/** A form of peer feedback, `form/1`. Rules that span several fields are checked by `parseForm`. */
export const formSchema = /*@__PURE__*/ z.strictObject({
  $schema: /*@__PURE__*/ z.optional(z.string()),
  declic: /*@__PURE__*/ z.literal('form/1'),
  id: idSchema,
  title: textSchema,
  intention: intentionSchema,
  /** Voices needed before anything is shown: 5 where it is not given. */
  minimum: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z
      .int()
      .check(/*@__PURE__*/ z.minimum(LEAST_MINIMUM), /*@__PURE__*/ z.maximum(50)),
  ),
  criteria: /*@__PURE__*/ z
    .array(criterionSchema)
    .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(MAX_CRITERIA)),
});

/** A form of peer feedback: its intention and its criteria. */
export type Form = z.infer<typeof formSchema>;
/** One behaviour, in four observable levels. */
export type Criterion = z.infer<typeof criterionSchema>;
