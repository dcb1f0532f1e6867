import type {SnapshotHearer, SnapshotRequest} from '../contexts/snapshot-request.js';
import type {Snapshot} from '../model/snapshot.js';

/** Whoever asked a journal for its snapshot: each is told at once, and again whenever it is replaced. */
export class Audience {
  #snapshot: Snapshot;
  readonly #hearers = new Map<SnapshotHearer, () => void>();

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
  }

  /** Answers a request; no journal further out is asked. */
  admit(request: SnapshotRequest): void {
    request.stopImmediatePropagation();
    const {callback, subscribe} = request;
    if (!subscribe) return callback(this.#snapshot);
    const leave = this.#hearers.get(callback) ?? (() => void this.#hearers.delete(callback));
    this.#hearers.set(callback, leave);
    callback(this.#snapshot, leave);
  }

  tell(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    for (const [hear, leave] of this.#hearers) hear(snapshot, leave);
  }
}
