import {findBrowser, needBrowser, type Engine} from '../tools/find-browser.js';
import {openPuppeteer} from './puppeteer-browser.js';
import {openWebkit} from './webkit-browser.js';

export type {Engine};

/** What a test may do in a tab; the same in every engine. Values cross as JSON. */
export interface Page {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** As a learner’s own button does: out of the browser’s cache of pages, where it has one. */
  back(): Promise<void>;
  url(): Promise<string>;
  /** A key by its name, `Tab` or `a`; with modifiers, `Shift+Tab`. Goes to whatever has the focus. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Runs a function in the page: it sees its arguments and the page, nothing around it. */
  evaluate<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Until a function in the page is truthy; gives back what it returned. */
  waitFor<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<NonNullable<Result>>;
  setViewport(size: {readonly width: number; readonly height: number}): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with a profile of its own: its tabs share storage, as a learner's do. */
export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const ALL: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Engines to run a journey in: those installed, or those named in ENGINES. */
export function engines(): readonly Engine[] {
  const asked = process.env.ENGINES?.split(',');
  return ALL.filter((engine) => asked?.includes(engine) ?? true);
}

/** Whether the engine's browser is missing, as words for `{skip}`; false when it is there. */
export function missing(engine: Engine): string | false {
  return findBrowser(engine) ? false : `no ${engine} on this machine`;
}

/** What is special about a browser. */
export interface Special {
  /** Private windows; WebKit's are always, when a driver has opened them. */
  readonly isPrivate?: boolean;
}

/** Opens a browser; close it in any case, best by `after`. */
export async function openBrowser(engine: Engine, special: Special = {}): Promise<Browser> {
  const file = needBrowser(engine);
  return engine === 'webkit' ? openWebkit(file) : openPuppeteer(engine, file, special);
}
