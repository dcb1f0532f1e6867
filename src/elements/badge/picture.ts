import {badgeArt, type ArtShape} from '../../art/badge-art.js';
import {svgFile} from '../../art/svg-file.js';
import {bakePng, isPng} from '../../credential/bake-png.js';
import {bakeSvg} from '../../credential/bake-svg.js';
import {slottedImage} from '../../controllers/slotted-image.js';
import {say} from '../../model/text.js';
import type {BadgeView} from './view.js';

/** What a badge can be saved as: the two kinds of image that can hold a credential. */
export type Format = 'svg' | 'png';

/** A picture that can hold a credential. */
type Picture = string | Uint8Array<ArrayBuffer>;

const SIZE = 512;
const INK = '#1f3a5f';

/**
 * The badge's picture as a file with the credential inside: the author's own where the page shows one
 * (`own`) and it can be read, else the drawn one.
 */
export async function bakedPicture(
  view: Pick<BadgeView, 'badge' | 'language'>,
  format: Format,
  own: Element | null,
  credential: object,
): Promise<{readonly file: Blob; readonly isDrawn: boolean}> {
  const drawn = () => (format === 'svg' ? drawnSvg(view) : drawnPng(view.badge.id));
  const taken = own && (await (format === 'svg' ? svgOf : pngOf)(own).catch(() => undefined));
  const baked = (taken && bake(taken, credential)) || bake(await drawn(), credential);
  if (!baked) throw new TypeError('no picture');
  return {file: baked, isDrawn: !taken};
}

function bake(picture: Picture, credential: object): Blob | undefined {
  const isText = typeof picture === 'string';
  const whole = isText ? bakeSvg(picture, credential) : bakePng(picture, credential);
  return whole === undefined
    ? whole
    : new Blob([whole], {type: isText ? 'image/svg+xml' : 'image/png'});
}

const drawnSvg = ({badge, language}: Pick<BadgeView, 'badge' | 'language'>) =>
  svgFile(badgeArt(badge.id), say(badge.name, language), INK);

/** Drawn shape by shape: no policy of the page can be in its way. */
function drawnPng(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return pngFrom((to) => {
    to.scale(SIZE / 64, SIZE / 64);
    for (const shape of badgeArt(id).shapes) paint(to, shape);
  });
}

function paint(to: CanvasRenderingContext2D, {path, tone, line}: ArtShape): void {
  const way = new Path2D(path);
  Object.assign(to, {fillStyle: INK, strokeStyle: INK, lineCap: 'round'});
  to.globalAlpha = tone === 'soft' ? 0.5 : 1;
  to.lineWidth = line ?? 0;
  if (line) to.stroke(way);
  else to.fill(way);
}

/** The author's image as SVG: itself, or in a frame that holds its bytes. */
async function svgOf(own: Element): Promise<string> {
  if (own instanceof SVGElement) return new XMLSerializer().serializeToString(own);
  const {image, bytes, type} = await slottedImage(own);
  const text = new TextDecoder().decode(bytes);
  if (type.includes('svg')) return text;
  const [width, height] = [image.naturalWidth || SIZE, image.naturalHeight || SIZE];
  const address = `data:${type};base64,${btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
}

/** The author's image as PNG: itself, or painted anew where it is of another kind. */
async function pngOf(own: Element): Promise<Uint8Array<ArrayBuffer>> {
  const {image, bytes} = await slottedImage(own);
  if (isPng(bytes)) return bytes;
  const fit = SIZE / Math.max(image.naturalWidth, image.naturalHeight, 1);
  const [width, height] = [image.naturalWidth * fit || SIZE, image.naturalHeight * fit || SIZE];
  return pngFrom((to) =>
    to.drawImage(image, (SIZE - width) / 2, (SIZE - height) / 2, width, height),
  );
}

async function pngFrom(
  draw: (to: CanvasRenderingContext2D) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, {width: SIZE, height: SIZE});
  const to = canvas.getContext('2d');
  if (!to) throw new TypeError('no canvas');
  draw(to);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new TypeError('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
