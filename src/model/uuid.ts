/** 32 hexadecimal digits as a UUID (RFC 9562): of `version` 4 out of random digits, of 8 out of any others. */
export function uuidOf(hex: string, version: 4 | 8 = 4): string {
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  const at = (from: number, to?: number) => hex.slice(from, to);
  return `${at(0, 8)}-${at(8, 12)}-${version}${at(13, 16)}-${variant}${at(17, 20)}-${at(20, 32)}`;
}
