import type {Language} from './desk.js';

/** The words of the admin page that stand beside a figure. */
export interface Words {
  readonly people: string;
  readonly average: string;
  readonly averageOf: (mean: string, of: number) => string;
  readonly alpha: string;
  readonly interval: (low: string, high: string) => string;
  readonly certainty: string;
  readonly questions: string;
  readonly voices: (n: number, said: string) => string;
  readonly difficulty: string;
  readonly discrimination: string;
  readonly passed: string;
  readonly gain: string;
  readonly before: string;
  readonly after: string;
  readonly gained: (points: string) => string;
  readonly gainInterval: (low: string, high: string) => string;
  readonly hake: (share: string) => string;
  readonly dav: (size: string) => string;
  readonly delays: (late: string, n: string) => string;
}

/** The page's own words: a test that wrote them again would only test its copy. */
export async function wordsIn(language: Language): Promise<Words> {
  const address = new URL(`../../demo/admin/${language}.js`, import.meta.url).href;
  const module = (await import(address)) as Readonly<Record<Language, Words>>;
  return module[language];
}
