// What a page pays, gzip -9, everything included, against ceilings; and what must not be inside.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const DIST = 'dist';
const AUTO = 'declic-auto.js';
const FOREIGN = 'declic-foreign.js';
const codeOf = (file) => readFileSync(join(DIST, file), 'utf8');
const gzip = (file) => gzipSync(codeOf(file), {level: 9}).length;
const weigh = (files) => [...files].reduce((sum, file) => sum + gzip(file), 0);

const pathsIn = (file, text, pattern) =>
  [...text.matchAll(pattern)].map(([, path]) => join(dirname(file), path));
const staticImports = (file) =>
  pathsIn(file, codeOf(file), /(?:from|import)\s*["'](\.[^"']+)["']/g);
const lazyImports = (file, text = codeOf(file)) =>
  pathsIn(file, text, /import\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g);

/** `files` and all that they import, statically, and on demand where `follows` says so. */
function closure(files, follows = () => false) {
  const all = new Set();
  const add = (file) => {
    if (all.has(file)) return;
    all.add(file);
    staticImports(file).forEach(add);
    lazyImports(file).filter(follows).forEach(add);
  };
  files.forEach(add);
  return all;
}

/** Tags that the autoloader knows, and the files that it fetches at once for each. */
export function elements() {
  const entries = codeOf(AUTO).matchAll(/"(declic-[a-z]+)":\(\)=>(.*?)(?=,"declic-|\};)/g);
  const found = new Map([...entries].map(([, tag, text]) => [tag, lazyImports(AUTO, text)]));
  if (!found.get('declic-quiz')?.length) throw new Error('cannot read the autoloader: blind');
  return found;
}

/** Files fetched until these elements can be used. */
export const firstOf = (...tags) => {
  const known = elements();
  return new Set([AUTO, ...closure(tags.flatMap((tag) => known.get(tag)))]);
};

const FOR_FEW =
  /content-errors|for-author|issue-list|trouble|forbidden|own-data|take-in|\/adopt-|\/others-|\/formats-|\/noise-|secret-attributes/;

/** Files fetched in all, but for those that only an author's mistake brings, a look at one's own data,
 *  a page that was left too early, a disk that is back, or another element. */
export const wholeOf = (...tags) => {
  const known = elements();
  const start = tags.flatMap((tag) => known.get(tag));
  return new Set([AUTO, ...closure(start, (file) => !FOR_FEW.test(file))]);
};

/** What is measured, how much of it is allowed, and where it is meant to get: a ceiling only falls. */
export function table() {
  if (!existsSync(join(DIST, AUTO))) throw new Error('no dist: run npm run build');
  const rows = [
    {what: 'the autoloader', bytes: gzip(AUTO), most: 2_000},
    {
      what: 'a quiz up to its first question',
      bytes: weigh(firstOf('declic-quiz')),
      most: 20_000,
      goal: 20_000,
    },
    {
      what: 'a whole quiz, journal, outbox and results',
      bytes: weigh(wholeOf('declic-quiz', 'declic-journal')),
      most: 51_900,
      goal: 28_000,
    },
    {what: 'what checks a badge from elsewhere', bytes: gzip(FOREIGN), most: 31_100},
    {what: 'every element in one file', bytes: gzip('declic.js'), most: 146_400},
  ];
  if (elements().has('declic-badge')) {
    rows.push({
      what: 'a badge alone',
      bytes: weigh(firstOf('declic-badge')),
      most: 8_450,
      goal: 10_000,
    });
  }
  return rows;
}

const MUST_NOT = [
  {name: 'eval', pattern: /\beval\(/},
  {name: 'new Function', pattern: /\bnew Function\b/},
  {name: 'sendBeacon', pattern: /sendBeacon/},
  {name: 'unsafeHTML', pattern: /unsafe-?html/i},
  {name: 'insertAdjacentHTML', pattern: /insertAdjacentHTML|outerHTML\s*=/},
  {name: 'document.write', pattern: /document\.write/},
  {name: 'zod', pattern: /ZodError|\$ZodType|_zod/},
  {name: 'an unload listener', pattern: /["'`](before)?unload["'`]/},
];

/** A processor of JSON-LD fetches what a file names: ours has no way to. */
const ROAD = /XMLHttpRequest|\bfetch\(|\bimport\(/;

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** What of these texts, all on one page, must not be there. */
export function unwanted(texts) {
  const all = texts.join('\n');
  return [
    ...MUST_NOT.filter(({pattern}) => pattern.test(all)).map(({name}) => name),
    ...(count(all, /\.innerHTML\s*=[^=]/g) > 1 ? ['innerHTML beside the one use of Lit'] : []),
    ...(count(all, /for\("lit-noChange"\)/g) > 1 ? ['a second Lit'] : []),
  ];
}

/** Ceilings broken and things found that must not be there. */
export function overweight() {
  const heavy = table()
    .filter(({bytes, most}) => bytes > most)
    .map(({what, bytes, most}) => `${what}: ${bytes} bytes gzip, at most ${most}`);
  const chunks = [AUTO, ...readdirSync(join(DIST, 'auto')).map((file) => `auto/${file}`)];
  const road = ROAD.test(codeOf(FOREIGN)) ? [`${FOREIGN} holds a road to the network`] : [];
  const found = [['declic.js'], [FOREIGN], chunks.filter((file) => file.endsWith('.js'))].flatMap(
    (files) => unwanted(files.map(codeOf)).map((name) => `${files[0]} holds ${name}`),
  );
  return [...heavy, ...road, ...found];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const {what, bytes, most, goal = most} of table()) {
    console.log(`${String(bytes).padStart(7)} of ${most} (goal ${goal})  ${what}`);
  }
}
