// @ts-check
// A form in a link: its address on this site, or the form itself, deflated, where it is a file of the
// facilitator's own.

const INSIDE = 'z.';

/** @param {Uint8Array} bytes @param {CompressionStream | DecompressionStream} stream */
async function through(bytes, stream) {
  const out = new Blob([/** @type {BlobPart} */ (bytes)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}

/** The form itself as text for a link. @param {unknown} form */
export async function packForm(form) {
  const words = new TextEncoder().encode(JSON.stringify(form));
  const small = await through(words, new CompressionStream('deflate-raw'));
  const binary = Array.from(small, (byte) => String.fromCharCode(byte)).join('');
  return (
    INSIDE +
    btoa(binary)
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/={1,2}$/, '')
  );
}

/** @param {string} text */
async function unpackForm(text) {
  const binary = atob(text.slice(INSIDE.length).replace(/-/g, '+').replace(/_/g, '/'));
  const small = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
  const words = await through(small, new DecompressionStream('deflate-raw'));
  return JSON.parse(new TextDecoder().decode(words));
}

/**
 * What an element takes: `src` for an address of this site, `form` for a form inside the link.
 * Undefined when the link holds neither: a link must not make this page read another site.
 * @param {string} text
 * @returns {Promise<{src: string} | {form: unknown} | undefined>}
 */
export async function readForm(text) {
  if (!text) return undefined;
  if (text.startsWith(INSIDE)) {
    try {
      return {form: await unpackForm(text)};
    } catch {
      return undefined;
    }
  }
  const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  return url?.origin === location.origin ? {src: url.href} : undefined;
}

/** Gives an element its form. @param {HTMLElement} element @param {{src: string} | {form: unknown}} given */
export function giveForm(element, given) {
  if ('src' in given) element.setAttribute('src', given.src);
  else Object.assign(element, given);
}
