import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fromBase58, toBase58} from '../../src/credential/base58.js';
import {didOf, methodOf, multikeyOf, publicKeyOf} from '../../src/credential/did-key.js';
import {proofQuadsOf, quadsOf} from '../../src/credential/n-quads.js';
import {isSignedBy, makeBadgeKey, signBadge} from '../../src/credential/signing.js';
import {verify} from '../../src/credential/verify.js';
import {sha256} from '../../src/model/sha256.js';
import {openBadge, signedBadge} from './sample-badge.js';
import {EDTECH, EDTECH_DOCUMENT, EDTECH_PROOF, W3C} from './vectors.js';

const bytes = (hex: string) =>
  Uint8Array.from((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16)));
const NOW = Date.UTC(2026, 9, 15);
const none = new Uint8Array();

describe('the published vectors of eddsa-rdfc-2022', () => {
  it('1EdTech: a badge and its proof are normalized to the published text', () => {
    expect(quadsOf(EDTECH.badge)).to.equal(EDTECH_DOCUMENT);
    expect(proofQuadsOf(EDTECH.options)).to.equal(EDTECH_PROOF);
  });

  it('1EdTech: the key and the signature read as published, and the signature holds', async () => {
    const key = publicKeyOf(EDTECH.multikey) ?? none;
    expect(key).to.deep.equal(bytes(EDTECH.publicKey));
    expect(multikeyOf(key)).to.equal(EDTECH.multikey);
    expect(`z${toBase58(bytes(EDTECH.signature))}`).to.equal(EDTECH.proofValue);
    const signed = bytes(EDTECH.proofHash + EDTECH.documentHash);
    expect(await isSignedBy(key, bytes(EDTECH.signature), signed, crypto)).to.equal(true);
    signed[40] = (signed[40] ?? 0) ^ 1;
    expect(await isSignedBy(key, bytes(EDTECH.signature), signed, crypto)).to.equal(false);
  });

  it('W3C: the Alumni Credential has the published hashes, and its signature holds', async () => {
    const combined = sha256(proofQuadsOf(W3C.options)) + sha256(W3C.document);
    expect(combined).to.equal(W3C.combinedHash);
    const key = publicKeyOf(W3C.multikey) ?? none;
    const signature = fromBase58(W3C.proofValue.slice(1)) ?? none;
    expect(await isSignedBy(key, signature, bytes(combined), crypto)).to.equal(true);
  });
});

describe('base58 and did:key', () => {
  it('give back any bytes, leading zeros too', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 70}), (given) => {
        expect(Array.from(fromBase58(toBase58(given)) ?? [])).to.deep.equal(Array.from(given));
      }),
    );
  });

  it('refuse what is no key of Ed25519', () => {
    for (const odd of [
      '',
      'z',
      'z0',
      'm6Mk',
      EDTECH.multikey.slice(0, -1),
      `${EDTECH.multikey}1`,
    ]) {
      expect(publicKeyOf(odd), odd).to.equal(undefined);
    }
  });
});

describe('a self-asserted badge', () => {
  it('is signed by a key that cannot leave the browser, new for each badge', async () => {
    const [one, other] = await Promise.all([makeBadgeKey(crypto), makeBadgeKey(crypto)]);
    expect(one?.privateKey.extractable).to.equal(false);
    expect(one?.did)
      .to.match(/^did:key:z6Mk/)
      .and.not.equal(other?.did);
    expect(methodOf(didOf(bytes(EDTECH.publicKey)))).to.contain(`#${EDTECH.multikey}`);
  });

  it('gets its key at a later try where the browser fails at the first', async () => {
    let tries = 0;
    const moody = {
      generateKey: (...args: Parameters<SubtleCrypto['generateKey']>) =>
        ++tries === 1
          ? Promise.reject(new DOMException('', 'OperationError'))
          : crypto.subtle.generateKey(...args),
      exportKey: crypto.subtle.exportKey.bind(crypto.subtle),
    };
    const key = await makeBadgeKey({subtle: moody as unknown as SubtleCrypto});
    expect(key?.did).to.match(/^did:key:z6Mk/);
    expect(tries).to.be.at.least(2);
  });

  it('is not signed where the page has no cryptography, and says so', async () => {
    expect(await makeBadgeKey({})).to.equal(undefined);
    const refusing = {generateKey: () => Promise.reject(new DOMException('no'))};
    const subtle = refusing as unknown as SubtleCrypto;
    expect(await makeBadgeKey({subtle})).to.equal(undefined);
    const {status} = await verify(await signedBadge(), [], NOW, {});
    expect(status).to.equal('unable');
  });

  it('verifies as what it is: one’s own word, unaltered', async () => {
    const badge = await signedBadge();
    expect(badge.proof).to.be.an('array').with.length(1);
    expect((await verify(JSON.parse(JSON.stringify(badge)), [], NOW, crypto)).status).to.equal(
      'self',
    );
    expect((await verify({...badge, proof: badge.proof[0]}, [], NOW, crypto)).status).to.equal(
      'self',
    );
  });

  it('verifies no more once anything in it is altered', async () => {
    const badge = await signedBadge();
    const subject = badge.credentialSubject;
    const altered: readonly object[] = [
      {...badge, name: 'More'},
      {...badge, validFrom: '2025-10-01T00:00:00Z'},
      {...badge, issuer: {...badge.issuer, name: 'A university'}},
      {...badge, evidence: badge.evidence?.slice(1)},
      {...badge, credentialSubject: {...subject, id: 'did:example:another'}},
      {...badge, proof: [{...badge.proof[0], created: '2026-10-02T00:00:00Z'}]},
      {...badge, proof: [{...badge.proof[0], proofValue: `z${toBase58(bytes('00'.repeat(64)))}`}]},
    ];
    for (const one of altered) {
      const {status} = await verify(one, [], NOW, crypto);
      expect(status, JSON.stringify(one)).to.equal('altered');
    }
  });

  it('is foreign as soon as it holds a thing that was not signed for', async () => {
    const badge = await signedBadge();
    const odd: readonly unknown[] = [
      null,
      'text',
      {...badge, image: 'https://a.example/seal.png'},
      {...badge, issuer: {...badge.issuer, email: 'a@b.example'}},
      {...badge, '@context': [...badge['@context'], 'https://a.example/other']},
      {...badge, '@context': ['https://www.w3.org/ns/credentials/v2', 'https://a.example/other']},
      {...badge, proof: [...badge.proof, ...badge.proof]},
      {...badge, proof: [{...badge.proof[0], cryptosuite: 'eddsa-jcs-2022'}]},
      {...badge, id: badge.credentialSubject.achievement.id},
      {...badge, id: 'schema:name'},
    ];
    for (const one of odd) {
      const {status} = await verify(one, [], NOW, crypto);
      expect(status, JSON.stringify(one)).to.equal('foreign');
    }
  });

  it('cannot be signed with half a character, or with two things of one name', async () => {
    const key = await makeBadgeKey(crypto);
    if (!key) throw new Error('no key');
    const evidence = openBadge(key.did).evidence?.map((note) => ({...note, id: 'urn:uuid:1'}));
    for (const change of [{name: 'half \ud83c'}, evidence ? {evidence} : {}]) {
      let refused: unknown;
      await signBadge(openBadge(key.did, change), key, '2026-10-01T00:00:00Z', crypto.subtle).catch(
        (error: unknown) => (refused = error),
      );
      expect(refused, JSON.stringify(change)).to.be.instanceOf(RangeError);
    }
  });
});

describe('an issued badge', () => {
  it('is the issuer’s only by the key that the page has pinned for it', async () => {
    const key = await makeBadgeKey(crypto);
    if (!key) throw new Error('no key');
    const badge = await signBadge(openBadge(key.did), key, '2026-10-01T00:00:00Z', crypto.subtle);
    const pin = {id: key.did, key: key.did.slice('did:key:'.length)};
    expect((await verify(badge, [pin], NOW, crypto)).status).to.equal('issuer');
    const other = await signedBadge();
    const posing = {...other, issuer: {...other.issuer, id: 'https://school.example'}};
    const school = {id: 'https://school.example', key: EDTECH.multikey};
    expect((await verify(posing, [school], NOW, crypto)).status).to.equal('unknown-issuer');
    expect((await verify(posing, [], NOW, crypto)).status).to.equal('unknown-issuer');
  });

  it('has its own dates, and none is invented', async () => {
    const badge = await signedBadge({validUntil: '2026-12-01T00:00:00Z'});
    const at = async (now: number) => (await verify(badge, [], now, crypto)).status;
    expect(await at(Date.UTC(2026, 8, 30))).to.equal('early');
    expect(await at(NOW)).to.equal('self');
    expect(await at(Date.UTC(2026, 11, 2))).to.equal('expired');
  });
});
