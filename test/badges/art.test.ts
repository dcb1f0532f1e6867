import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {badgeArt, FAMILY_NAMES} from '../../src/art/badge-art.js';
import {svgFile} from '../../src/art/svg-file.js';

const many = Array.from({length: 300}, (_, i) => badgeArt(`team/badge-${i}`));
/** Path letters and numbers, nothing that could be markup. */
const PATH = /^M[MLQqAaHhVvtz\d .-]+$/;

describe('the picture of a badge', () => {
  it('is always the same for one id', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(badgeArt(id)).to.deep.equal(badgeArt(id));
      }),
    );
  });

  it('comes from at least five families, each of them seen', () => {
    expect(FAMILY_NAMES).to.have.length.at.least(5);
    expect(new Set(many.map(({family}) => family)).size).to.equal(FAMILY_NAMES.length);
    const pictures = new Set(many.map((art) => JSON.stringify(art.shapes)));
    expect(pictures.size).to.be.above(100);
  });

  it('is paths and tones only: nothing in it can be markup or a colour', () => {
    for (const {shapes} of many) {
      for (const {path, tone, ...rest} of shapes) {
        expect(path).to.match(PATH);
        expect(['ink', 'soft']).to.include(tone);
        expect(Object.keys(rest).every((key) => key === 'line')).to.equal(true);
      }
    }
  });

  it('stays within its box, and no line is too thin for 32 pixels', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(svg);
    for (const {shapes} of many) {
      expect(shapes.length).to.be.within(2, 5);
      for (const {path, line = 3} of shapes) {
        expect(line).to.be.at.least(3);
        const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        drawn.setAttribute('d', path);
        svg.append(drawn);
        const {x, y, width, height} = drawn.getBBox();
        expect(Math.min(x, y), path).to.be.at.least(1);
        expect(Math.max(x + width, y + height), path).to.be.at.most(63);
        expect(Math.max(width, height), path).to.be.at.least(7);
      }
    }
    svg.remove();
  });

  it('is a well-formed file whatever its title and colour are', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string(), (title, color) => {
        const file = svgFile(badgeArt('one'), title, color);
        const {documentElement: root} = new DOMParser().parseFromString(file, 'image/svg+xml');
        expect(root.localName, file).to.equal('svg');
        expect(root.querySelector('parsererror'), file).to.equal(null);
        expect(root.children.length).to.equal(badgeArt('one').shapes.length + 1);
      }),
    );
  });
});
