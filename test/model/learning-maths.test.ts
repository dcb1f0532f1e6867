import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Certainty} from '../../src/model/attempt.js';
import {calibrationOf, EXPECTED} from '../../src/model/brier.js';
import {verdictOf, WINDOWS} from '../../src/model/calibration.js';
import {bestCertainty, cbmBonus, cbmMark} from '../../src/model/cbm.js';
import {normalisedChange} from '../../src/model/change.js';
import {chanceOfMastery, fewestForMastery} from '../../src/model/mastery.js';
import {HORIZONS, recheckDays} from '../../src/model/spacing.js';

const CERTAINTIES: readonly Certainty[] = [1, 2, 3];

describe('certainty-based marking', () => {
  it('gives 1, 2, 3 when right and 0, −2, −6 when not yet (Gardner-Medwin)', () => {
    expect(CERTAINTIES.map((c) => cbmMark(1, c))).to.deep.equal([1, 2, 3]);
    expect(CERTAINTIES.map((c) => cbmMark(0, c))).to.deep.equal([0, -2, -6]);
  });

  it('shares out a half-right answer as Moodle does', () => {
    expect(CERTAINTIES.map((c) => cbmMark(0.5, c))).to.deep.equal([0.5, 1, 1.5]);
    expect(CERTAINTIES.map((c) => cbmMark(-0.5, c))).to.deep.equal([0, -2, -6]);
  });

  it('pays best for the honest certainty, whatever the probability', () => {
    const expected = (p: number, c: Certainty) => p * cbmMark(1, c) + (1 - p) * cbmMark(0, c);
    fc.assert(
      fc.property(fc.double({min: 0, max: 1, noNaN: true}), (p) => {
        const best = expected(p, bestCertainty(p));
        return CERTAINTIES.every((c) => expected(p, c) <= best + 1e-12);
      }),
    );
  });

  it('is cut at two thirds and at .8, where two certainties pay the same', () => {
    expect(2 / 3).to.be.closeTo(4 * (2 / 3) - 2, 1e-12);
    expect(4 * 0.8 - 2).to.be.closeTo(9 * 0.8 - 6, 1e-12);
    expect([0.66, 0.67, 0.79, 0.81].map(bestCertainty)).to.deep.equal([1, 2, 2, 3]);
  });

  it('adds the bonus that Moodle’s own tests expect', () => {
    expect(cbmBonus(1, 0.5)).to.be.closeTo(0.05, 1e-12);
    expect(cbmBonus(2, 0.9)).to.be.closeTo(-0.01, 1e-12);
    expect(cbmBonus(3, 1)).to.be.closeTo(0, 1e-12);
  });
});

describe('Brier score and Murphy’s parts', () => {
  const p = [0.5, 0.5, 0.9, 0.9, 0.9, 0.7, 0.7, 0.7, 0.5, 0.9];
  const o = [1, 0, 1, 1, 0, 1, 0, 1, 0, 1];

  it('equal the reference: .226, .017667, .031667, .24, bias +.12', () => {
    const parts = calibrationOf(p.map((forecast, i) => ({p: forecast, held: o[i] === 1})));
    expect(parts.score).to.be.closeTo(0.226, 1e-9);
    expect(parts.reliability).to.be.closeTo(0.017667, 5e-7);
    expect(parts.resolution).to.be.closeTo(0.031667, 5e-7);
    expect(parts.uncertainty).to.be.closeTo(0.24, 1e-9);
    expect(parts.bias).to.be.closeTo(0.12, 1e-9);
  });

  it('always add up: score = reliability − resolution + uncertainty', () => {
    const forecast = fc.record({
      p: fc.constantFrom(...Object.values(EXPECTED)),
      held: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(forecast, {minLength: 1, maxLength: 60}), (forecasts) => {
        const {score, reliability, resolution, uncertainty} = calibrationOf(forecasts);
        return Math.abs(score - (reliability - resolution + uncertainty)) < 1e-9;
      }),
    );
  });

  it('expect each certainty inside its own window', () => {
    for (const c of CERTAINTIES) expect(EXPECTED[c]).to.be.within(...WINDOWS[c]);
  });
});

describe('the cautious verdict on certainty', () => {
  it('says nothing at “sure” with 6 of 10, and speaks from 8 of 13', () => {
    expect(verdictOf(3, 6, 10)).to.equal('too-few');
    expect(verdictOf(3, 7.8, 13)).to.equal('ahead');
  });

  it('says nothing of a handful of answers, even when none holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CERTAINTIES), fc.nat(3), fc.nat(3), (c, n, k) => {
        return verdictOf(c, Math.min(k, n), n) === 'too-few';
      }),
    );
  });

  it('never speaks of a distance that the guard calls chance', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CERTAINTIES),
        fc.integer({min: 1, max: 60}),
        fc.nat(60),
        (c, n, k) => {
          const f = Math.min(k, n) / n;
          const [low, high] = WINDOWS[c];
          const verdict = verdictOf(c, Math.min(k, n), n);
          if (verdict === 'ahead') return f < low && (f - low) ** 2 * n > 0.5;
          if (verdict === 'behind') return f > high && (f - high) ** 2 * n > 0.5;
          return verdict === 'too-few' || (f >= low && f <= high);
        },
      ),
    );
  });

  it('can tell a learner that the hunches were good', () => {
    expect(verdictOf(1, 9, 9)).to.equal('behind');
    expect(verdictOf(3, 9, 9)).to.equal('together');
  });
});

describe('the probability of mastery', () => {
  const reference: readonly [number, number, number][] = [
    [4, 4, 0.83193],
    [8, 10, 0.68726],
    [9, 10, 0.88701],
    [10, 10, 0.98023],
    [18, 20, 0.97287],
  ];
  for (const [k, n, chance] of reference) {
    it(`is ${chance} after ${k} of ${n}`, () => {
      expect(chanceOfMastery(k, n)).to.be.closeTo(chance, 5e-6);
    });
  }

  it('asks for 6 of 6, 8 of 8, 10 of 10, 11 of 12, 13 of 15, 17 of 20, and never speaks after 5', () => {
    expect([5, 6, 8, 10, 12, 15, 20].map(fewestForMastery)).to.deep.equal([
      undefined,
      6,
      8,
      10,
      11,
      13,
      17,
    ]);
  });

  it('never falls with one more answer that holds, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 3000}), fc.nat(2999), (n, k) => {
        const reached = Math.min(k, n - 1);
        const [less, more] = [chanceOfMastery(reached, n), chanceOfMastery(reached + 1, n)];
        return less >= 0 && more <= 1 && more >= less - 1e-9;
      }),
      {numRuns: 60},
    );
  });

  it('does not underflow after thousands of answers', () => {
    expect(chanceOfMastery(4000, 5000)).to.be.closeTo(1, 1e-6);
  });
});

describe('normalised change', () => {
  it('is .5 from 40 to 70, −.5 from 70 to 35, and nothing from 100 to 100 or 0 to 0', () => {
    expect(normalisedChange(40, 70, 100)).to.be.closeTo(0.5, 1e-12);
    expect(normalisedChange(70, 35, 100)).to.be.closeTo(-0.5, 1e-12);
    expect(normalisedChange(100, 100, 100)).to.equal(null);
    expect(normalisedChange(0, 0, 100)).to.equal(null);
  });

  it('stays in [−1, 1] and has the sign of the move', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (a, b) => {
        const c = normalisedChange(a, b, 50) ?? 0;
        return c >= -1 && c <= 1 && Math.sign(c) === (a === b ? 0 : Math.sign(b - a));
      }),
    );
  });
});

describe('spacing', () => {
  it('first looks back after 2, 7 and 25 days, then 2.5 times later each time', () => {
    expect(recheckDays(7)).to.deep.equal([2, 7]);
    expect(recheckDays(35)).to.deep.equal([7, 25]);
    expect(recheckDays(365)).to.deep.equal([25, 88, 244]);
  });

  it('never goes past the horizon', () => {
    for (const horizon of HORIZONS) {
      expect(Math.max(...recheckDays(horizon))).to.be.at.most(horizon);
    }
  });
});
