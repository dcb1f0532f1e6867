import {expect} from '@open-wc/testing';
import 'jsqr'; // puts itself on the window
import type jsQR from 'jsqr';
import {codeOf, codesOf, type Code} from '../../src/sealed/codes.js';
import {deal} from '../../src/sealed/deal.js';
import {joinParts, partsOf, readParts} from '../../src/sealed/parts.js';
import {seal} from '../../src/sealed/seal.js';
import {readSealed} from '../../src/sealed/wire.js';
import {packet, seeded} from './sample-form.js';

/** Pixels of a module, as on a small phone. */
const SCALE = 3;

/** What another library reads in a code once it is drawn, as a camera would see it. */
function seen({size, path}: Code): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#000';
  pen.fill(new Path2D(path));
  const {data, width, height} = pen.getImageData(0, 0, canvas.width, canvas.height);
  const {jsQR: read} = window as unknown as {readonly jsQR: typeof jsQR};
  return read(data, width, height)?.data;
}

async function sealed(): Promise<string> {
  const [ticket = ''] = await deal(3, 3, crypto);
  return seal(packet([3, 2, 1]), ticket, crypto);
}

describe('a QR code', () => {
  it('of an invitation is read by another library, to its very last sign', async () => {
    const [ticket = ''] = await deal(3, 3, crypto);
    const link = `https://intranet.example/demo/round.html#round=sealed-1&subject=team-7&ticket=${ticket}`;
    const code = codeOf(link);
    expect(code && seen(code)).to.equal(link);
  });

  it('is none where the text would make it too fine to be read', () => {
    expect(codeOf('a'.repeat(1273))).to.not.equal(undefined);
    expect(codeOf('a'.repeat(1274))).to.equal(undefined);
  });
});

describe('a sealed packet in several codes', () => {
  it('travels whole: drawn, read by another library in any order, and put together', async () => {
    const text = await sealed();
    const read = codesOf(text).map(seen);
    expect(read).to.have.length(4);
    const parts = readParts([...read].reverse().join(' and '));
    expect(joinParts(parts)).to.deep.equal([text]);
    expect(readSealed(joinParts(parts).join())).to.have.length(1);
  });

  it('is no packet while a part is missing, whichever it is', async () => {
    const parts = partsOf(await sealed());
    for (const missing of parts) {
      const some = parts.filter((part) => part !== missing);
      expect(joinParts(readParts(some.join('\n')))).to.deep.equal([]);
    }
  });

  it('is not mixed with another, nor hurt by a part read twice or made up', async () => {
    const [one, other] = [await sealed(), await sealed()];
    const random = seeded(3);
    const mixed = [...partsOf(one), ...partsOf(other), ...partsOf(one)].sort(() => random() - 0.5);
    const made = ['dq1.AAAAAAAA.5.4.x', 'dq1.BBBBBBBB.1.1.nothing', 'dq1.short'];
    const parts = readParts([...made, ...mixed].join('. '));
    expect([...joinParts(parts)].sort()).to.deep.equal([one, other].sort());
  });

  it('gives every packet of a round as many codes of one size', async () => {
    const shapes = new Set<string>();
    for (let i = 0; i < 3; i++) {
      shapes.add(
        codesOf(await sealed())
          .map(({size}) => size)
          .join(),
      );
    }
    expect([...shapes]).to.have.length(1);
  });
});
