import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {finished} from '../harness/attempts.js';
import {engines, missing} from '../harness/browser.js';
import {sample} from '../harness/sample-quiz.js';
import {pause, seeded} from './chance.js';
import {Profile} from './profile.js';
import {startStormyEndpoint} from './stormy-endpoint.js';

/** A later version's upgrade, which takes away what this one has and is not through for long. */
const UPGRADES = `new Promise((begun, failed) => {
  indexedDB.databases().then((all) => {
    const {name} = all.find((one) => one.name.startsWith('declic-'));
    const request = indexedDB.open(name, 99);
    request.onerror = () => failed(request.error);
    request.onupgradeneeded = () => {
      const {result: db, transaction: tx} = request;
      db.deleteObjectStore('outbox');
      db.createObjectStore('added');
      const rows = tx.objectStore('attempts');
      rows.clear();
      const spin = () => {
        rows.put({id: 'half', text: 'x'.repeat(1e5)}).onsuccess = spin;
      };
      spin();
      setTimeout(() => begun(name), 300);
    };
  });
})`;

describe('a browser that is killed in the middle of an upgrade', () => {
  for (const engine of engines()) {
    if (engine === 'webkit') continue; // under its driver it keeps nothing on disk
    it(`has the old version, whole, in ${engine}`, {skip: missing(engine)}, async () => {
      const endpoint = await startStormyEndpoint(seeded(1), 0);
      const profile = await Profile.open(engine);
      const opens = () => profile.newPage(`${endpoint.url}/chaos/turn.html?name=upgrade`);
      try {
        const attempt = finished({now: Date.now()});
        const page = await opens();
        await page.evaluate(`keep(${JSON.stringify({attempt, quiz: sample})}).then(() => 1)`);
        const before = (await page.evaluate('knows()')) as {ids: string[]};
        assert.deepEqual(before.ids, [attempt.id]);
        const name = await page.evaluate(UPGRADES);
        assert.match(String(name), /^declic-/);
        await pause(200);
        await profile.kill();
        const after = await (await opens()).evaluate('knows()');
        assert.deepEqual(after, {status: 'ready', ids: [attempt.id]});
      } finally {
        await profile.close();
        await endpoint.close();
      }
    });
  }
});
