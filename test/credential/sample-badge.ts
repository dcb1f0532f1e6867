import {CONTEXTS, type OpenBadge, type SignedBadge} from '../../src/credential/open-badge.js';
import {makeBadgeKey, signBadge} from '../../src/credential/signing.js';

/** A credential by `did` of itself. */
export function openBadge(did: string, change: Partial<OpenBadge> = {}): OpenBadge {
  return {
    '@context': CONTEXTS,
    id: 'urn:uuid:5b0b6a6c-8d8e-4b8f-9a51-3a0a2f6a7c11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {id: did, type: ['Profile'], name: 'Self-asserted'},
    validFrom: '2026-10-01T00:00:00Z',
    name: 'Sources, shown',
    credentialSubject: {
      id: did,
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:declic:badge:sources:1',
        type: ['Achievement'],
        name: 'Sources, shown',
        description: 'Finds a source and its date ]]> "quoted" \\ é 🎈',
        criteria: {narrative: 'Held twice,\nat least seven days apart.'},
      },
    },
    evidence: [
      {id: 'urn:uuid:1', type: ['Evidence'], name: 'First', narrative: '10 of 10'},
      {id: 'urn:uuid:2', type: ['Evidence'], name: 'Second', narrative: '10 of 10'},
    ],
    ...change,
  };
}

/** A credential, signed by a key made for it. */
export async function signedBadge(change: Partial<OpenBadge> = {}): Promise<SignedBadge> {
  const key = await makeBadgeKey(crypto);
  if (!key) throw new Error('this browser makes no Ed25519 key');
  return signBadge(openBadge(key.did, change), key, '2026-10-01T00:00:00Z', crypto.subtle);
}
