// What a page pays, gzip -9, everything included, against ceilings; and what must not be inside.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';

const DIST = 'dist';
const code = (file) => readFileSync(join(DIST, file), 'utf8');
const gzip = (file) => gzipSync(code(file), {level: 9}).length;

/** Static imports, or with `lazy` the dynamic ones, of a built chunk. */
function importsOf(file, lazy) {
  const pattern = lazy
    ? /import\(["'`](\.[^"'`]+)["'`]\)/g
    : /(?:from|import)\s*["'](\.[^"']+)["']/g;
  return [...code(file).matchAll(pattern)].map(([, path]) => join(dirname(file), path));
}

/** `files` and all that they import statically. */
function closure(files) {
  const all = new Set();
  const add = (file) => {
    if (all.has(file)) return;
    all.add(file);
    importsOf(file, false).forEach(add);
  };
  files.forEach(add);
  return [...all];
}

const weigh = (files) => files.reduce((sum, file) => sum + gzip(file), 0);

/** The chunk that defines an element, found by the tag that it registers. */
function chunkOf(tag) {
  const lazy = importsOf('declic-auto.js', true);
  const found = lazy.find(
    (file) =>
      code(file).includes(`"${tag}"`) &&
      importsOf('declic-auto.js', true).indexOf(file) === TAGS.indexOf(tag),
  );
  return found ?? lazy[TAGS.indexOf(tag)];
}
const TAGS = ['declic-journal', 'declic-quiz'];

/** Chunks fetched along the way, but for those that only an author's mistake brings. */
function whole() {
  const start = closure(['declic-auto.js', ...TAGS.map(chunkOf)]);
  const all = new Set(start);
  const queue = start.filter((file) => file !== 'declic-auto.js');
  for (let file = queue.pop(); file; file = queue.pop()) {
    for (const next of closure(importsOf(file, true))) {
      if (all.has(next) || /content-errors/.test(next)) continue;
      all.add(next);
      queue.push(next);
    }
  }
  return [...all];
}

const MUST_NOT = [
  {name: 'eval', pattern: /\beval\(/},
  {name: 'new Function', pattern: /new Function\b/},
  {name: 'sendBeacon', pattern: /sendBeacon/},
  {name: 'unsafeHTML', pattern: /unsafeHTML|unsafe-html/},
  {name: 'document.write', pattern: /document\.write/},
  {name: 'zod', pattern: /ZodError|\$ZodType|_zod/},
  {name: 'an unload listener', pattern: /["'`](before)?unload["'`]/},
];

/** What is measured, and how much of it is allowed. */
export function table() {
  if (!existsSync(join(DIST, 'declic-auto.js'))) throw new Error('no dist: run npm run build');
  return [
    {what: 'the autoloader', bytes: gzip('declic-auto.js'), most: 2_000},
    {
      what: 'a quiz up to its first question',
      bytes: weigh(closure(['declic-auto.js', chunkOf('declic-quiz')])),
      most: 20_000,
    },
    {what: 'a whole quiz, journal, outbox and results', bytes: weigh(whole()), most: 28_000},
    {what: 'everything in one file', bytes: gzip('declic.js'), most: 30_000},
  ];
}

/** Ceilings broken and names found that must not be there. */
export function overweight() {
  const heavy = table()
    .filter(({bytes, most}) => bytes > most)
    .map(({what, bytes, most}) => `${what}: ${bytes} bytes gzip, at most ${most}`);
  const files = [...new Set(['declic.js', ...whole()])];
  const found = files.flatMap((file) => [
    ...MUST_NOT.filter(({pattern}) => pattern.test(code(file))).map(
      ({name}) => `${file} holds ${name}`,
    ),
    ...(count(code(file), /\.innerHTML\s*=/g) > 1 ? [`${file} writes innerHTML beside Lit`] : []),
    ...(count(code(file), /litHtmlVersions/g) > 2 ? [`${file} holds a second Lit`] : []),
  ]);
  return [...heavy, ...found];
}

const count = (text, pattern) => text.match(pattern)?.length ?? 0;

if (process.argv[1]?.endsWith('sizes.js')) {
  for (const {what, bytes, most} of table())
    console.log(`${String(bytes).padStart(7)} of ${most}  ${what}`);
}
