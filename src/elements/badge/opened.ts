import {html, type ReactiveController, type TemplateResult} from 'lit';
import {badgeShellWords} from '../../locale/badge-shell.js';
import {wordsFor} from '../../locale/locale.js';
import type {BadgeHost, Inside} from './inside.js';

/**
 * What a badge element is once it has painted: fetched then, and drawn from then on.
 * Owns the fetching. Does not own what the inside does.
 */
export class Opened implements ReactiveController {
  readonly #host: BadgeHost;
  #inside?: Inside;
  #asked = false;
  #missing = false;

  constructor(host: BadgeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#inside?.willUpdate();
  }

  hostUpdated(): void {
    if (!this.#asked) void this.#bring();
    this.#asked = true;
    this.#inside?.updated();
  }

  render(): TemplateResult {
    if (this.#inside) return this.#inside.render();
    const {loading, unreachable, retry} = wordsFor(badgeShellWords, this.#host.language);
    return html`<p role="status">
      ${this.#missing ? html`${unreachable} <button @click=${this.#bring}>${retry}</button>` : loading}
    </p>`;
  }

  readonly #bring = async (): Promise<void> => {
    try {
      const {Inside} = await import('./inside.js');
      this.#inside = new Inside(this.#host);
      this.#missing = false;
    } catch {
      this.#missing = true; // off the network: it can be fetched again
    }
    this.#host.requestUpdate();
  };
}
