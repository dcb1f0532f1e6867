// Seeds one fault at a time in a copy of the project, and runs the test that must notice it.
// `npm run mutants`; `npm run mutants -- consent lease` for those whose name holds a word. Build first.
import {spawn} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {MUTANTS} from './mutant-list.js';

const PARTS = [
  'src',
  'demo',
  'dist',
  'test',
  'package.json',
  'tsconfig.json',
  'custom-elements.json',
];
/** ms after which a test has noticed something, too: it hangs. */
const PATIENCE = 5 * 60_000;

/** Runs a test in `folder`; true when it passes. */
function passes(folder, {kind, file, only}) {
  const args =
    kind === 'browser'
      ? ['node_modules/.bin/wtr', '--config', 'test/web-test-runner.config.js', '--files', file]
      : ['--import', 'tsx', '--test', ...(only ? ['--test-name-pattern', only] : []), file];
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: {...process.env, ENGINE: 'chromium', ENGINES: 'chromium'},
      stdio: 'ignore',
    });
    const watchdog = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.on('close', (code) => {
      clearTimeout(watchdog);
      done(code === 0);
    });
  });
}

/** What became of a mutant: noticed by its test, or not; or it could not be seeded at all. */
async function fateOf(folder, {file, from, to, test}) {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2) return 'NOT SEEDED: mend the list';
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    return (await passes(folder, test)) ? 'SURVIVED' : 'noticed';
  } finally {
    writeFileSync(path, sound);
  }
}

const words = process.argv.slice(2);
const chosen = MUTANTS.filter(({name}) => words.every((word) => name.includes(word)));
const folder = mkdtempSync(join(tmpdir(), 'declic-mutants-'));
const sound = new Map();
let escaped = 0;
try {
  for (const part of PARTS.filter((one) => existsSync(one))) {
    cpSync(part, join(folder, part), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const mutant of chosen) {
    const {name, test} = mutant;
    const key = JSON.stringify(test);
    // A test that is red anyway notices nothing.
    if (!sound.has(key)) sound.set(key, await passes(folder, test));
    const fate = sound.get(key) ? await fateOf(folder, mutant) : 'RED WITHOUT IT';
    if (fate !== 'noticed') escaped++;
    console.log(`${fate.padEnd(15)} ${name.padEnd(52)} ${test.file}`);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
console.log(`\n${chosen.length - escaped} of ${chosen.length} mutants noticed`);
process.exitCode = escaped || !chosen.length ? 1 : 0;
