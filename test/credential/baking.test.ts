import {expect} from '@open-wc/testing';
import {badgeArt} from '../../src/art/badge-art.js';
import {svgFile} from '../../src/art/svg-file.js';
import {bakePng, unbakePng} from '../../src/credential/bake-png.js';
import {bakeSvg, unbakeSvg} from '../../src/credential/bake-svg.js';
import {verify} from '../../src/credential/verify.js';
import {signedBadge} from './sample-badge.js';

const NOW = Date.UTC(2026, 9, 15);

/** A PNG as the browser makes it. */
async function png(): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 8;
  canvas.getContext('2d')?.fillRect(1, 1, 5, 5);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

describe('a badge baked into its picture', () => {
  const svg = svgFile(badgeArt('team/sources'), 'Sources & <dates>');

  it('SVG: is still a picture, and carries the credential right after its root', async () => {
    const badge = await signedBadge();
    const baked = bakeSvg(svg, badge) ?? '';
    const root = new DOMParser().parseFromString(baked, 'image/svg+xml').documentElement;
    expect(root.localName).to.equal('svg');
    const first = root.firstElementChild;
    expect(first?.namespaceURI).to.equal('https://purl.imsglobal.org/ob/v3p0');
    expect(first?.localName).to.equal('credential');
    expect(JSON.parse(first?.textContent ?? '')).to.deep.equal(badge);
    expect((await verify(unbakeSvg(baked), [], NOW, crypto)).status).to.equal('self');
  });

  it('SVG: is baked once, however often', async () => {
    const [one, other] = [await signedBadge(), await signedBadge()];
    const twice = bakeSvg(bakeSvg(svg, one) ?? '', other) ?? '';
    expect(twice).to.equal(bakeSvg(svg, other));
    expect(twice.match(/xmlns:openbadges/g)).to.have.length(1);
    expect(unbakeSvg(svg)).to.equal(undefined);
    expect(bakeSvg('<p>no picture</p>', one)).to.equal(undefined);
  });

  it('PNG: the browser still decodes it, and the credential verifies', async () => {
    const badge = await signedBadge();
    const baked = bakePng(await png(), badge);
    if (!baked) throw new Error('not baked');
    const bitmap = await createImageBitmap(new Blob([baked], {type: 'image/png'}));
    expect(bitmap.width).to.equal(8);
    expect((await verify(unbakePng(baked), [], NOW, crypto)).status).to.equal('self');
  });

  it('PNG: is baked once, however often, with the checksum of the standard', async () => {
    const plain = await png();
    const [one, other] = [await signedBadge(), await signedBadge()];
    const twice = bakePng(bakePng(plain, one) ?? plain, other);
    expect(twice).to.deep.equal(bakePng(plain, other));
    // The empty IEND chunk always has the checksum ae426082; so has the header's its own.
    expect(Array.from(twice?.slice(-4) ?? [])).to.deep.equal([0xae, 0x42, 0x60, 0x82]);
    const known = bakePng(plain, {a: 1});
    const text = 8 + 25; // after signature and header
    const view = new DataView(known?.buffer ?? new ArrayBuffer(0));
    expect(view.getUint32(text + 8 + view.getUint32(text))).to.equal(crcOf(known, text));
  });

  it('PNG: what is none, or is cut short, is refused', async () => {
    const plain = await png();
    expect(bakePng(new Uint8Array(20), {})).to.equal(undefined);
    expect(bakePng(plain.slice(0, -3), {})).to.equal(undefined);
    expect(unbakePng(plain)).to.equal(undefined);
  });
});

/** The checksum of the chunk at `start`, another way: by the table of the PNG specification. */
function crcOf(png: Uint8Array | undefined, start: number): number {
  const table = Array.from({length: 256}, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const file = png ?? new Uint8Array(64);
  const length = new DataView(file.buffer).getUint32(start);
  let crc = 0xffffffff;
  for (const byte of file.subarray(start + 4, start + 8 + length)) {
    crc = ((table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
