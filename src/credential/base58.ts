const SIGNS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes in base58btc, the alphabet of Bitcoin: keys and signatures in 32 to 90 signs. */
export function toBase58(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  let text = '';
  for (; value > 0n; value /= 58n) text = SIGNS.charAt(Number(value % 58n)) + text;
  const zeros = bytes.findIndex(Boolean);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

/** The bytes of such a text; undefined when it is none, or longer than any key or signature. */
export function fromBase58(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length > 200) return undefined;
  let value = 0n;
  for (const sign of text) {
    const digit = SIGNS.indexOf(sign);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value /= 256n) bytes.unshift(Number(value % 256n));
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...Array.from({length: zeros}, () => 0), ...bytes]);
}
