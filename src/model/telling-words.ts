import type {Finding, Reading, Traits} from './finding.js';

/** A word as both languages write them: letters, inner hyphens and apostrophes. */
// eslint-disable-next-line regexp/no-super-linear-move -- a letter is a match, whatever comes behind it
export const WORD = /\p{L}[\p{L}\p{M}\d]*(?:[-’'][\p{L}\d]+)*/gu;
/** Letters from which a word is long. */
const LONG = 14;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly rare: boolean;
  readonly name: boolean;
}

/** Names, first and last together, and rare words. */
export function tellingWords(text: string, traits: Traits, reading: Reading): readonly Finding[] {
  const tokens = tokensOf(text, traits, reading);
  const found: Finding[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const run = nameFrom(tokens, i);
    const [first] = run;
    const last = run.at(-1) ?? tokens[i];
    if (tokens[i]?.rare) found.push({kind: 'rare', ...placeOf(tokens[i]), mend: traits.mends.rare});
    else if (first && last && (run.length > 1 || !opensSentence(text, first.start))) {
      found.push({kind: 'name', start: first.start, end: last.end, mend: traits.mends.name});
      i += run.length - 1;
    }
  }
  return found;
}

function tokensOf(text: string, traits: Traits, {form, traits: every}: Reading): readonly Token[] {
  const usual = Object.values(every);
  const mends = Object.values(traits.mends).join(' ');
  const known = new Set(`${form} ${mends}`.toLowerCase().match(WORD)?.map(straight));
  return [...text.matchAll(WORD)].map(({0: word, index: start}) => {
    const lower = straight(word.toLowerCase());
    const isUsual =
      known.has(lower) || usual.some(({common, plain}) => common.has(lower) || plain.has(lower));
    return {
      start,
      end: start + word.length,
      rare: !isUsual && isRare(word, lower, usual),
      name: !isUsual && isCapitalised(word),
    };
  });
}

/** Names side by side, from the i-th word on; none where it is no name. */
function nameFrom(tokens: readonly Token[], i: number): readonly Token[] {
  const run: Token[] = [];
  for (let next = tokens[i]; next?.name; next = tokens[i + run.length]) {
    const last = run.at(-1);
    if (last && next.start !== last.end + 1) break;
    run.push(next);
  }
  return run;
}

const placeOf = (token?: Token) => ({start: token?.start ?? 0, end: token?.end ?? 0});

const isCapitalised = (word: string) =>
  /^\p{Lu}[\p{Ll}\p{M}]/u.test(word.replace(/^[dlmnstj][’']/iu, ''));

const opensSentence = (text: string, at: number) =>
  /(?:^|[.!?…:\n«“"]\s{0,2}|^\s{1,3})$/u.test(text.slice(Math.max(0, at - 3), at));

function isRare(word: string, lower: string, usual: readonly Traits[]): boolean {
  if (usual.some(({regional}) => regional.has(lower.replace(/'/g, '')))) return true;
  if (/\d/.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true; // code names, products
  const parts = lower.split(/[-']/);
  return parts.some(
    (part) => part.length >= LONG && !usual.some(({endings}) => endings.test(part)),
  );
}

/** A word with straight apostrophes, as the lists have them. */
export const straight = (word: string) => word.replace(/’/g, "'");
