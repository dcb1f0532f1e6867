// @ts-check
const KEY = 'declic-admin-token';
const API = new URL('../../admin/api/', import.meta.url).href;

/** The endpoint does not know the token. */
export class NotAllowed extends Error {}

/** The token of this tab: from the address once (`#token=…`), then from the tab's own memory. */
export function tokenOfTab() {
  const [, given] = /^#token=([\w.~-]+)$/.exec(location.hash) ?? [];
  if (given) {
    keepToken(given);
    // Out of the address bar, so that it is neither bookmarked nor shown to whoever looks on.
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY) ?? '';
}

/** @param {string} token */
export function keepToken(token) {
  if (token) sessionStorage.setItem(KEY, token);
  else sessionStorage.removeItem(KEY);
}

/**
 * Asks the admin's door. Rejects with NotAllowed, or with an Error that carries the status.
 * @param {string} path
 * @param {{method?: string, body?: string}} [request]
 */
export async function ask(path, {method = 'GET', body} = {}) {
  const reply = await fetch(API + path, {
    method,
    headers: {authorization: `Bearer ${tokenOfTab()}`},
    credentials: 'omit',
    ...(body === undefined ? {} : {body}),
  });
  if (reply.status === 401) throw new NotAllowed();
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
}
