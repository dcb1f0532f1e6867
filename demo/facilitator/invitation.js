// @ts-check
// What a personal link holds: `#round=…&subject=…&form=…&ticket=…`; whoever collects sealed packets has
// the `mark` of their round instead of a ticket. The part behind # never reaches a
// server. It moves into this tab's memory, so that it is neither bookmarked nor shown to who looks on.

/** @typedef {{readonly round: string, readonly subject: string, readonly form: string, readonly ticket: string, readonly as: string, readonly mark: string}} Invitation */

const NAMES = /** @type {const} */ (['round', 'subject', 'form', 'ticket', 'as', 'mark']);

/** A link of this site. @param {string} page @param {Partial<Invitation>} invitation */
export function linkTo(page, invitation) {
  const url = new URL(page, location.href);
  url.search = '';
  const parts = NAMES.flatMap((name) => (invitation[name] ? [[name, invitation[name] ?? '']] : []));
  url.hash = new URLSearchParams(parts).toString();
  return url.href;
}

/**
 * The invitation of this tab; undefined without one.
 * @param {string} page its name, since two pages of a tab hold two invitations
 * @returns {Invitation | undefined}
 */
export function invitationOf(page) {
  const key = `declic-invitation-${page}`;
  if (location.hash.includes('=')) {
    sessionStorage.setItem(key, location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
  }
  // Another link opened in the same tab: the page starts again with it.
  addEventListener('hashchange', () => location.reload());
  const held = new URLSearchParams(sessionStorage.getItem(key) ?? '');
  const [round, subject, form, ticket, as, mark] = NAMES.map((name) => held.get(name) ?? '');
  return round && subject && form ? {round, subject, form, ticket, as, mark} : undefined;
}
