import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {needBrowser} from '../tools/find-browser.js';
import {pause} from './chance.js';

export type Engine = 'chromium' | 'firefox';

const FLAGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
];

/** A browser that is killed and comes back with the same profile, as a learner's does. */
export class Profile {
  readonly #engine: Engine;
  readonly #folder: string;
  #browser: Promise<Browser>;

  private constructor(engine: Engine, folder: string) {
    this.#engine = engine;
    this.#folder = folder;
    this.#browser = this.#launch();
  }

  /** `disk`: a folder that its own lies in. */
  static async open(engine: Engine, disk = tmpdir()): Promise<Profile> {
    const profile = new Profile(engine, await mkdtemp(join(disk, 'declic-chaos-')));
    await profile.#browser;
    return profile;
  }

  async newPage(url: string): Promise<Page> {
    const page = await (await this.#running()).newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    return page;
  }

  /** Kills the browser and all its processes at once, and starts it again; before that, `meanwhile`. */
  async kill(meanwhile?: (folder: string) => Promise<void>): Promise<void> {
    const browser = await this.#running();
    this.#browser = killed(browser)
      .then(() => meanwhile?.(this.#folder))
      .then(() => this.#launch());
    await this.#browser;
  }

  async close(): Promise<void> {
    await this.#browser.then(killed, () => undefined);
    await rm(this.#folder, {recursive: true, force: true, maxRetries: 10});
  }

  /** One that did not start is started again by whoever needs it next, once. */
  #running(): Promise<Browser> {
    this.#browser = this.#browser.catch(() => this.#launch());
    return this.#browser;
  }

  #launch(): Promise<Browser> {
    const isRoot = process.getuid?.() === 0;
    const chromium = this.#engine === 'chromium';
    return puppeteer.launch({
      browser: chromium ? 'chrome' : 'firefox',
      executablePath: needBrowser(this.#engine),
      headless: true,
      userDataDir: this.#folder,
      args: chromium ? [...(isRoot ? ['--no-sandbox'] : []), ...FLAGS] : [],
    });
  }
}

/** Gone without a word: nothing is flushed, nothing is said to the pages. */
async function killed(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    process.kill(-child.pid, 'SIGKILL'); // its own group: puppeteer starts it detached
  } catch {
    child.kill('SIGKILL');
  }
  await ended;
  await pause(100); // the others of the group end a moment later
}
