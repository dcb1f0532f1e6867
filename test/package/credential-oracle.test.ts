// What the browser signs without JSON-LD, judged by processors and a verifier that nobody here wrote.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import type {OpenBadge} from '../../src/credential/open-badge.js';
import {proofQuadsOf, quadsOf} from '../../src/credential/n-quads.js';
import {verifyForeign} from '../../src/credential/foreign.js';
import {signedForeign} from '../credential/foreign-badge.js';
import {openBadge, signedBadge} from '../credential/sample-badge.js';
import {documentLoader, isValid} from '../harness/credential-verifier.js';

const canonize = (document: object) =>
  jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader,
    safe: true,
  });

/** Any words: quotes, backslashes, controls, emoji, empty. */
const words = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', '\u0007', '\u007f', 'é', '🎈')}),
);
const iri = fc.oneof(
  fc.uuid().map((id) => `urn:uuid:${id}`),
  fc.webUrl({withQueryParameters: true, withFragments: true}).filter((url) => /^[!-~]+$/.test(url)),
);

const anyBadge = fc
  .record({
    ids: fc.uniqueArray(iri, {minLength: 7, maxLength: 7}),
    texts: fc.array(words, {minLength: 9, maxLength: 9}),
    self: fc.boolean(),
    notes: fc.integer({min: 0, max: 2}),
    until: fc.boolean(),
    url: fc.boolean(),
  })
  .map(({ids, texts, self, notes, until, url}): OpenBadge => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = ids;
    const [one = '', two = '', three = '', four = '', five = '', ...more] = texts;
    const {evidence: _, ...plain} = openBadge(b);
    const evidence = [e, f].slice(0, notes).map((id, i) => ({
      id,
      type: ['Evidence'] as const,
      name: more[2 * i] ?? '',
      narrative: more[2 * i + 1] ?? '',
    }));
    const achievement = {id: d, type: ['Achievement'] as const, name: three, description: four};
    return {
      ...plain,
      id: a,
      name: one,
      issuer: {id: b, type: ['Profile'], name: two, ...(url ? {url: ids[6] ?? ''} : {})},
      ...(until ? {validUntil: '2027-01-01T00:00:00Z'} : {}),
      credentialSubject: {
        id: self ? b : c,
        type: ['AchievementSubject'],
        achievement: {...achievement, criteria: {narrative: five}},
      },
      ...(notes ? {evidence} : {}),
    };
  });

describe('a credential signed without a JSON-LD processor', () => {
  it('is normalized exactly as jsonld and rdf-canonize do it, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, async (badge) => {
        assert.equal(quadsOf(badge), await canonize(badge));
      }),
      {numRuns: 150},
    );
  });

  it('has its proof’s options normalized as they do it', async () => {
    const {'@context': context, proof} = await signedBadge();
    const {proofValue: _, ...options} = proof[0];
    assert.equal(proofQuadsOf(options), await canonize({'@context': context, ...options}));
  });

  it('is accepted by an independent verifier, and refused once it is altered', async () => {
    const badge = await signedBadge();
    assert.equal(await isValid(badge), true);
    assert.equal(await isValid({...badge, name: 'More than was shown'}), false);
    const evidence = badge.evidence?.map((note) => ({...note, narrative: '12 of 10'}));
    assert.equal(await isValid({...badge, evidence}), false);
  });
});

describe('a badge from elsewhere', () => {
  it('is judged as an independent verifier judges it, whole or altered', async () => {
    const badge = await signedForeign();
    const {achievement} = badge.credentialSubject;
    const altered = {...badge.credentialSubject, achievement: {...achievement, name: 'Surgery'}};
    const unknown = {...badge.credentialSubject, rank: 'first'};
    const ours = async (one: object) =>
      (await verifyForeign(one, [], Date.now(), globalThis.crypto)).status === 'self';
    for (const [one, valid] of [
      [badge, true],
      [{...badge, credentialSubject: altered}, false],
      [{...badge, credentialSubject: unknown}, false],
      [{...badge, proof: {...badge.proof, created: '2026-01-01T00:00:00Z'}}, false],
      [await signedBadge(), true],
    ] as const) {
      assert.equal(await isValid(one), valid);
      assert.equal(await ours(one), valid);
    }
  });
});
