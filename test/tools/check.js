// Everything that can be known without running the library; each line passes or fails.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {brokenLayers} from './layers.js';
import {overweight} from './sizes.js';

const fails = [];

function tell(name, trouble) {
  console.log(`${trouble ? '✗' : '✓'} ${name}`);
  if (!trouble) return;
  console.log(trouble);
  fails.push(name);
}

function run(name, command, ...args) {
  const {status, stdout, stderr} = spawnSync(command, args, {encoding: 'utf8'});
  tell(name, status === 0 ? '' : `${stdout}${stderr}`);
}

/** Runs what writes `files`, and expects them to be what is committed. */
function steady(name, files, script) {
  const before = files.map((file) => readFileSync(file, 'utf8'));
  run(`${name} can be made`, 'npm', 'run', '--silent', script);
  const stale = files.filter((file, i) => readFileSync(file, 'utf8') !== before[i]);
  tell(`${name} is up to date`, stale.length ? `stale: ${stale}; run npm run ${script}` : '');
}

run('format', 'npx', 'prettier', '--check', '--log-level', 'warn', '.');
run('lint', 'npx', 'eslint', '--config', 'test/eslint.config.js', '--max-warnings', '0', '.');
run('types', 'npx', 'tsc');
run('model and privacy are pure', 'npx', 'tsc', '-p', 'test/tsconfig.pure.json');
tell('layers', (await brokenLayers('.')).join('\n'));
steady(
  'the browser’s schemas',
  ['src/schemas/generated/quiz.ts', 'src/schemas/generated/report.ts'],
  'schemas',
);
steady('the manifest', ['custom-elements.json'], 'manifest');
tell('sizes', overweight().join('\n'));
run('publint', 'npx', 'publint', '--strict');
run(
  'types of the package',
  'npx',
  'attw',
  '--pack',
  '.',
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  'openapi.json',
  'custom-elements.json',
  'declic.js',
  'declic-auto.js',
);

if (fails.length) {
  console.log(`\n${fails.length} to mend: ${fails.join(', ')}`);
  process.exitCode = 1;
}
