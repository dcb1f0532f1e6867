/*
 * Our own SHA-256, and synchronous: `crypto.subtle` is missing on plain-http intranets, a version is
 * needed in the middle of pure functions, and this costs 0.5 kB where a library costs 2 kB and more.
 */

const primes = (() => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
})();
const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0;
const K = /*@__PURE__*/ primes.map((p) => fraction(Math.cbrt(p)));
const H = /*@__PURE__*/ primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const view = padded(new TextEncoder().encode(text));
  const hash = Int32Array.from(H);
  const w = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 64; i++) w[i] = i < 16 ? view.getInt32(block + i * 4) : schedule(w, i);
    compress(hash, w);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function padded(bytes: Uint8Array): DataView {
  const size = ((bytes.length + 8) >> 6) * 64 + 64;
  const block = new Uint8Array(size);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(size - 4, bytes.length << 3);
  return view;
}

const at = (words: Int32Array | readonly number[], i: number) => words[i] ?? 0;
const turn = (x: number, n: number) => (x >>> n) | (x << (32 - n));

function schedule(w: Int32Array, i: number): number {
  const a = at(w, i - 15);
  const b = at(w, i - 2);
  const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
  const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
  return (at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0;
}

function compress(hash: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = at(hash, i) + word));
}
