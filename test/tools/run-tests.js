// Everything a release needs, part by part; closes with `N passed, N failed, N skipped`.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowser, hintFor} from './find-browser.js';

const total = {passed: 0, failed: 0, skipped: 0};
const add = ({passed = 0, failed = 0, skipped = 0}) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};

/** Runs a command, shows its output, and gives back its exit code and what it printed. */
function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => resolve({code, output}));
  });
}

/** A command that is one test: it passes or it does not. */
async function step(title, command, args) {
  const {code} = await run(title, command, args);
  add(code === 0 ? {passed: 1} : {failed: 1});
  return code === 0;
}

/** Files of node's own test runner; its summary is read, and a run of nothing fails. */
async function nodeTests(title, folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=1'];
  const {code, output} = await run(title, 'node', [...args, ...files.map((f) => join(folder, f))]);
  const count = (word) => Number(new RegExp(`${word} (\\d+)`).exec(output)?.[1] ?? 0);
  const sum = {passed: count('pass'), failed: count('fail'), skipped: count('skipped')};
  if ((code !== 0 && !sum.failed) || !(sum.passed + sum.skipped)) sum.failed++;
  add(sum);
}

/** The browser tests in one engine. */
async function browserTests(engine) {
  const file = join(tmpdir(), `declic-counts-${process.pid}-${engine}.json`);
  const args = ['wtr', '--config', 'test/web-test-runner.config.js'];
  const {code} = await run(`browser tests in ${engine}`, 'npx', args, {
    ENGINE: engine,
    COUNTS: file,
  });
  const sum = read(file);
  if (code !== 0 && !sum.failed) sum.failed++;
  rmSync(file, {force: true});
  return sum;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 1, skipped: 0};
  }
}

if (await step('build', 'npm', ['run', '--silent', 'build'])) {
  await step('check', 'npm', ['run', '--silent', 'check']);
  await nodeTests('package', 'test/package');
  await nodeTests('endpoint', 'test/endpoint');
  let most = 0;
  for (const engine of ['chromium', 'firefox', 'webkit']) {
    if (!findBrowser(engine)) {
      console.log(`\n── SKIPPED: no ${engine} on this machine. ${hintFor(engine)}`);
      add({skipped: most || 1});
      continue;
    }
    const sum = await browserTests(engine);
    const ran = sum.passed + sum.failed + sum.skipped;
    if (ran < most) {
      console.log(`${engine} ran ${ran} tests of ${most}: some did not start`);
      sum.failed++;
    }
    most = Math.max(most, ran);
    add(sum);
  }
  await nodeTests('journeys', 'test/journey');
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;
