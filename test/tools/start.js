// The demo and its endpoint on 127.0.0.1, right after a clone.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

const npm = (...args) => {
  const {status} = spawnSync('npm', args, {stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) process.exit(status ?? 1);
};
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, {recursive: true}).map((file) => statSync(join(folder, file)).mtimeMs),
  );

if (!existsSync('node_modules/lit')) npm('ci', '--no-audit', '--no-fund');
const built = existsSync('dist/declic.js') && statSync('dist/declic.js').mtimeMs;
if (!built || newest('src') > built) {
  console.log('Building…');
  npm('run', '--silent', 'build');
}
const {status} = spawnSync(process.execPath, ['--import', 'tsx', 'demo/endpoint/main.ts'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 0;
