import type {LitElement, ReactiveController} from 'lit';
import {SnapshotRequest} from '../contexts/snapshot-request.js';
import type {Snapshot} from '../model/snapshot.js';

/**
 * Knows the snapshot of the journal around its host, and each that follows.
 * Owns its place among those who are told. Does not own what is kept.
 */
export class SnapshotController implements ReactiveController {
  /** None until a journal has answered. */
  value?: Snapshot;
  readonly #host: LitElement;
  readonly #changed: ((snapshot: Snapshot) => void) | undefined;
  #leave: (() => void) | undefined;

  constructor(host: LitElement, changed?: (snapshot: Snapshot) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    const event = new SnapshotRequest(this.#hear);
    this.#host.dispatchEvent(event);
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  readonly #hear = (snapshot: Snapshot, leave?: () => void): void => {
    if (!this.#host.isConnected) return leave?.(); // it asked, and has left the page since
    if (leave !== this.#leave) this.#leave?.(); // a nearer journal has come
    this.#leave = leave;
    this.value = snapshot;
    this.#host.requestUpdate();
    this.#changed?.(snapshot);
  };
}
