// The parts that are used of packages that come without types.
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
