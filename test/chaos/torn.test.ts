import assert from 'node:assert/strict';
import {appendFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {finished} from '../harness/attempts.js';
import {missing} from '../harness/browser.js';
import {sample} from '../harness/sample-quiz.js';
import {seeded} from './chance.js';
import {Profile} from './profile.js';
import {startStormyEndpoint} from './stormy-endpoint.js';

/** The header of a record of 600 bytes, which were never written: checksum, length, "whole". */
const HEADER = Buffer.from([1, 2, 3, 4, 600 & 0xff, 600 >> 8, 1]);

/** Ends the log of every database of `folder` as a kill between two writes does. */
async function tear(folder: string): Promise<void> {
  const databases = join(folder, 'Default/IndexedDB');
  for (const site of await readdir(databases)) {
    for (const file of await readdir(join(databases, site))) {
      if (file.endsWith('.log')) await appendFile(join(databases, site, file), HEADER);
    }
  }
}

describe('a browser that is killed between the two halves of a write', () => {
  const skip = missing('chromium');
  it('has kept all at every opening after that, in chromium', {skip}, async () => {
    const endpoint = await startStormyEndpoint(seeded(1), 0);
    const profile = await Profile.open('chromium');
    const opens = () => profile.newPage(`${endpoint.url}/chaos/turn.html?name=torn`);
    const keeps = async (page: Page, id: string) => {
      const quiz = {...sample, id};
      const attempt = finished({quiz, now: Date.now()});
      await page.evaluate(`keep(${JSON.stringify({attempt, quiz})}).then(() => 1)`);
      return attempt.id;
    };
    try {
      const first = await keeps(await opens(), 'before');
      await profile.kill(tear);
      const page = await opens();
      const known = await page.evaluate('knows()');
      assert.deepEqual(
        known,
        {status: 'ready', ids: [first]},
        'half a record at the end is no harm',
      );
      const second = await keeps(page, 'behind');
      await profile.kill();
      const after = await (await opens()).evaluate('knows()');
      assert.deepEqual(after, {status: 'ready', ids: [first, second]});
    } finally {
      await profile.close();
      await endpoint.close();
    }
  });
});
