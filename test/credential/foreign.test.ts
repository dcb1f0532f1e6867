import {expect} from '@open-wc/testing';
import {publicKeyOf} from '../../src/credential/did-key.js';
import {fromBase58} from '../../src/credential/base58.js';
import {verifyForeign} from '../../src/credential/foreign.js';
import {KNOWN, toSignAny} from '../../src/credential/json-ld.js';
import {isSignedBy, toSign} from '../../src/credential/signing.js';
import {foreignBadge, newKey, signedForeign} from './foreign-badge.js';
import {openBadge, signedBadge} from './sample-badge.js';
import {W3C_COMBINED, W3C_SIGNED} from './vectors.js';

const NOW = Date.UTC(2026, 9, 15);
const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const check = (value: unknown, now = NOW) => verifyForeign(value, [], now, crypto);

async function unread(value: unknown) {
  const verdict = await check(value);
  return 'unread' in verdict ? verdict.unread : verdict.status;
}

describe('the published vector of eddsa-rdfc-2022, through a JSON-LD processor', () => {
  const examples = {'@context': {'@vocab': 'https://www.w3.org/ns/credentials/examples#'}};
  const contexts = new Map([...KNOWN, ['https://www.w3.org/ns/credentials/examples/v2', examples]]);
  const signedBytes = ({proof, ...document}: typeof W3C_SIGNED) => {
    const {proofValue: _, ...options} = proof;
    return toSignAny(document, {'@context': document['@context'], ...options}, contexts);
  };
  const key = publicKeyOf(W3C_SIGNED.proof.verificationMethod.split('#')[1] ?? '');
  const signature = fromBase58(W3C_SIGNED.proof.proofValue.slice(1));
  const holds = (bytes: Uint8Array<ArrayBuffer>) =>
    key && signature && isSignedBy(key, signature, bytes, crypto);

  it('W3C: the Alumni Credential has the published hashes, and its signature holds', async () => {
    const bytes = await signedBytes(W3C_SIGNED);
    expect(hex(bytes)).to.equal(W3C_COMBINED);
    expect(await holds(bytes)).to.equal(true);
  });

  it('W3C: a copy that was tampered with does not hold', async () => {
    const subject = W3C_SIGNED.credentialSubject;
    for (const change of [
      {name: 'Better credential'},
      {validFrom: '2022-01-01T00:00:00Z'},
      {credentialSubject: {...subject, alumniOf: 'Another school'}},
      {credentialSubject: {...subject, more: 'never signed for'}},
      {proof: {...W3C_SIGNED.proof, created: '2022-02-24T23:36:38Z'}},
    ]) {
      const bytes = await signedBytes({...W3C_SIGNED, ...change} as typeof W3C_SIGNED);
      expect(await holds(bytes), JSON.stringify(change)).to.equal(false);
    }
  });

  it('is not checked where its words are not known, and nobody is asked for them', async () => {
    const asked: unknown[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = async (address) => {
      asked.push(address);
      throw new TypeError('no network');
    };
    const open = XMLHttpRequest.prototype.open;
    XMLHttpRequest.prototype.open = function (...args: readonly unknown[]) {
      asked.push(args);
    };
    try {
      const badge = {...foreignBadge('did:key:z6Mk'), '@context': W3C_SIGNED['@context']};
      expect(await unread(badge)).to.deep.equal({
        why: 'context',
        found: 'https://www.w3.org/ns/credentials/examples/v2',
      });
      let refused: unknown;
      await toSignAny(W3C_SIGNED, W3C_SIGNED).catch((error: unknown) => (refused = error));
      expect(refused).to.be.instanceOf(Error);
      expect(asked).to.deep.equal([]);
    } finally {
      globalThis.fetch = fetch;
      XMLHttpRequest.prototype.open = open;
    }
  });
});

describe('a badge from elsewhere', () => {
  it('holds by its own did:key, whatever its shape', async () => {
    const badge = await signedForeign();
    const verdict = await check(copyOf(badge));
    expect(verdict.status).to.equal('self');
    expect('badge' in verdict && verdict.badge.issuer.name).to.equal('A rescue school');
    const proofs = {...badge, proof: [{type: 'Other'}, badge.proof]};
    expect((await check(proofs)).status).to.equal('self');
    const strict = await signedForeign({
      '@context': [...foreignBadge('')['@context'], 'https://w3id.org/security/data-integrity/v2'],
    });
    expect((await check(strict)).status).to.equal('self');
  });

  it('of our own shape is signed for in the very same bytes', async () => {
    const badge = openBadge((await newKey()).did);
    const {proof} = await signedBadge();
    const {proofValue: _, ...options} = proof[0];
    const any = await toSignAny(badge, {'@context': badge['@context'], ...options});
    expect(hex(any)).to.equal(hex(toSign(badge, options)));
  });

  it('is altered as soon as any word of it is', async () => {
    const badge = await signedForeign();
    let changed = 0;
    const texts = (value: unknown, path: readonly string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        if (typeof one === 'string') paths.push([...path, key]);
        else texts(one, [...path, key]);
      }
    };
    const paths: (readonly string[])[] = [];
    texts({...badge, '@context': undefined, type: undefined, proof: undefined}, []);
    for (const path of paths.filter((one) => one.at(-1) !== 'type' && one.join() !== 'issuer,id')) {
      const copy = copyOf(badge) as unknown as Record<string, unknown>;
      let at: Record<string, unknown> = copy;
      for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
      const last = path.at(-1) ?? '';
      if (path.includes('type')) continue;
      at[last] = last === 'validFrom' ? '2026-02-01T00:00:00Z' : `${String(at[last])}1`;
      expect((await check(copy)).status, path.join('.')).to.equal('altered');
      changed++;
    }
    expect(changed).to.be.greaterThan(12);
  });

  it('with words that no signature can cover is not checked, and the word is named', async () => {
    const badge = await signedForeign();
    const {achievement} = badge.credentialSubject;
    const more = {...badge.credentialSubject, achievement: {...achievement, rank: 'first'}};
    expect(await unread({...badge, credentialSubject: more})).to.deep.equal({
      why: 'unsigned-words',
      found: 'rank',
    });
  });

  it('cannot bring meanings of its own', async () => {
    const badge = await signedForeign();
    const own = {achievement: {'@id': 'https://elsewhere.example/else', '@type': '@json'}};
    expect(await unread({...badge, '@context': [...badge['@context'], own]})).to.deep.equal({
      why: 'context',
      found: 'JSON',
    });
    const deep = {...badge, credentialSubject: {...badge.credentialSubject, '@context': own}};
    expect(await unread(deep)).to.deep.include({why: 'none'});
    expect(await unread({...badge, '@included': [{id: 'urn:a'}]})).to.deep.include({why: 'none'});
    expect(await unread({...badge, '@context': badge['@context'].toReversed()})).to.deep.include({
      why: 'context',
    });
  });

  it('says why it is not checked: signed in another way, or a key that only a server knows', async () => {
    const badge = await signedForeign();
    const proof = (change: object) => ({...badge, proof: {...badge.proof, ...change}});
    expect(await unread(proof({cryptosuite: 'ecdsa-rdfc-2019'}))).to.deep.equal({
      why: 'suite',
      found: 'ecdsa-rdfc-2019',
    });
    const old = {type: 'Ed25519Signature2020', proofValue: 'z1'};
    expect(await unread({...badge, proof: old})).to.deep.equal({why: 'suite', found: old.type});
    expect(await unread('eyJhbGciOiJ9.eyJ2YyI6.c2ln')).to.deep.equal({why: 'suite', found: 'JWT'});
    for (const id of ['did:web:school.example', 'https://school.example']) {
      const elsewhere = {...badge, issuer: {...badge.issuer, id}};
      expect(await unread(elsewhere)).to.deep.equal({why: 'elsewhere', found: id});
      expect(await unread({...elsewhere, issuer: id})).to.deep.equal({why: 'elsewhere', found: id});
    }
    const {proof: _, ...unsigned} = badge;
    expect(await unread(unsigned)).to.equal('unsigned');
    const {status} = await verifyForeign(badge, [], NOW, {});
    expect(status).to.equal('unable');
  });

  it('is its issuer’s where the page has pinned the key of an issuer that has an address', async () => {
    const key = await newKey();
    const id = 'https://school.example';
    const pin = {id, key: key.did.slice('did:key:'.length)};
    for (const verificationMethod of [`${id}#${pin.key}`, `${key.did}#${pin.key}`]) {
      const badge = await signedForeign({issuer: id}, key, {verificationMethod});
      expect((await verifyForeign(badge, [pin], NOW, crypto)).status).to.equal('issuer');
      const other = {...pin, key: (await newKey()).did.slice('did:key:'.length)};
      expect((await verifyForeign(badge, [other], NOW, crypto)).status).to.equal('foreign');
    }
  });

  it('has its own dates, and those of its proof', async () => {
    const badge = await signedForeign({validUntil: '2026-12-01T00:00:00Z'});
    expect((await check(badge, Date.UTC(2026, 1, 1))).status).to.equal('early');
    expect((await check(badge)).status).to.equal('self');
    expect((await check(badge, Date.UTC(2027, 0, 1))).status).to.equal('expired');
    const short = await signedForeign({}, undefined, {expires: '2026-04-01T00:00:00Z'});
    expect((await check(short)).status).to.equal('expired');
  });

  it('that is a bomb is no badge: too deep, too much, or what is no object', async () => {
    const badge = foreignBadge('did:key:z6Mk');
    let deep: unknown = 'x';
    for (let i = 0; i < 5000; i++) deep = {evidence: deep};
    const wide = Array.from({length: 30_000}, () => ({type: 'Evidence'}));
    for (const one of [{...badge, evidence: deep}, {...badge, evidence: wide}, null, 7, [badge]]) {
      expect(await unread(one)).to.deep.include({why: 'none'});
    }
    expect(await unread({...badge, type: ['VerifiableCredential']})).to.deep.include({why: 'none'});
  });
});
