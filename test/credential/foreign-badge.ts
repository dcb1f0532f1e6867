import {toBase58} from '../../src/credential/base58.js';
import {methodOf} from '../../src/credential/did-key.js';
import {toSignAny} from '../../src/credential/json-ld.js';
import {CONTEXTS} from '../../src/credential/open-badge.js';
import {makeBadgeKey, type BadgeKey} from '../../src/credential/signing.js';

/** A key; no browser here is without. */
export async function newKey(): Promise<BadgeKey> {
  const key = await makeBadgeKey(crypto);
  if (!key) throw new Error('no key');
  return key;
}

/** A badge as another program writes it: nested issuer image, levels, results, alignments, no ids. */
export const foreignBadge = (did: string) => ({
  '@context': CONTEXTS as readonly unknown[],
  id: 'https://elsewhere.example/credentials/7',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'First aid',
  issuer: {
    id: did,
    type: 'Profile',
    name: 'A rescue school',
    image: {id: 'https://elsewhere.example/seal.png', type: 'Image', caption: 'A seal'},
  },
  validFrom: '2026-03-01T09:30:00Z',
  credentialSubject: {
    id: 'did:example:somebody',
    type: ['AchievementSubject'],
    result: [{type: ['Result'], resultDescription: 'urn:uuid:1', value: '18'}],
    achievement: {
      id: 'https://elsewhere.example/achievements/first-aid',
      type: ['Achievement'],
      name: 'First aid',
      description: 'Two days of practice.',
      criteria: {narrative: 'Shown on a dummy and in a team.'},
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'First aid at work',
          targetUrl: 'https://frame.example/first-aid',
        },
      ],
    },
  },
});

/** The same by its own key, signed as eddsa-rdfc-2022 asks. */
export async function signedForeign(change: object = {}, key?: BadgeKey, proofChange: object = {}) {
  const by = key ?? (await newKey());
  const document = {...foreignBadge(by.did), ...change};
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-03-01T10:00:00Z',
    verificationMethod: methodOf(by.did),
    proofPurpose: 'assertionMethod',
    ...proofChange,
  };
  const bytes = await toSignAny(document, {'@context': document['@context'], ...options});
  const signature = await crypto.subtle.sign({name: 'Ed25519'}, by.privateKey, bytes);
  return {...document, proof: {...options, proofValue: `z${toBase58(new Uint8Array(signature))}`}};
}
