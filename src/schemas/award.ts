import * as z from 'zod/mini';
import {idSchema} from './question.js';

/**
 * What may leave when a badge was shown. Strict, and the same for everybody who shows a badge in a
 * month: no answer, no count, no day, nobody.
 */
export const awardSchema = /*@__PURE__*/ z.strictObject({
  declic: /*@__PURE__*/ z.literal('award/1'),
  kind: /*@__PURE__*/ z.literal('award'),
  id: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{32}$/)),
  badge: idSchema,
  version: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[0-9a-f]{64}$/)),
  month: /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
});

/** That somebody showed a badge, in a month. */
export type AwardReport = z.infer<typeof awardSchema>;
