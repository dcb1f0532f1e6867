import type {Store} from '../store/store.js';
import {POLICY} from './policy.js';

/** Whose turn it is to send, and when. */
export interface Turn {
  /** Random name of this tab, for the lease only. */
  readonly owner: string;
  readonly now: () => number;
}

/**
 * Runs `pass` if no other tab is sending, by a lease kept in the store. It ends by itself, so that a
 * crashed or frozen tab stops nobody for long; a Web Lock would be held for as long as that tab is
 * frozen. A tab that was overtaken sends nothing twice: each report is claimed by one tab at a time.
 * False when another tab had the turn.
 */
export async function inTurn(
  store: Store,
  {owner, now}: Turn,
  pass: () => Promise<void>,
): Promise<boolean> {
  if (!(await store.lease(owner, now(), now() + POLICY.turn))) return false;
  await pass();
  await store.lease(owner, now(), now()); // refused, and rightly, where somebody has overtaken
  return true;
}
