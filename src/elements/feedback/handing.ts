import type {LitElement} from 'lit';
import {DeclicErrorEvent} from '../../events/error-event.js';
import {DeclicSealedEvent} from '../../events/sealed-event.js';
import type {Packet} from '../../schemas/packet.js';
import type * as Leaving from './leaving.js';

/**
 * The step before a feedback leaves, fetched as somebody begins, and a feedback that leaves as text.
 * Owns the sealed text and its file while they are on screen. Does not own the draft.
 */
export class Handing {
  state: Leaving.Sealed = {note: ''};
  parts?: typeof Leaving;
  /** Off the network: the draft is kept, and this can be fetched again. */
  late = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly fetch = (): void => {
    if (this.parts) return;
    import('./leaving.js').then(
      (parts) => this.#arrived({parts, late: false}),
      () => this.#arrived({late: true}),
    );
  };

  async seal(packet: Packet, link: string, language: string): Promise<void> {
    if (this.parts) this.#set(await this.parts.sealFor(packet, link, language));
    const {error, text} = this.state;
    if (error) {
      const event = new DeclicErrorEvent({error});
      this.#host.dispatchEvent(event);
    }
    if (text) {
      const event = new DeclicSealedEvent({text});
      this.#host.dispatchEvent(event);
    }
  }

  async copy(language: string): Promise<void> {
    const area = this.#host.renderRoot.querySelector('textarea');
    this.#set({...this.state, note: (await this.parts?.copy(area, language)) ?? ''});
  }

  /** Lets go of a text that is no longer on screen. */
  forget(): void {
    if (this.state.file) URL.revokeObjectURL(this.state.file);
    this.#set({note: ''});
  }

  #arrived(fetched: Pick<Handing, 'parts' | 'late'>): void {
    Object.assign(this, fetched);
    this.#host.requestUpdate();
  }

  #set(state: Leaving.Sealed): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
