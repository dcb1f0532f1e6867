import {writeFile} from 'node:fs/promises';
import {KEYS, startWebkit, type Webkit} from '../tools/webkit-driver.js';
import type {Browser, Page} from './browser.js';
import {eventually, expressionOf} from './page-script.js';

/** WebKitGTK by WebDriver: one window is current at a time, so commands go one by one. */
export async function openWebkit(driver: string): Promise<Browser> {
  const webkit = await startWebkit(driver);
  // A session without a window is over, so a closed tab is emptied and kept for the next.
  const idle = [(await webkit.call('GET', '/window')) as string];
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = queue.then(task, task);
    queue = done.catch(() => undefined);
    return done;
  };
  const open = async () => {
    const fresh = await webkit.call('POST', '/window/new', {type: 'tab'});
    return (fresh as {handle: string}).handle;
  };
  return {
    newPage: () =>
      inTurn(async () => {
        const handle = idle.pop() ?? (await open());
        return new WebkitPage(webkit, handle, inTurn, () => idle.push(handle));
      }),
    close: () => webkit.stop(),
  };
}

type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

class WebkitPage implements Page {
  readonly #webkit: Webkit;
  readonly #handle: string;
  readonly #inTurn: InTurn;
  readonly #free: () => void;

  constructor(webkit: Webkit, handle: string, inTurn: InTurn, free: () => void) {
    this.#webkit = webkit;
    this.#handle = handle;
    this.#inTurn = inTurn;
    this.#free = free;
  }

  async goto(url: string): Promise<void> {
    await this.#call('POST', '/url', {url});
  }

  async reload(): Promise<void> {
    await this.#call('POST', '/refresh', {});
  }

  async back(): Promise<void> {
    await this.#call('POST', '/back', {});
  }

  async url(): Promise<string> {
    return (await this.#call('GET', '/url')) as string;
  }

  async press(key: string): Promise<void> {
    const values = key.split('+').map((name) => KEYS[name] ?? name);
    await this.#keys([
      ...values.map((value) => ({type: 'keyDown', value})),
      ...values.reverse().map((value) => ({type: 'keyUp', value})),
    ]);
  }

  async type(text: string): Promise<void> {
    const both = (value: string) => ['keyDown', 'keyUp'].map((type) => ({type, value}));
    await this.#keys([...text].flatMap(both));
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const script = `const done = arguments[0];
      new Promise((resolve) => resolve(${expressionOf(fn, args)})).then(
        (value) => done({value}),
        (error) => done({error: String(error)}),
      );`;
    const reply = await this.#call('POST', '/execute/async', {script, args: []});
    const {value, error} = reply as {value?: Result; error?: string};
    if (error !== undefined) throw new Error(error);
    return value as Result;
  }

  waitFor<Args extends readonly unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<NonNullable<Result>> {
    return eventually(() => this.evaluate(fn, ...args), fn);
  }

  async setViewport({width, height}: {readonly width: number; readonly height: number}) {
    await this.#call('POST', '/window/rect', {width, height});
    const inner = await this.evaluate(() => ({width: innerWidth, height: innerHeight}));
    const rect = {width: 2 * width - inner.width, height: 2 * height - inner.height};
    await this.#call('POST', '/window/rect', rect);
  }

  async screenshot(path: string): Promise<void> {
    const picture = (await this.#call('GET', '/screenshot')) as string;
    await writeFile(path, Buffer.from(picture, 'base64'));
  }

  async close(): Promise<void> {
    await this.goto('about:blank');
    this.#free();
  }

  #keys(actions: readonly unknown[]): Promise<unknown> {
    return this.#call('POST', '/actions', {actions: [{type: 'key', id: 'keys', actions}]});
  }

  #call(method: string, path: string, body?: unknown): Promise<unknown> {
    return this.#inTurn(async () => {
      await this.#webkit.call('POST', '/window', {handle: this.#handle});
      return this.#webkit.call(method, path, body);
    });
  }
}
