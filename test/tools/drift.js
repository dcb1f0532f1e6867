// What is generated and committed must be what would be generated now. Writes nothing.
import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';

const run = (...args) => spawnSync('npx', ['--no', '--', ...args], {encoding: 'utf8'});

/** Generated files that are not up to date, and how to make them. */
export function drift() {
  const schemas = run('tsx', 'src/schemas/generate.ts', '--check');
  const elsewhere = 'node_modules/.cache/declic'; // the analyzer takes no path outside the project
  const config = 'test/custom-elements-manifest.config.js';
  run('cem', 'analyze', '--quiet', '--config', config, '--outdir', elsewhere);
  const made = `${elsewhere}/custom-elements.json`;
  const same = readFileSync(made, 'utf8') === readFileSync('custom-elements.json', 'utf8');
  rmSync(made);
  return [
    ...(schemas.status === 0 ? [] : [`${schemas.stdout}${schemas.stderr}`.trim()]),
    ...(same ? [] : ['stale: custom-elements.json; run npm run manifest']),
  ];
}
