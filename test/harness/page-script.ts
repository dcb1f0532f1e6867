import {setTimeout as sleep} from 'node:timers/promises';

type Fn = (...args: never[]) => unknown;

/**
 * A function and its arguments as an expression for the page. tsx wraps inner functions in a call of
 * `__name`, which the page does not have.
 */
export function expressionOf(fn: Fn, args: readonly unknown[]): string {
  return `((__name) => (${String(fn)})(...${JSON.stringify(args)}))((f) => f)`;
}

/** Run in the page: the first element that matches says something, as one of ours would. */
export function says(selector: string, type: string, detail: unknown): void {
  const event = new CustomEvent(type, {detail, bubbles: true, composed: true});
  document.querySelector(selector)?.dispatchEvent(event);
}

/** How long a condition may take; machines that test are slow. */
const PATIENCE = 20_000;

/** Asks until the answer is truthy. A page that is just being replaced answers later. */
export async function eventually<T>(ask: () => Promise<T>, condition: Fn): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  let trouble: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await sleep(50);
  }
  throw new Error(`never came true: ${String(condition)}`, {cause: trouble});
}
