// Everything that can be known without running the library; each line passes or fails.
// `npm run check`; `npm run check -- lint types` for some of it.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {drift} from './drift.js';
import {brokenLayers} from './layers.js';
import {unsaid} from './release.js';
import {overweight} from './sizes.js';

/** Runs a command; gives back what it said when it failed, else nothing. */
function run(command, ...args) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => done(code === 0 ? '' : said.trim() || `${command} failed`));
  });
}

/** Runs a tool that is installed here. */
const tool = (...args) => run('npx', '--no', '--', ...args);

/** Runs `look` on the package as it would be published. */
async function packed(look) {
  if (!existsSync('dist/declic.js')) return 'no dist: run npm run build';
  const folder = mkdtempSync(join(tmpdir(), 'declic-pack-'));
  try {
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    const trouble = await run('npm', ...args);
    return trouble || (await look(join(folder, readdirSync(folder)[0])));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

// What is not a module has no types to resolve.
const NO_TYPES = [
  './openapi.json',
  './custom-elements.json',
  './declic.js',
  './declic-auto.js',
  './schemas/*.json',
];

const checks = {
  drift: async () => drift().join('\n'),
  format: () => tool('prettier', '--check', '--log-level', 'warn', '.'),
  lint: () => tool('eslint', '--config', 'test/eslint.config.js', '--max-warnings', '0', '.'),
  types: () => tool('tsc'),
  pure: () => tool('tsc', '-p', 'test/tsconfig.pure.json'),
  layers: async () => (await brokenLayers('.')).join('\n'),
  sizes: async () => overweight().join('\n'),
  release: async () => unsaid().join('\n'),
  publint: () => packed((file) => tool('publint', '--strict', file)),
  attw: () =>
    packed((file) =>
      tool('attw', file, '--profile', 'esm-only', '--exclude-entrypoints', ...NO_TYPES),
    ),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(checks, name));
if (unknown.length) throw new Error(`no check named ${unknown}: ${Object.keys(checks)}`);

const fails = [];
for (const name of asked.length ? asked : Object.keys(checks)) {
  const trouble = await checks[name]().catch(String);
  console.log(`${trouble ? '✗' : '✓'} ${name}${trouble ? `\n${trouble}\n` : ''}`);
  if (trouble) fails.push(name);
}
if (fails.length) console.log(`${fails.length} to mend: ${fails.join(', ')}`);
process.exitCode = fails.length ? 1 : 0;
