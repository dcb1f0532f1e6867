import {join, type Bytes} from '../model/bytes.js';

/** Bytes as text for links, files and QR codes: base64url (RFC 4648 §5), without padding. */
export function toText(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');
}

/** The bytes of such a text; undefined when it is none. */
export function fromText(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Whether two keys or shares are the same. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Deflated (RFC 1951). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'));
}

/** Inflated; refuses what would grow beyond `most` bytes. */
export function inflate(bytes: Bytes, most: number): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'), most);
}

async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most = Infinity,
): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) throw new RangeError('inflates beyond its limit');
    parts.push(next.value);
  }
  return join(...parts);
}
