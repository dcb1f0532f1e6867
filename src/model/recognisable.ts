import type {Finding, Reading, Sign, Traits} from './finding.js';
import {straight, tellingWords, WORD} from './telling-words.js';

export type {Finding, Reading, Sign, Traits};

const EVERYWHERE: readonly (readonly [Extract<Sign, keyof Traits['mends']>, RegExp])[] = [
  ['email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  [
    'link',
    /\b(?:https?:\/\/|www\.)[^\s<>"»”)]{2,}|\b[a-z\d-]{2,63}\.(?:com|org|net|fr|io|eu|de|uk)\b(?:\/\S*)?/gi,
  ],
  ['handle', /(?<![\w@])@[\p{L}\w][\w.-]{1,38}/gu],
  ['phone', /(?<![\d+])(?:\+\d{1,3}|\(?0\d)(?:[ .()-]{0,2}\d){6,12}(?!\d)/g],
  ['number', /(?<!\d)\d(?:[ .-]?\d){4,30}(?!\d)/g],
];
const ROOM = 3;

/**
 * What in `text` may give its writer away, in reading order; read on the device and nowhere else. An
 * honest guess, not a guarantee: names that open a sentence, or scripts without capitals, go unseen.
 */
export function recognisable(text: string, reading: Reading): readonly Finding[] {
  const own = languageOf(text, reading.traits);
  const traits = reading.traits[own ?? reading.language] ?? Object.values(reading.traits)[0];
  if (!traits) return [];
  const found: Finding[] = [];
  const add = (finding: Finding) => {
    if (!found.some(({start, end}) => start < finding.end && finding.start < end))
      found.push(finding);
  };
  lines(text, traits).forEach(add);
  for (const [kind, pattern] of EVERYWHERE) {
    for (const {0: hit, index} of text.matchAll(pattern))
      add({kind, start: index, end: index + hit.length, mend: traits.mends[kind]});
  }
  tellingWords(text, traits, reading).forEach(add);
  return [...whole(text, own, reading), ...found.sort((a, b) => a.start - b.start)];
}

/** The comment with one finding mended; its spaces closed up. */
export function mended(text: string, {start, end, mend}: Finding): string {
  if (mend === undefined) return text;
  const before = text.slice(0, start);
  const opens = /(?:^|[.!?…:\n]\s{0,9})$/.test(before);
  const said = opens ? mend.slice(0, 1).toUpperCase() + mend.slice(1) : mend;
  const after = text.slice(end);
  return said ? before + said + after : before.trimEnd() + spaceBetween(before, after);
}

/**
 * The language of a comment, where its small words tell: at least two of them, and more than of any
 * other language.
 */
export function languageOf(
  text: string,
  traits: Readonly<Record<string, Pick<Traits, 'common'>>>,
): string | undefined {
  const all = text.toLowerCase().match(WORD)?.map(straight) ?? [];
  const counts = Object.entries(traits)
    .map(
      ([language, {common}]) => [all.filter((word) => common.has(word)).length, language] as const,
    )
    .sort(([a], [b]) => b - a);
  const [first, second] = counts;
  return first && first[0] >= 2 && first[0] > (second?.[0] ?? 0) ? first[1] : undefined;
}

/** Signs that no word of the comment carries alone. */
function whole(text: string, own: string | undefined, reading: Reading): readonly Finding[] {
  const {circle, minimum, language} = reading;
  const all = {start: 0, end: text.length};
  return [
    ...(circle !== undefined && circle < minimum + ROOM ? [{kind: 'group' as const, ...all}] : []),
    ...(own && own !== language ? [{kind: 'language' as const, ...all}] : []),
  ];
}

/** A greeting that opens the comment, and a signature that closes it. */
function lines(text: string, {greeting, closing}: Traits): readonly Finding[] {
  const found: Finding[] = [];
  const opening = /^[^\n,!.]{0,40}[,!\n]/u.exec(text)?.[0] ?? '';
  if (greeting.test(opening) && opening.split(/\s+/).length < 6)
    found.push({kind: 'greeting', start: 0, end: opening.length, mend: ''});
  const last = text.trimEnd().lastIndexOf('\n');
  const rows = text.trimEnd().split('\n');
  const start = signatureStart(rows, closing);
  if (last >= 0 && start !== undefined)
    found.push({kind: 'signature', start, end: text.length, mend: ''});
  return found;
}

/** Where a signature begins: a closing formula among the last three lines, or a lone name as the last. */
function signatureStart(rows: readonly string[], closing: RegExp): number | undefined {
  const from = Math.max(1, rows.length - 3);
  const lone = /^\s*\p{Lu}[\p{L}.-]{0,20}(?:\s\p{Lu}[\p{L}.-]{0,20}){0,2}\.?\s*$/u;
  const row = rows.findIndex(
    (line, i) =>
      i >= from &&
      line.length < 60 &&
      (closing.test(line) || (i === rows.length - 1 && lone.test(line))),
  );
  return row < 0 ? undefined : rows.slice(0, row).join('\n').length;
}

function spaceBetween(before: string, after: string): string {
  const rest = after.trimStart();
  return before.trim() && rest ? ` ${rest}` : rest;
}
