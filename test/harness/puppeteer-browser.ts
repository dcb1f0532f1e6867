import {writeFile} from 'node:fs/promises';
import puppeteer, {type KeyInput, type Page as Tab} from 'puppeteer-core';
import type {Browser, Page, Special} from './browser.js';
import {eventually, expressionOf} from './page-script.js';

const CHROMIUM = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
];

const PRIVATE = {'browser.privatebrowsing.autostart': true};

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function openPuppeteer(
  engine: 'chromium' | 'firefox',
  executablePath: string,
  {isPrivate = false}: Special = {},
): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    ...(isPrivate && engine === 'firefox' ? {extraPrefsFirefox: PRIVATE} : {}),
    args: engine === 'firefox' ? [] : [...(isRoot ? ['--no-sandbox'] : []), ...CHROMIUM],
  });
  const windows =
    isPrivate && engine === 'chromium' ? await browser.createBrowserContext() : browser;
  return {
    async newPage() {
      const tab = await windows.newPage();
      // Without this, key presses hang in tabs that are not in front.
      if (engine === 'chromium') await tab.emulateFocusedPage(true);
      return new PuppeteerPage(tab, engine);
    },
    close: () => browser.close(),
  };
}

class PuppeteerPage implements Page {
  readonly #tab: Tab;
  readonly #engine: 'chromium' | 'firefox';

  constructor(tab: Tab, engine: 'chromium' | 'firefox') {
    this.#tab = tab;
    this.#engine = engine;
  }

  async goto(url: string): Promise<void> {
    await this.#tab.goto(url);
  }

  async reload(): Promise<void> {
    await this.#tab.reload();
  }

  async back(): Promise<void> {
    // Firefox’s own command waits for a load that a page out of the cache never has.
    await this.#tab.evaluate(() => void setTimeout(() => history.back()));
  }

  async url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async press(key: string): Promise<void> {
    await this.#front();
    const names = key.split('+') as KeyInput[];
    for (const name of names) await this.#tab.keyboard.down(name);
    for (const name of names.reverse()) await this.#tab.keyboard.up(name);
  }

  async type(text: string): Promise<void> {
    await this.#front();
    await this.#tab.keyboard.type(text);
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.#tab.evaluate(expressionOf(fn, args))) as Result;
  }

  waitFor<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<NonNullable<Result>> {
    return eventually(() => this.evaluate(fn, ...args), fn);
  }

  async setViewport(size: {readonly width: number; readonly height: number}): Promise<void> {
    await this.#tab.setViewport(size);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.#tab.screenshot());
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }

  async #front(): Promise<void> {
    if (this.#engine === 'firefox') await this.#tab.bringToFront();
  }
}
