import {createCipheriv, createDecipheriv, randomBytes, scryptSync} from 'node:crypto';

const MARK = 'aes-256-gcm:';
const [SALT, NONCE, TAG] = [16, 12, 16];

/** Whether a kept text was locked. */
export const isLocked = (kept: string) => kept.startsWith(MARK);

/** A secret text, readable only by whoever has `password` and knows what it is for. */
export function locked(secret: string, use: string, password: string): string {
  const [salt, nonce] = [randomBytes(SALT), randomBytes(NONCE)];
  const cipher = createCipheriv('aes-256-gcm', scryptSync(password, salt, 32), nonce);
  cipher.setAAD(Buffer.from(use));
  const inside = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return MARK + Buffer.concat([salt, nonce, cipher.getAuthTag(), inside]).toString('base64');
}

/** The secret text again; throws where the password is another, or the text was changed. */
export function unlocked(kept: string, use: string, password: string): string {
  const bytes = Buffer.from(kept.slice(MARK.length), 'base64');
  const part = (from: number, length: number) => bytes.subarray(from, from + length);
  const key = scryptSync(password, part(0, SALT), 32);
  const decipher = createDecipheriv('aes-256-gcm', key, part(SALT, NONCE));
  decipher.setAAD(Buffer.from(use));
  decipher.setAuthTag(part(SALT + NONCE, TAG));
  const inside = bytes.subarray(SALT + NONCE + TAG);
  return Buffer.concat([decipher.update(inside), decipher.final()]).toString('utf8');
}
