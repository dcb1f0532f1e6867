import type {Snapshot} from '../model/snapshot.js';

/**
 * The journal's snapshot, in the Context Protocol of web components. Keyed globally, so that two copies
 * of the library on a page meet; typed so that `@lit/context` knows what it holds.
 */
export const snapshotContext = Symbol.for('declic/snapshot') as symbol & {
  readonly __context__: Snapshot;
};
