import {join} from '../model/bytes.js';
import {parsed} from '../model/parsed.js';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10] as const;
const KEYWORD = 'openbadgecredential';
const FIXED = 12; // length, type and checksum of a chunk

/** One chunk of a PNG, as it stands in the file. */
interface Chunk {
  readonly type: string;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * The PNG file with the credential in an iTXt chunk after the header; one that was there is replaced.
 * Undefined when it is no PNG.
 */
export function bakePng(png: Uint8Array, credential: object): Uint8Array<ArrayBuffer> | undefined {
  const chunks = chunksOf(png);
  const [header, ...rest] = chunks ?? [];
  if (header?.type !== 'IHDR') return undefined;
  const others = rest.filter((chunk) => textIn(chunk) === undefined).map(({whole}) => whole);
  // No compression, no language, no translated keyword: five zeros between keyword and text.
  const text = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${JSON.stringify(credential)}`);
  return join(Uint8Array.from(SIGNATURE), header.whole, chunk('iTXt', text), ...others);
}

/** The credential in a PNG file, parsed and still to be verified; undefined when there is none. */
export function unbakePng(png: Uint8Array): unknown {
  const texts = chunksOf(png)?.map(textIn);
  return parsed(texts?.find((one) => one !== undefined));
}

/** Whether bytes begin as those of a PNG. */
export const isPng = (bytes: Uint8Array) => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** The chunks of a PNG; undefined when it is none, or cut short. */
function chunksOf(png: Uint8Array): readonly Chunk[] | undefined {
  if (!isPng(png)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at: number = SIGNATURE.length; at < png.length;) {
    if (at + FIXED > png.length) return undefined;
    const end = at + FIXED + view.getUint32(at);
    if (end > png.length) return undefined;
    const whole = png.subarray(at, end);
    chunks.push({type: latin(whole.subarray(4, 8)), whole, data: whole.subarray(8, -4)});
    at = end;
  }
  return chunks;
}

/** The text of our own iTXt chunk, uncompressed. */
function textIn({type, data}: Chunk): string | undefined {
  if (type !== 'iTXt' || latin(data.subarray(0, KEYWORD.length + 2)) !== `${KEYWORD}\0\0`) {
    return undefined;
  }
  const language = data.indexOf(0, KEYWORD.length + 3);
  const keyword = language < 0 ? -1 : data.indexOf(0, language + 1);
  return keyword < 0 ? undefined : new TextDecoder().decode(data.subarray(keyword + 1));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + FIXED);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(new TextEncoder().encode(type), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, -4)));
  return whole;
}

/** The checksum of PNG (ISO 3309), bit by bit: a badge has a few thousand bytes. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
