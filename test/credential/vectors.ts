import type {OpenBadge} from '../../src/credential/open-badge.js';

/** 1EdTech, Open Badges 3.0 implementation guide, "Linked Data Proof Test Vector". */
export const EDTECH = {
  badge: {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld',
      'https://w3id.org/security/data-integrity/v1',
    ],
    id: 'http://example.com/credentials/3527',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {
      id: 'https://example.edu/issuers/565049',
      type: ['Profile'],
      url: 'https://www.imsglobal.org',
      name: 'Example Corp',
    },
    validFrom: '2010-01-01T00:00:00Z',
    name: 'Teamwork Badge',
    credentialSubject: {
      id: 'did:example:ebfeb1f712ebc6f1c276e12ec21',
      type: ['AchievementSubject'],
      achievement: {
        id: 'https://example.com/achievements/21st-century-skills/teamwork',
        type: ['Achievement'],
        criteria: {
          narrative:
            'Team members are nominated for this badge by their peers and recognized upon review by Example Corp management.',
        },
        description:
          'This badge recognizes the development of the capacity to collaborate within a group environment.',
        name: 'Teamwork',
      },
    },
  } satisfies OpenBadge,
  options: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2010-01-01T19:23:24Z',
    verificationMethod:
      'https://example.edu/issuers/565049#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
    proofPurpose: 'assertionMethod',
  },
  multikey: 'z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
  publicKey: '4bdeafde2ea8beefadd8c699b5c7e0704cf51154d52e17b20b71337ca04cc5a5',
  // Of an older text of the guide, with issuanceDate: hash and signature were not renewed with it.
  documentHash: 'd994aebd5e53f4af4495dbe9e1155410bae683811107c26acf83671075c163b3',
  proofHash: '3cf3c265b6c8ebb29b4d5ea310b87d2f31c79b633eff8af561d2e8c97a85c8cb',
  signature:
    '17a898a91832fa58bd66433e18dc8256522bcf84382994c395c23c26cba71ff8060a2587390e5ed20c4decec45c0c0c9eec1f7d2d1ce91e1ffc992983a74a300',
  proofValue:
    'zUSD5bjo6mYV1n9i9E6ZwUiHuj4JyZDjCDfDqoJcPi9XJrc9LYstik9mdBvutdwBdquWXjWrwJDVGJrAarvRs8uD',
} as const;

const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const ALUMNI = 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33';
const VC = 'https://www.w3.org/2018/credentials#';
const A = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** W3C vc-di-eddsa, test vectors of eddsa-rdfc-2022 (the Alumni Credential). */
export const W3C = {
  document: `<did:example:abcdefgh> <https://www.w3.org/ns/credentials/examples#alumniOf> "The School of Examples" .
<${ALUMNI}> ${A} <${VC}VerifiableCredential> .
<${ALUMNI}> ${A} <https://www.w3.org/ns/credentials/examples#AlumniCredential> .
<${ALUMNI}> <https://schema.org/description> "A minimum viable example of an Alumni Credential." .
<${ALUMNI}> <https://schema.org/name> "Alumni Credential" .
<${ALUMNI}> <${VC}credentialSubject> <did:example:abcdefgh> .
<${ALUMNI}> <${VC}issuer> <https://vc.example/issuers/5678> .
<${ALUMNI}> <${VC}validFrom> "2023-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
`,
  options: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2023-02-24T23:36:38Z',
    verificationMethod:
      'https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    proofPurpose: 'assertionMethod',
  },
  multikey: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  combinedHash:
    '4c4d3890a157f8d611b13c265c2c22f39aa0a567c7c7dd9ba3e45cd579784eeb517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017',
  proofValue:
    'z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9',
} as const;

/** The same credential as it is published today, with its proof (vc-di-eddsa, signedDataInt.json). */
export const W3C_SIGNED = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://www.w3.org/ns/credentials/examples/v2',
  ],
  id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
  type: ['VerifiableCredential', 'AlumniCredential'],
  name: 'Alumni Credential',
  description: 'A minimum viable example of an Alumni Credential.',
  issuer: 'https://vc.example/issuers/5678',
  validFrom: '2023-01-01T00:00:00Z',
  credentialSubject: {id: 'did:example:abcdefgh', alumniOf: 'The School of Examples'},
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2023-02-24T23:36:38Z',
    verificationMethod:
      'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    proofPurpose: 'assertionMethod',
    proofValue:
      'z2YwC8z3ap7yx1nZYCg4L3j3ApHsF8kgPdSb5xoS1VR7vPG3F561B52hYnQF9iseabecm3ijx4K1FBTQsCZahKZme',
  },
} as const;

/** Its hashes, of the proof's options and of the document (combinedHashDataInt.txt). */
export const W3C_COMBINED =
  'bea7b7acfbad0126b135104024a5f1733e705108f42d59668b05c0c50004c6b0517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017';

/** The badge above, normalized, as 1EdTech publishes it (test-vectors/obv3p0/document-canon.txt). */
export const EDTECH_DOCUMENT = `<did:example:ebfeb1f712ebc6f1c276e12ec21> ${A} <${OB}AchievementSubject> .
<did:example:ebfeb1f712ebc6f1c276e12ec21> <${OB}achievement> <https://example.com/achievements/21st-century-skills/teamwork> .
<http://example.com/credentials/3527> ${A} <${OB}OpenBadgeCredential> .
<http://example.com/credentials/3527> ${A} <${VC}VerifiableCredential> .
<http://example.com/credentials/3527> <https://schema.org/name> "Teamwork Badge" .
<http://example.com/credentials/3527> <${VC}credentialSubject> <did:example:ebfeb1f712ebc6f1c276e12ec21> .
<http://example.com/credentials/3527> <${VC}issuer> <https://example.edu/issuers/565049> .
<http://example.com/credentials/3527> <${VC}validFrom> "2010-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
<https://example.com/achievements/21st-century-skills/teamwork> ${A} <${OB}Achievement> .
<https://example.com/achievements/21st-century-skills/teamwork> <${OB}Criteria> _:c14n0 .
<https://example.com/achievements/21st-century-skills/teamwork> <https://schema.org/description> "This badge recognizes the development of the capacity to collaborate within a group environment." .
<https://example.com/achievements/21st-century-skills/teamwork> <https://schema.org/name> "Teamwork" .
<https://example.edu/issuers/565049> ${A} <${OB}Profile> .
<https://example.edu/issuers/565049> <https://schema.org/name> "Example Corp" .
<https://example.edu/issuers/565049> <https://schema.org/url> "https://www.imsglobal.org"^^<https://www.w3.org/2001/XMLSchema#anyURI> .
_:c14n0 <${OB}narrative> "Team members are nominated for this badge by their peers and recognized upon review by Example Corp management." .
`;

/** Its proof's options, normalized, as 1EdTech publishes them (test-vectors/obv3p0/proof-canon.txt). */
export const EDTECH_PROOF = `_:c14n0 <http://purl.org/dc/terms/created> "2010-01-01T19:23:24Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
_:c14n0 ${A} <https://w3id.org/security#DataIntegrityProof> .
_:c14n0 <https://w3id.org/security#cryptosuite> "eddsa-rdfc-2022"^^<https://w3id.org/security#cryptosuiteString> .
_:c14n0 <https://w3id.org/security#proofPurpose> <https://w3id.org/security#assertionMethod> .
_:c14n0 <https://w3id.org/security#verificationMethod> <https://example.edu/issuers/565049#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi> .
`;
