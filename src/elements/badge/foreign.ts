import {verifyForeign, type ForeignBadge, type Unread} from '../../credential/foreign.js';
import type {PinnedIssuer} from '../../credential/signer.js';
import type {WebCrypto} from '../../credential/signing.js';
import {badgeForeignWords} from '../../locale/badge-foreign.js';
import {wordsFor} from '../../locale/locale.js';
import {dayIn} from '../../model/day.js';

/** What a badge of another shape was found to be. */
export interface ForeignLook {
  readonly verdict: Awaited<ReturnType<typeof verifyForeign>>;
  /** What there is to say of it beside its verdict, in the reader's language. */
  readonly say?: (language: string) => string;
}

/**
 * Looks at a badge of any shape, with a JSON-LD processor that fetches nothing: a file of its own, since
 * few ever bring one.
 */
export async function lookAtForeign(
  value: unknown,
  pinned: readonly PinnedIssuer[],
  now: number,
  crypto: WebCrypto,
): Promise<ForeignLook> {
  const verdict = await verifyForeign(value, pinned, now, crypto);
  if ('unread' in verdict) {
    const {why, found} = verdict.unread;
    return why === 'none' ? {verdict} : {verdict, say: unread(why, found)};
  }
  if (!('badge' in verdict)) return {verdict};
  return {verdict, say: held(verdict.status, verdict.badge)};
}

const unread =
  (why: Exclude<Unread['why'], 'none'>, found: string) =>
  (language: string): string =>
    wordsFor(badgeForeignWords, language).unread[why](found);

const held =
  (by: 'self' | 'issuer', {issuer, validFrom, credentialSubject, mayBeWithdrawn}: ForeignBadge) =>
  (language: string): string => {
    const words = wordsFor(badgeForeignWords, language);
    const {name} = credentialSubject.achievement;
    const day = dayIn(language, Date.parse(validFrom));
    const said = words.holds[by]({name, issuer: issuer.name, day, key: issuer.id.slice(-6)});
    return mayBeWithdrawn ? `${said} ${words.mayBeWithdrawn}` : said;
  };
