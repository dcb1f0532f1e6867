import type {Store} from '../store/store.js';
import {POLICY} from './policy.js';

/** Whose turn it is to send, and when. */
export interface Turn {
  readonly space: string;
  /** Random name of this tab, for the lease only. */
  readonly owner: string;
  readonly now: () => number;
}

/**
 * Runs `pass` if no other tab is sending: by Web Locks, or, on plain http, by a lease kept in the
 * store. The lease ends by itself, so that a crashed or frozen tab stops nobody for long.
 */
export async function inTurn(
  store: Store,
  {space, owner, now}: Turn,
  pass: () => Promise<void>,
): Promise<void> {
  const locks = lockManager();
  if (locks) {
    await locks.request(`declic-outbox-${space}`, {ifAvailable: true}, (lock) =>
      lock ? pass() : undefined,
    );
    return;
  }
  if (!(await store.lease(owner, now(), now() + POLICY.lease))) return;
  await pass();
  await store.lease(owner, now(), now());
}

/** Missing on plain http; refused by throwing in a sandboxed frame. */
function lockManager(): LockManager | undefined {
  return globalThis.isSecureContext && origin() ? navigator.locks : undefined;
}

const origin = () => globalThis.origin !== 'null';
