// Everything a release needs, part by part; closes with `N passed, N failed, N skipped`.
// `npm test -- package journeys` for some parts; ENGINES=chromium,webkit for some engines.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowser, hintFor} from './find-browser.js';

const ENGINES = process.env.ENGINES?.split(',') ?? ['chromium', 'firefox', 'webkit'];
/** Longer than any part takes: what hangs is a failure, not a wait. */
const PATIENCE = 30 * 60_000;

const total = {passed: 0, failed: 0, skipped: 0};
const add = (sum) => {
  for (const key of Object.keys(total)) total[key] += sum[key] ?? 0;
  return sum;
};
const ran = ({passed, failed, skipped}) => passed + failed + skipped;
const say = ({passed, failed, skipped}) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Runs a command that shows its own output; gives back its exit code. */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const watchdog = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      clearTimeout(watchdog);
      resolve(code ?? 1);
    });
  });
}

/** A command that is one test: it passes or it does not. */
async function step(title, ...command) {
  const code = await run(title, 'npx', ['--no', '--', ...command]);
  return add(code === 0 ? {passed: 1} : {failed: 1});
}

/** What a part counted; a part that ran nothing, or fell without telling why, failed. */
function tally(file, code) {
  let sum = {passed: 0, failed: 0, skipped: 0};
  if (existsSync(file)) sum = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file, {force: true});
  if (!ran(sum) || (code !== 0 && !sum.failed)) sum.failed++;
  return sum;
}
const countsOf = (part) => join(tmpdir(), `declic-${process.pid}-${part}.json`);

/** The files of one folder in node's own test runner. */
async function nodeTests(part) {
  const folder = join('test', part);
  const files = existsSync(folder)
    ? readdirSync(folder, {recursive: true}).filter((file) => file.endsWith('.test.ts'))
    : [];
  const file = countsOf(part);
  const code = await run(part, process.execPath, [
    ...['--import', 'tsx', '--test', '--test-concurrency=1', '--test-timeout=600000'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./test/tools/node-counts.js', `--test-reporter-destination=${file}`],
    ...files.map((name) => join(folder, name)),
  ]);
  console.log(`${part}: ${say(add(tally(file, files.length ? code : 1)))}`);
}

/** The browser tests, one engine after another; each has to run as many as the others. */
async function browserTests() {
  const sums = new Map();
  for (const engine of ENGINES.filter(findBrowser)) {
    const file = countsOf(engine);
    const args = ['--no', '--', 'wtr', '--config', 'test/web-test-runner.config.js'];
    const code = await run(`in ${engine}`, 'npx', args, {ENGINE: engine, COUNTS: file});
    sums.set(engine, tally(file, code));
  }
  const most = Math.max(1, ...[...sums.values()].map(ran));
  console.log();
  for (const engine of ENGINES) {
    const sum = sums.get(engine) ?? {passed: 0, failed: 0, skipped: most};
    if (!sums.has(engine)) console.log(`SKIPPED: no ${engine} here. ${hintFor(engine)}`);
    if (ran(sum) < most) {
      console.log(`${engine} ran ${ran(sum)} tests of ${most}: some did not start`);
      sum.failed++;
    }
    console.log(`${engine}: ${say(add(sum))}`);
  }
  if (!sums.size) add({failed: 1}); // nothing ran anywhere: that is no success
}

const parts = {
  drift: () => step('generated files are up to date', 'node', 'test/tools/check.js', 'drift'),
  build: () => step('build', 'npm', 'run', '--silent', 'build'),
  check: () => step('check', 'node', 'test/tools/check.js'),
  package: () => nodeTests('package'),
  endpoint: () => nodeTests('endpoint'),
  anonymity: () => nodeTests('anonymity'),
  browser: browserTests,
  admin: () => nodeTests('admin'),
  journey: () => nodeTests('journey'),
  lrs: () => nodeTests('lrs'),
  attacks: () => nodeTests('attacks'),
  chaos: () => nodeTests('chaos'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(parts, part));
if (unknown.length) throw new Error(`no part named ${unknown}: ${Object.keys(parts)}`);
for (const part of asked.length ? asked : Object.keys(parts)) await parts[part]();

console.log(`\n${say(total)}`);
process.exitCode = total.failed ? 1 : 0;
