import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {canonical} from '../../src/model/canonical.js';
import {hashOf} from '../../src/model/hash.js';
import {sha256} from '../../src/model/sha256.js';

async function platformHash(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('SHA-256', () => {
  it('equals the values of FIPS 180-4', () => {
    expect(sha256('abc')).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256('')).to.equal('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('equals the browser’s own for any text and every padding length', async () => {
    for (let length = 50; length < 135; length++) {
      const text = 'é'.repeat(length % 7) + 'a'.repeat(length);
      expect(sha256(text)).to.equal(await platformHash(text));
    }
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 300}), async (text) => {
        expect(sha256(text)).to.equal(await platformHash(text));
      }),
    );
  });
});

describe('the version of a content', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, field]) => [key, reversed(field)]),
    );
  };

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        expect(canonical(reversed(content))).to.equal(canonical(content));
      }),
    );
  });

  it('is canonical JSON: it parses back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({noUnicodeString: false}), (value) => {
        expect(JSON.parse(canonical(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('changes with any word, not with the editor’s $schema line', () => {
    expect(hashOf({a: 'one'})).not.to.equal(hashOf({a: 'two'}));
    expect(hashOf({a: 'one', $schema: 'x.json'})).to.equal(hashOf({a: 'one'}));
  });
});
