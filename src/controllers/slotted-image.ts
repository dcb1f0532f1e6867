import {loadImage} from '../content/load-image.js';

/** An image that an author put into a slot, and its file. */
export interface SlottedImage {
  readonly image: HTMLImageElement;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The image that `own` is, or holds. Rejects where there is none, or its file cannot be read. */
export async function slottedImage(own: Element): Promise<SlottedImage> {
  const image = own instanceof HTMLImageElement ? own : own.querySelector('img');
  if (!image?.complete) throw new TypeError('no image');
  return {image, ...(await loadImage(image.currentSrc || image.src))};
}
