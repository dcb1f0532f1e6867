import {expect} from '@open-wc/testing';
import {krippendorff, peersNeeded, type Metric} from '../../src/model/krippendorff.js';
import {seeded} from './sample-form.js';

/** Krippendorff's own example: four observers, twelve units, gaps. */
const OBSERVERS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
];
const units = Array.from({length: 12}, (_, i) =>
  OBSERVERS.map((values) => values[i] ?? 0).filter((value) => value > 0),
);

describe('agreement among voices that nobody can tell apart', () => {
  const REFERENCE: readonly (readonly [Metric, number])[] = [
    ['nominal', 0.7434],
    ['ordinal', 0.8154],
    ['interval', 0.8491],
    ['ratio', 0.7974],
  ];
  for (const [metric, alpha] of REFERENCE) {
    it(`gives Krippendorff's published alpha, ${metric}: ${alpha}`, () => {
      expect(krippendorff(units, metric).alpha).to.be.closeTo(alpha, 0.00005);
    });
  }

  it('does not depend on who said what', () => {
    const mixed = units.map((unit) => [...unit].reverse()).reverse();
    expect(krippendorff(mixed, 'ordinal').alpha).to.be.closeTo(
      krippendorff(units, 'ordinal').alpha ?? 0,
      1e-12,
    );
  });

  it('says that no disagreement was possible where there is one value, instead of a number', () => {
    expect(
      krippendorff([
        [3, 3],
        [3, 3, 3],
      ]),
    ).to.deep.equal({because: 'one-value'});
  });

  it('says that there is too little where no criterion has two voices', () => {
    expect(krippendorff([])).to.deep.equal({because: 'few'});
    expect(krippendorff([[1], [2], []])).to.deep.equal({because: 'few'});
  });

  it('is 1 for full agreement over several values, and never no number', () => {
    expect(
      krippendorff([
        [1, 1],
        [4, 4],
      ]).alpha,
    ).to.equal(1);
    const random = seeded(5);
    for (let i = 0; i < 300; i++) {
      const some = Array.from({length: 4}, () =>
        Array.from({length: Math.floor(random() * 5)}, () => Math.floor(random() * 5)),
      );
      for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
        const {alpha} = krippendorff(some, metric);
        if (alpha !== undefined) expect(alpha, JSON.stringify(some)).to.be.within(-1.01, 1);
      }
    }
  });

  it('says how many peers it takes', () => {
    expect(peersNeeded(0.3)).to.be.closeTo(5.44, 0.005);
    expect(peersNeeded(0.4)).to.be.closeTo(3.5, 0.005);
    expect(peersNeeded(0.1657)).to.be.closeTo(11.75, 0.005);
    expect(peersNeeded(0)).to.equal(Infinity);
    expect(peersNeeded(0.9)).to.equal(1);
  });
});
