import {DeclicError} from '../errors.js';

/**
 * The text of a content file. Sent with the page's own cookies to its own site only, since content
 * may stand behind the same sign-in; never with them to another. A refusal names the `element` that asked.
 */
export async function loadText(url: string, signal: AbortSignal, element: string): Promise<string> {
  const trouble = (what: string, cause?: unknown) =>
    new DeclicError(
      'content-unreachable',
      `<${element} src="${url}">: ${what}. Check the address, and that connect-src of the page's Content-Security-Policy allows it.`,
      {cause},
    );
  try {
    const response = await fetch(url, {signal, credentials: 'same-origin'});
    if (!response.ok) throw trouble(`the server answered ${response.status}`);
    return await response.text();
  } catch (error) {
    throw error instanceof DeclicError || signal.aborted ? error : trouble('no answer', error);
  }
}

/** The name of the file at `url`, as its author knows it. */
export const fileOf = (url: string) => url.split(/[?#]/)[0]?.split('/').pop() || url;
