/** WebDriver's code points of the keys that have a name. */
export const KEYS: Readonly<Record<string, string>>;

/** A running WebKitGTK. */
export interface Webkit {
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** A browser with one window: `call` speaks to its session, `stop` ends it and all that it started. */
export function startWebkit(driver: string): Promise<Webkit>;
