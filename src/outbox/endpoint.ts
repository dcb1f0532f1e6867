import {DeclicError} from '../errors.js';

const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The absolute address of an endpoint as the page wrote it. https, or http on the page's own site or
 * this very machine; no user name in it. Throws `endpoint-refused` with the remedy.
 */
export function resolveEndpoint(written: string, base: string): string {
  const refuse = (why: string) =>
    new DeclicError(
      'endpoint-refused',
      `<declic-journal endpoint="${written}">: ${why}. Nothing will be sent.`,
    );
  if (/^\s*[\\/]{2}/.test(written)) throw refuse('write the whole address, with https://');
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    throw refuse('this is not an address');
  }
  if (url.username || url.password) {
    throw refuse('no name or password in the address; give a token by the headers property');
  }
  const near = url.origin === new URL(base).origin || HERE.includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && near)) {
    throw refuse('only https:// addresses, or http:// on the page’s own site');
  }
  return url.href;
}
