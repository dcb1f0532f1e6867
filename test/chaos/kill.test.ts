import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {finished} from '../harness/attempts.js';
import {engines, missing} from '../harness/browser.js';
import {sample} from '../harness/sample-quiz.js';
import {pause, seeded, within} from './chance.js';
import {Profile} from './profile.js';
import {startStormyEndpoint} from './stormy-endpoint.js';

// CHAOS=full: fifty kills an engine.
const times = process.env.CHAOS === 'full' ? 50 : 3;
/** Attempts that are being written at any time. */
const HANDS = 4;

/** What a page finds once it is ready; `made` where its browser had no database, and made a new one. */
interface Found {
  readonly ids: readonly string[];
  readonly made?: unknown;
}
const FOUND = `new Promise((done) => {
  const looking = setInterval(() => {
    if (journal.snapshot?.status !== 'ready') return;
    clearInterval(looking);
    done({ids: journal.snapshot.attempts.map(({id}) => id), made: globalThis.made});
  }, 20);
})`;

describe('a browser that is killed in the middle of writing', () => {
  for (const engine of engines()) {
    if (engine === 'webkit') continue; // under its driver it keeps nothing on disk
    const skip = missing(engine);
    it(`has kept all that it said was kept, in ${engine}`, {skip}, async () => {
      const random = seeded(Number(process.env.SEED ?? 20_261_130));
      const endpoint = await startStormyEndpoint(random, 0.3);
      const profile = await Profile.open(engine);
      const acknowledged = new Set<string>();
      let written = 0;
      const opens = () => profile.newPage(`${endpoint.url}/chaos/turn.html?name=killed`);
      /** Whether a page has all of `known`, after the `nth` kill; once more a while later where it has not. */
      const look = async (page: Page, known: readonly string[], nth: number) => {
        const lostIn = async () => {
          const {ids, made} = (await within(20_000, page.evaluate(FOUND))) as Found;
          const lost = known.filter((id) => !ids.includes(id)).length;
          return {lost, found: ids.length, made};
        };
        const first = await lostIn();
        if (!first.lost) return;
        await pause(3000);
        const words = JSON.stringify({nth, known: known.length, first, then: await lostIn()});
        assert.fail(`${engine}: something is lost: ${words}`);
      };
      try {
        for (let nth = 0; nth < times; nth++) {
          const page = await opens();
          const known = [...acknowledged];
          let killed = false;
          const write = async () => {
            while (!killed) {
              const quiz = {...sample, id: `killed-${String(written++)}`};
              const attempt = finished({quiz, now: Date.now()});
              await page.evaluate(`keep(${JSON.stringify({attempt, quiz})}).then(() => 1)`);
              acknowledged.add(attempt.id);
            }
          };
          const hands = Array.from({length: HANDS}, () => write().catch(() => undefined));
          // Not before something is said to be kept: a page takes a while to open.
          const before = acknowledged.size;
          for (let i = 0; i < 200 && acknowledged.size === before; i++) await pause(25);
          await look(page, known, nth);
          await pause(random() * 400);
          await profile.kill();
          killed = true;
          await Promise.all(hands.map((hand) => within(10_000, hand).catch(() => undefined)));
        }
        await look(await opens(), [...acknowledged], times);
        console.log(
          `${engine}: ${times} kills, ${acknowledged.size} acknowledged of ${written} begun, 0 lost`,
        );
        assert.ok(acknowledged.size >= times, 'there was something to lose');
        assert.ok(acknowledged.size < written, 'killed in the middle of writing');
      } finally {
        await profile.close();
        await endpoint.close();
      }
    });
  }
});
