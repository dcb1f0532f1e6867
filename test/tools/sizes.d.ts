/** One line of the table of sizes, in bytes of gzip -9. */
export interface Size {
  readonly what: string;
  readonly bytes: number;
  readonly most: number;
}

/** Tags that the autoloader knows, and the files that it fetches at once for each. */
export function elements(): ReadonlyMap<string, readonly string[]>;
/** Files fetched until these elements can be used. */
export function firstOf(...tags: readonly string[]): ReadonlySet<string>;
/** Files fetched in all, but for those that only an author's mistake brings. */
export function wholeOf(...tags: readonly string[]): ReadonlySet<string>;
/** What is measured, and how much of it is allowed. */
export function table(): readonly Size[];
/** What of these texts, all on one page, must not be there. */
export function unwanted(texts: readonly string[]): readonly string[];
