import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {KEEP_DAYS} from '../../demo/endpoint/retention.js';
import {MINIMUM} from '../../demo/endpoint/release.js';
import {privacyWords} from '../../src/locale/privacy.js';
import {fr} from '../../src/locale/privacy-fr.js';
import {POLICY} from '../../src/outbox/policy.js';

const FOLDER = 'demo/trust';
const read = (file: string) => readFile(join(FOLDER, file), 'utf8');
const PAIRS = ['notice', 'record-of-processing'];

describe('the documents on trust', () => {
  it('lead nowhere that is not there', async () => {
    const files = (await readdir(FOLDER)).map((file) => join(FOLDER, file));
    for (const file of [...files, '.github/SECURITY.md', 'README.md']) {
      const text = await readFile(file, 'utf8');
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
        assert.ok(existsSync(join(dirname(file), link)), `${file} → ${link}`);
    }
  });

  it('name for each threat a test that is there, or say what remains', async () => {
    const text = await read('threat-model.md');
    const named = [...text.matchAll(/`([a-z-]+\/[a-z-]+\.test\.ts)`/g)].map(
      ([, file = '']) => file,
    );
    assert.ok(named.length > 20);
    for (const file of named) assert.ok(existsSync(join('test', file)), file);
    const rows = text.split('\n').filter((line) => /^\| (?!threat|-)/.test(line));
    for (const row of rows) {
      const cells = row.split('|').slice(1, -1);
      assert.equal(cells.length, 4, row);
      const [, , held = '', remains = ''] = cells.map((cell) => cell.trim());
      assert.ok(held || remains, `nothing holds and nothing is said: ${row}`);
    }
  });

  it('give the figures that the code has', async () => {
    for (const language of ['en', 'fr']) {
      const record = await read(`record-of-processing.${language}.md`);
      assert.match(record, new RegExp(`\\[${KEEP_DAYS}\\]`));
      assert.match(await read(`notice.${language}.md`), new RegExp(`\\[${KEEP_DAYS}\\]`));
    }
    assert.equal(MINIMUM, 5, 'five voices, in words');
    assert.match(
      await read('threat-model.md'),
      new RegExp(`for ${POLICY.maxAge / 86_400_000} days`),
    );
    const collector = await readFile('demo/endpoint/collector.ts', 'utf8');
    const [, days] = /REMEMBERED = (\d+)/.exec(collector) ?? [];
    assert.match(await read('record-of-processing.en.md'), new RegExp(`${String(days)} days`));
    assert.match(await read('record-of-processing.fr.md'), new RegExp(`${String(days)} jours`));
  });

  it('call the button by its name', async () => {
    assert.ok((await read('notice.en.md')).includes(`“${privacyWords.en.finish}”`));
    assert.ok((await read('notice.fr.md')).includes(`« ${fr.finish} »`));
  });

  it('leave the same blanks and say the same points in both languages', async () => {
    for (const name of PAIRS) {
      const [en, fr] = await Promise.all([read(`${name}.en.md`), read(`${name}.fr.md`)]);
      const shape = (text: string) => ({
        headings: text.match(/^#+ /gm),
        marked: text.match(/◆/g)?.length,
        boxes: text.match(/^- \[ \]/gm)?.length,
        rows: text.match(/^\|/gm)?.length,
        paragraphs: text.match(/^\*\*/gm)?.length,
      });
      assert.deepEqual(shape(fr), shape(en), name);
    }
  });
});
