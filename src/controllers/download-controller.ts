import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Gives files to save, one after another. Owns their addresses, for as long as its host is in the page. */
export class DownloadController implements ReactiveController {
  #addresses: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#addresses.forEach((one) => URL.revokeObjectURL(one));
    this.#addresses = [];
  }

  /** Saves under `name`. The address lives on: browsers read it some time after the click. */
  save(file: Blob, name: string): void {
    const href = URL.createObjectURL(file);
    this.#addresses = [...this.#addresses, href];
    Object.assign(document.createElement('a'), {href, download: name}).click();
  }
}
