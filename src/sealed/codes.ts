import {correction, generate} from 'lean-qr';
import {partsOf} from './parts.js';

/** A QR code to draw: a square of `size` modules, margin included, and the dark ones as an SVG path. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** Modules of a side that a phone still reads off a strip of paper: version 25, 1 273 signs. */
const MOST_VERSION = 25;
/** The quiet zone that the standard asks for (ISO/IEC 18004), in modules. */
const MARGIN = 4;

/** One code for a short text, such as a link; undefined where it would be too fine to be read. */
export function codeOf(text: string): Code | undefined {
  try {
    const {size, get} = generate(text, {
      minCorrectionLevel: correction.L,
      maxVersion: MOST_VERSION,
    });
    return {size: size + 2 * MARGIN, path: pathOf(size, get)};
  } catch {
    return undefined; // more than fits: the one reason it has
  }
}

/** The codes of a sealed packet, in parts that a phone reads off another phone's screen. */
export function codesOf(packet: string): readonly Code[] {
  return partsOf(packet).flatMap((part) => codeOf(part) ?? []);
}

/** Runs of dark modules, row by row. */
function pathOf(size: number, isDark: (x: number, y: number) => boolean): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (isDark(x, y)) x++;
      if (x > start) path += `M${start + MARGIN} ${y + MARGIN}h${x - start}v1h-${x - start}z`;
    }
  }
  return path;
}
