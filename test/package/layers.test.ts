import assert from 'node:assert/strict';
import {appendFile, cp, mkdtemp, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brokenLayers} from '../tools/layers.js';

/** Imports that must be refused, and the rule that has to see each. */
const PLANTED = [
  ['src/elements/quiz/quiz.ts', "'../../store/store.js'", 'elements-look-right'],
  ['src/model/scoring.ts', "'../events/answer-event.js'", 'model-looks-right'],
  ['src/model/hash.ts', "'lit'", 'lit-only-where-it-belongs'],
  ['src/outbox/retry.ts', "'idb'", 'idb-only-where-it-belongs'],
  ['src/privacy/coarsen.ts', "'../schemas/report.js'", 'privacy-looks-right'],
  ['src/store/store.ts', "'zod/mini'", 'zod-only-where-it-belongs'],
  ['src/errors.ts', "'./warn.js'", 'errors-looks-right'],
] as const;

describe('the layers', () => {
  let copy: string;

  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'declic-layers-'));
    await cp('src', join(copy, 'src'), {recursive: true});
    await cp('tsconfig.json', join(copy, 'tsconfig.json'));
    await cp('package.json', join(copy, 'package.json'));
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  });
  after(() => rm(copy, {recursive: true}));

  it('look right only', async () => {
    assert.deepEqual(await brokenLayers(copy), []);
  });

  it('refuse a type import nowhere, and every planted import', async () => {
    const type = `import type {Report as PlantedReport} from '../schemas/report.js';\n`;
    await appendFile(join(copy, 'src/model/order.ts'), `${type}export type {PlantedReport};\n`);
    for (const [file, target] of PLANTED) {
      await appendFile(join(copy, file), `\nimport * as planted from ${target};\nvoid planted;\n`);
    }
    const broken = await brokenLayers(copy);
    for (const [file, , rule] of PLANTED) {
      const seen = broken.some((one) => one.startsWith(file) && one.endsWith(`(${rule})`));
      assert.ok(seen, `${rule} did not see ${file}; seen: ${broken.join('; ')}`);
    }
    assert.ok(!broken.some((one) => one.startsWith('src/model/order.ts')));
  });

  it('are not called whole by a tool that sees nothing', async () => {
    await assert.rejects(brokenLayers(copy, 10_000), /blind/);
  });
});
