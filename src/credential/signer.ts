import {publicKeyOf} from './did-key.js';

/** An issuer that the page trusts, and the key it signs with. */
export interface PinnedIssuer {
  /** As in the credential's `issuer.id`. */
  readonly id: string;
  /** `z6Mk…` */
  readonly key: string;
}

/**
 * Whoever signed by `method` has to be the issuer: by pin, or by a did:key that is its own name. Undefined
 * for anybody else, and for any key that is not of Ed25519.
 */
export function signerOf(issuer: string, method: string, pinned: readonly PinnedIssuer[]) {
  const pin = pinned.find(({id}) => id === issuer);
  const multikey = pin?.key ?? (issuer.startsWith('did:key:') ? issuer.slice(8) : '');
  const key = publicKeyOf(multikey);
  // A pinned key may be called after its issuer, or by its own name.
  const methods = [issuer, `did:key:${multikey}`].map((whose) => `${whose}#${multikey}`);
  if (!key || !methods.includes(method)) return undefined;
  return {by: pin ? ('issuer' as const) : ('self' as const), key};
}
