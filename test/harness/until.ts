import {waitUntil} from '@open-wc/testing';

/** Waits for a condition, with patience for a slow disk on a busy machine. */
export function until(condition: () => unknown, message?: string, timeout = 10_000): Promise<void> {
  return waitUntil(async () => Boolean(await condition()), message, {timeout});
}
