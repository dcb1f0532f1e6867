import type {WebCrypto} from '../../credential/signing.js';

/** The page's cryptography: without `subtle` on plain http. */
// eslint-disable-next-line no-restricted-globals -- signing and checking of badges start here
export const pageCrypto = (): WebCrypto => crypto;
