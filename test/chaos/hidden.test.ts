import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {finished} from '../harness/attempts.js';
import {engines, missing} from '../harness/browser.js';
import {eventually, expressionOf, says} from '../harness/page-script.js';
import {sample} from '../harness/sample-quiz.js';
import {startStaticSite} from '../harness/static-site.js';
import {needBrowser} from '../tools/find-browser.js';

const PAGE = `<!doctype html><html lang="en"><title>Behind</title><link rel="icon" href="data:,">
<script type="module" src="/dist/declic.js"></script>
<body><declic-journal endpoint="/reports" consent="given" spread="3"><p></p></declic-journal></body></html>`;

// What puppeteer turns off, so that timers of hidden tabs are as slow as a learner's.
const SLOWED = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
// From the first second on what is else the rule after five minutes: one wake-up a minute.
const AT_ONCE =
  'IntensiveWakeUpThrottling:grace_period_seconds/1,QuickIntensiveWakeUpThrottlingAfterLoading';

describe('a tab that is behind another, its timers slowed', () => {
  for (const engine of engines()) {
    if (engine === 'webkit') continue; // its driver opens windows, and slows no timer
    it(
      `sends what is due before it is seen again, in ${engine}`,
      {skip: missing(engine)},
      async () => {
        let arrived = 0;
        const site = await startStaticSite({
          page: (path) => (path === '/behind' ? PAGE : undefined),
          post: () => {
            arrived++;
            return 204;
          },
        });
        const chromium = engine === 'chromium';
        const isRoot = process.getuid?.() === 0;
        const browser = await puppeteer.launch({
          browser: chromium ? 'chrome' : 'firefox',
          executablePath: needBrowser(engine),
          headless: true,
          ignoreDefaultArgs: chromium ? SLOWED : [],
          args: chromium
            ? [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', `--enable-features=${AT_ONCE}`]
            : [],
        });
        try {
          const tab = await browser.newPage();
          const ask = <Args extends readonly unknown[], T>(
            fn: (...args: Args) => T,
            ...args: Args
          ) => tab.evaluate(expressionOf(fn, args)) as Promise<T>;
          const until = (fn: () => unknown) => eventually(() => ask(fn), fn);
          await tab.goto(`http://127.0.0.1:${String(site.port)}/behind`);
          await until(() => document.querySelector('declic-journal')?.snapshot.status === 'ready');
          const other = await browser.newPage();
          await other.bringToFront();
          await until(() => document.visibilityState === 'hidden');
          await pause(1500);
          await ask(says, 'p', 'declic-complete', {attempt: finished(), quiz: sample});
          await eventually(async () => arrived === 6, until);
          assert.equal(await ask(() => document.visibilityState), 'hidden');
        } finally {
          await browser.close();
          await site.close();
        }
      },
    );
  }
});
