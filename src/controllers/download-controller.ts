import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Gives files to save, one after another. Owns the address of the last one. */
export class DownloadController implements ReactiveController {
  #address = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    URL.revokeObjectURL(this.#address);
  }

  /** Saves under `name`. The last address lives on until now: some browsers read it after the click. */
  save(file: Blob, name: string): void {
    URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), {href: this.#address, download: name}).click();
  }
}
