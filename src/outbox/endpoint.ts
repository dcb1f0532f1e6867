const HERE = ['localhost', '127.0.0.1', '[::1]'];

/** What is wrong with the address of an endpoint. */
export type AddressFlaw = 'half' | 'no address' | 'password' | 'insecure';

/**
 * The absolute address of an endpoint as the page wrote it, or what is wrong with it. https, or http on
 * the page's own site or this very machine; no user name in it.
 */
export function resolveEndpoint(written: string, base: string): URL | AddressFlaw {
  if (/^\s*[\\/]{2}/.test(written)) return 'half';
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    return 'no address';
  }
  if (url.username || url.password) return 'password';
  const near = url.origin === new URL(base).origin || HERE.includes(url.hostname);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && near);
  return safe ? url : 'insecure';
}
