import type {Text} from '../schemas/text.js';

export type {Text};

/**
 * The words of `text` for a reader of `language` (a BCP 47 tag): the exact tag, else its primary
 * language, else English, else the first language given.
 */
export function say(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  const primary = language.split('-')[0] ?? '';
  return text[language] ?? text[primary] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
