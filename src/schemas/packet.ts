import * as z from 'zod/mini';
import {MAX_CRITERIA} from './form.js';
import {idSchema} from './question.js';

/** Characters (UTF-16 units) of one comment. */
export const MAX_COMMENT = 500;

/** What a reviewer saw: a level from 1 to 4, or that it could not be observed. */
export const levelSchema = /*@__PURE__*/ z.literal([1, 2, 3, 4, 'unseen']);
/** Whose view: the circle's, one's own, or a manager's, which is shown as such. */
export const perspectiveSchema = /*@__PURE__*/ z.enum(['peer', 'self', 'manager']);

/** The words to one criterion. */
export const commentSchema = /*@__PURE__*/ z.strictObject({
  criterion: idSchema,
  text: /*@__PURE__*/ z
    .string()
    .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(MAX_COMMENT)),
});

/**
 * One feedback as it leaves the device. Strict: no field for a reviewer, a time, a language or an
 * order, and `pad` brings every packet of a form to the same size.
 */
export const packetSchema = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('packet/1'),
  kind: /*@__PURE__*/ z.literal('packet'),
  form: idSchema,
  version: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{64}$/)),
  round: idSchema,
  /** Whom it is about, in the host's own opaque word. */
  subject: idSchema,
  perspective: perspectiveSchema,
  /** Every criterion of the form, so that a gap tells nobody apart. */
  levels: /*@__PURE__*/ z.record(idSchema, levelSchema),
  comments: /*@__PURE__*/ z.array(commentSchema).check(/*@__PURE__*/ z.maxLength(MAX_CRITERIA)),
  /** Used once, then burned; empty in a sealed round, where the share of the key does its work. */
  ticket: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[A-Za-z0-9_-]{0,64}$/)),
  pad: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^0*$/)),
});

/** One feedback, ready to leave. */
export type Packet = z.infer<typeof packetSchema>;
/** 1 to 4, or `unseen`. */
export type Level = z.infer<typeof levelSchema>;
/** `peer`, `self` or `manager`. */
export type Perspective = z.infer<typeof perspectiveSchema>;
/** The words to one criterion. */
export type Comment = z.infer<typeof commentSchema>;
