// ENGINE=chromium|firefox|webkit  one engine (chromium by default); FILES  which tests, comma separated.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {counts} from './tools/counts.js';
import {needBrowser} from './tools/find-browser.js';
import {servedPlain} from './tools/plain-modules.js';
import {webkitLauncher} from './tools/webkit-launcher.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const corpus =
  process.env.DECLIC_CORPUS ?? fileURLToPath(new URL('../../shared/content', import.meta.url));
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      // Tabs run side by side: without this, key presses hang in those that are not in front.
      createPage: async ({context}) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
      launchOptions: {executablePath, args: [...sandbox, ...quiet]},
      concurrency: 2,
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerCore, // makes the launcher take launchOptions.browser's name
      launchOptions: {
        browser: 'firefox',
        executablePath,
        // The panel of a download takes the focus from every test that follows.
        extraPrefsFirefox: {'browser.download.alwaysOpenPanel': false},
      },
      concurrency: 1,
    }),
  webkit: (driver) => webkitLauncher({driver}),
};

const engine = process.env.ENGINE ?? 'chromium';

/** Questions that nobody here wrote, from outside the project. */
const corpusPlugin = {
  name: 'corpus',
  async serve({path}) {
    if (!path.startsWith('/__corpus__/')) return undefined;
    try {
      const body = await readFile(`${corpus}/${path.slice('/__corpus__/'.length)}`, 'utf8');
      return {body, type: 'json'};
    } catch {
      return undefined;
    }
  },
};

export default {
  rootDir,
  files: process.env.FILES?.split(',') ?? [
    'test/**/*.test.ts',
    '!test/{admin,anonymity,attacks,chaos,endpoint,lrs,package,journey}/**',
  ],
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    corpusPlugin,
    servedPlain(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json`}),
  ],
  browsers: [launchers[engine](needBrowser(engine))],
  reporters: [defaultReporter({reportTestProgress: false}), counts()],
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: {config: {timeout: 20_000}},
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
