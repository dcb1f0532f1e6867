/** Engines that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/** Path of the engine's browser (of its driver, for WebKit), or null. */
export function findBrowser(engine: Engine): string | null;

/** Path of the engine's browser, or an error that says what to install. */
export function needBrowser(engine: Engine): string;

/** What to install where the engine is missing. */
export function hintFor(engine: Engine): string;
