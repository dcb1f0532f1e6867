import * as z from 'zod/mini';

/** Characters that one authored string may hold. */
export const MAX_STRING = 10_000;

const words = /*@__PURE__*/ z
  .string()
  .check(/*@__PURE__*/ z.minLength(1), /*@__PURE__*/ z.maxLength(MAX_STRING));

/** An authored text: one string, or a map from language tag to string. Markdown subset, never HTML. */
export const textSchema = /*@__PURE__*/ z.union([
  words,
  /*@__PURE__*/ z.record(
    /*@__PURE__*/ z.string().check(/*@__PURE__*/ z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
    words,
  ),
]);

/** An authored text: one string for everybody, or one per language, such as `{fr: '…', en: '…'}`. */
export type Text = z.infer<typeof textSchema>;
