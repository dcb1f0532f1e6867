import * as z from 'zod/mini';
import {levelSchema, perspectiveSchema} from './packet.js';
import {idSchema} from './question.js';
import {textSchema} from './text.js';

const hash = /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{64}$/));
const instant = /*@__PURE__*/ z.number();

const observationSchema = /*@__PURE__*/ z.strictObject({
  /** Hash of the criterion as it was then: an edited criterion is asked again. */
  criterion: hash,
  level: /*@__PURE__*/ z.optional(levelSchema),
  /** As typed, longer than a packet's where somebody is still cutting. */
  comment: /*@__PURE__*/ z.optional(
    /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.maxLength(5000)),
  ),
  /** Last change, ms since 1970: the later of two tabs wins. */
  changedAt: instant,
});

/** A feedback being written, kept on the reviewer's device only and deleted once it is sent. */
export const draftSchema = /*@__PURE__*/ z.strictObject({
  id: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{32}$/)),
  form: idSchema,
  /** What the form was called, for its reviewer's own list; an older version kept none. Never leaves. */
  title: /*@__PURE__*/ z.optional(textSchema),
  version: hash,
  round: idSchema,
  subject: idSchema,
  perspective: perspectiveSchema,
  startedAt: instant,
  changedAt: instant,
  /** When the reviewer said "not this time", ms since 1970: nothing is sent. */
  declinedAt: /*@__PURE__*/ z.optional(instant),
  /** When one's own view was confirmed, ms since 1970: it no longer changes, and is never sent. */
  sealedAt: /*@__PURE__*/ z.optional(instant),
  observations: /*@__PURE__*/ z.record(/*@__PURE__*/ z.string(), observationSchema),
});

/** A feedback being written. */
export type Draft = z.infer<typeof draftSchema>;
/** The level and the words to one criterion. */
export type Observation = z.infer<typeof observationSchema>;
