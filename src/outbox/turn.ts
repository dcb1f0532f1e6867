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
 * store. The lease ends by itself, so that a crashed or frozen tab stops nobody for long. False when
 * another tab had the turn.
 */
export async function inTurn(
  store: Store,
  {space, owner, now}: Turn,
  pass: () => Promise<void>,
): Promise<boolean> {
  const locks = lockManager();
  if (locks) {
    return locks.request(`declic-outbox-${space}`, {ifAvailable: true}, async (lock) => {
      if (lock) await pass();
      return Boolean(lock);
    });
  }
  if (!(await store.lease(owner, now(), now() + POLICY.lease))) return false;
  await pass();
  await store.lease(owner, now(), now());
  return true;
}

/** Missing on plain http; refused by throwing in a sandboxed frame. */
function lockManager(): LockManager | undefined {
  return globalThis.isSecureContext && origin() ? navigator.locks : undefined;
}

const origin = () => globalThis.origin !== 'null';
