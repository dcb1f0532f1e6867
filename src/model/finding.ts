/** What may tell the circle who wrote a comment. `group` and `language` concern all of it. */
export type Sign =
  | 'email'
  | 'link'
  | 'handle'
  | 'phone'
  | 'number'
  | 'name'
  | 'greeting'
  | 'signature'
  | 'rare'
  | 'group'
  | 'language';

/** One sign: where it stands in the comment, and the words that mend it (empty: take it out). */
export interface Finding {
  readonly kind: Sign;
  readonly start: number;
  readonly end: number;
  readonly mend?: string;
}

/** How one language gives a writer away (words in `locale/recognisable`). */
export interface Traits {
  readonly common: ReadonlySet<string>;
  /** Capitalised, yet no name of a person. */
  readonly plain: ReadonlySet<string>;
  readonly regional: ReadonlySet<string>;
  readonly greeting: RegExp;
  readonly closing: RegExp;
  /** Endings of long words that everybody uses. */
  readonly endings: RegExp;
  readonly mends: Readonly<
    Record<Exclude<Sign, 'greeting' | 'signature' | 'group' | 'language'>, string>
  >;
}

/** What a comment is read against. */
export interface Reading {
  /** By primary language tag; the first of them mends where the comment's own language is unclear. */
  readonly traits: Readonly<Record<string, Traits>>;
  /** Language in which the form is shown, and the others are likely to write. */
  readonly language: string;
  /** The form's own words: whoever uses them tells nothing of themselves. */
  readonly form: string;
  /** People invited to the circle, where it is known. */
  readonly circle?: number;
  readonly minimum: number;
}
