/** Which rule a content breaks. The first group comes from the schema, the second from the whole. */
export type Problem =
  | 'missing'
  | 'unknown'
  | 'type'
  | 'value'
  | 'pattern'
  | 'short'
  | 'long'
  | 'few'
  | 'many'
  | 'low'
  | 'high'
  | 'not-json'
  | 'too-big'
  | 'too-deep'
  | 'forbidden-key'
  | 'duplicate-id'
  | 'no-such-objective'
  | 'objective-unused'
  | 'no-key'
  | 'several-keys'
  | 'no-feedback';

/** One thing to mend in authored content: where, which rule, what was expected, what was found. */
export interface ContentIssue {
  /** Keys and indexes from the top of the file, such as `['questions', 2, 'options']`. */
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
  readonly expected?: string | number | readonly string[];
  readonly found?: string | number;
}
