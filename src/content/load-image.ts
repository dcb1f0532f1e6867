/**
 * The bytes of an image that the page shows, and their type. Sent with the page's own cookies to its
 * own site only. Rejects where another site does not let them be read.
 */
export async function loadImage(
  url: string,
): Promise<{readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string}> {
  // eslint-disable-next-line no-restricted-globals -- a picture of the page's own: the way in, not the way out
  const response = await fetch(url, {credentials: 'same-origin'});
  if (!response.ok) throw new Error(String(response.status));
  const {type} = await response.clone().blob();
  return {bytes: new Uint8Array(await response.arrayBuffer()), type};
}
