/** One set of words per language; English is the one that is always there. */
export type Words<W> = {readonly en: W; readonly [language: string]: W};

/** The words for a reader of `language` (a BCP 47 tag): its primary language, else English. */
export function wordsFor<W>(words: Words<W>, language: string): W {
  return words[primaryOf(language)] ?? words.en;
}

/** The primary language of a BCP 47 tag: `fr` for `fr-CA`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
