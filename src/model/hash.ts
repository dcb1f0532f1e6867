import {canonical} from './canonical.js';
import {sha256} from './sha256.js';

const known = new WeakMap<object, string>();

/** SHA-256 of the canonical JSON of authored content: its version, 64 hexadecimal digits. */
export function hashOf(content: object): string {
  const seen = known.get(content);
  if (seen) return seen;
  const hash = sha256(canonical(content));
  known.set(content, hash);
  return hash;
}
