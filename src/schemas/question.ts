import * as z from 'zod/mini';
import {textSchema} from './text.js';

/** What an authored id may look like: 1–64 letters, digits, dots, dashes or underscores. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** An authored id: names a quiz, question, option or objective in files, reports and the endpoint. */
export const idSchema = /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(ID));

const optionSchema = /*@__PURE__*/ z.strictObject({
  id: idSchema,
  text: textSchema,
  correct: /*@__PURE__*/ z.optional(z.boolean()),
  feedback: /*@__PURE__*/ z.optional(textSchema),
});

const common = {
  id: idSchema,
  prompt: textSchema,
  hint: /*@__PURE__*/ z.optional(textSchema),
};
const scored = {...common, objective: idSchema};
const options = /*@__PURE__*/ z
  .array(optionSchema)
  .check(/*@__PURE__*/ z.minLength(2), /*@__PURE__*/ z.maxLength(20));
const outcomeFeedback = /*@__PURE__*/ z.strictObject({
  reached: /*@__PURE__*/ z.optional(textSchema),
  notYet: textSchema,
});

/** One question of a quiz; `type` says how it is answered. */
export const questionSchema = /*@__PURE__*/ z.discriminatedUnion('type', [
  /*@__PURE__*/ z.strictObject({...scored, type: /*@__PURE__*/ z.literal('choice'), options}),
  /*@__PURE__*/ z.strictObject({...scored, type: /*@__PURE__*/ z.literal('choices'), options}),
  /*@__PURE__*/ z.strictObject({...scored, type: /*@__PURE__*/ z.literal('scale')}),
  /*@__PURE__*/ z.strictObject({
    ...scored,
    type: /*@__PURE__*/ z.literal('text'),
    accepted: /*@__PURE__*/ z
      .array(textSchema)
      .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(50)),
    feedback: outcomeFeedback,
  }),
  /*@__PURE__*/ z.strictObject({
    ...scored,
    type: /*@__PURE__*/ z.literal('number'),
    answer: /*@__PURE__*/ z.number(),
    tolerance: /*@__PURE__*/ z.optional(/*@__PURE__*/ z.number().check(/*@__PURE__*/ z.minimum(0))),
    unit: /*@__PURE__*/ z.optional(textSchema),
    feedback: outcomeFeedback,
  }),
  /*@__PURE__*/ z.strictObject({
    ...common,
    type: /*@__PURE__*/ z.literal('reflection'),
    objective: /*@__PURE__*/ z.optional(idSchema),
  }),
]);

/** One question of a quiz. */
export type Question = z.infer<typeof questionSchema>;
/** How a question is answered. */
export type QuestionType = Question['type'];
/** One option of a `choice` or `choices` question. */
export type Option = z.infer<typeof optionSchema>;
