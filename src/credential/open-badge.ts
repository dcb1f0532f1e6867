/** The contexts of every credential that is written here; part of what is signed for. */
export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** One piece of evidence, in words. */
export interface BadgeEvidenceNote {
  readonly id: string;
  readonly type: readonly ['Evidence'];
  readonly name: string;
  readonly narrative: string;
}

/** A proof of eddsa-rdfc-2022 (W3C Data Integrity EdDSA Cryptosuites). */
export interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-rdfc-2022';
  /** `2026-10-01T00:00:00Z` */
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly proofValue: string;
}

/**
 * An OpenBadgeCredential (1EdTech Open Badges 3.0) of the one shape that is written and read here:
 * fixed, so that it can be signed and checked without a JSON-LD processor.
 */
export interface OpenBadge {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'OpenBadgeCredential'];
  readonly issuer: {
    readonly id: string;
    readonly type: readonly ['Profile'];
    readonly name: string;
    readonly url?: string;
  };
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly name: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ['AchievementSubject'];
    readonly achievement: {
      readonly id: string;
      readonly type: readonly ['Achievement'];
      readonly name: string;
      readonly description: string;
      readonly criteria: {readonly narrative: string};
    };
  };
  readonly evidence?: readonly BadgeEvidenceNote[];
}

/** A credential with its proof; an array, as the schema of Open Badges 3.0 asks. */
export type SignedBadge = OpenBadge & {readonly proof: readonly [Proof]};
