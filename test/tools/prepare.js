// What a fresh clone lacks: packages and the built library.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const npm = (...args) => {
  const {status} = spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
};
const changed = (path) => statSync(path).mtimeMs;
const newest = (folder) =>
  Math.max(...readdirSync(folder, {recursive: true}).map((file) => changed(join(folder, file))));

/** Installs where `node_modules` is missing. */
export function install() {
  if (!existsSync('node_modules/lit')) npm('ci', '--include=dev', '--no-audit', '--no-fund');
}

/** Installs, and builds where `dist` is missing or older than its sources. */
export function prepare() {
  install();
  const built = existsSync('dist/openapi.json') ? changed('dist/openapi.json') : 0;
  if (built > Math.max(newest('src'), changed('rollup.config.js'))) return;
  console.log('Building…');
  npm('run', '--silent', 'build');
}
