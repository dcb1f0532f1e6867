import type {Snapshot} from '../model/snapshot.js';
import {snapshotContext} from './snapshot-context.js';

/** Told the snapshot, and how to be told no more where another may follow. */
export type SnapshotHearer = (snapshot: Snapshot, leave?: () => void) => void;

/** Asks the journal around for its snapshot and all that follow, as any library asks that speaks the protocol. */
export class SnapshotRequest extends Event {
  readonly context = snapshotContext;
  readonly callback: SnapshotHearer;
  /** Whether later snapshots are wanted, too. */
  readonly subscribe: boolean = true;

  constructor(callback: SnapshotHearer) {
    super('context-request', {bubbles: true, composed: true});
    this.callback = callback;
  }
}

/** Whether an event, of this library or another, asks for a snapshot. */
export function asksSnapshot(event: Event): event is SnapshotRequest {
  return 'context' in event && event.context === snapshotContext;
}
