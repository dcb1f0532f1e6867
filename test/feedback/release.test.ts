import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {freeze, mayRelease, mayShow, nextRelease, type RoundRule} from '../../src/model/release.js';
import {countsIn, observed, tally, type Tally} from '../../src/model/tally.js';
import type {Level, Packet} from '../../src/schemas/packet.js';
import {packet} from './sample-form.js';

const batch: RoundRule = {minimum: 5, release: 'batch'};
const atClose: RoundRule = {minimum: 5, release: 'atClose'};
const level = fc.constantFrom<Level>(1, 2, 3, 4, 'unseen', 'unseen');
const anyPackets = fc.array(
  fc
    .tuple(level, level, level)
    .map((levels) =>
      packet(levels, {comments: [{criterion: 'framing', text: `said ${levels.join()}`}]}),
    ),
  {minLength: 0, maxLength: 40},
);

/** Every release of a round into which packets come one by one, asked for after each. */
function releases(packets: readonly Packet[], rule: RoundRule): readonly Tally[] {
  const shown: Tally[] = [];
  for (let i = 1; i <= packets.length + 1; i++) {
    const received = tally(packets.slice(0, i), 'peer');
    const next = nextRelease(shown.at(-1), received, i > packets.length, rule);
    if (next) shown.push(next);
  }
  return shown;
}

describe('a release', () => {
  it('never differs from the one before by fewer than k packets, on the whole or on a criterion', () => {
    fc.assert(
      fc.property(anyPackets, fc.integer({min: 3, max: 7}), (packets, minimum) => {
        let before: Tally | undefined;
        for (const next of releases(packets, {minimum, release: 'batch'})) {
          expect(next.n - (before?.n ?? 0)).to.be.at.least(minimum);
          for (const id of Object.keys(next.criteria)) {
            const more =
              observed(countsIn(next, id)) - (before ? observed(countsIn(before, id)) : 0);
            if (more) expect(more).to.be.at.least(minimum);
          }
          expect(mayShow(before, next, minimum)).to.equal(true);
          before = next;
        }
      }),
    );
  });

  it('does not let two looks tell what the sixth reviewer said', () => {
    const five = [4, 4, 4, 4, 4].map((one) => packet([one as Level, 3, 3]));
    const shown = releases(five, batch);
    expect(shown).to.have.length(1);
    const sixth = tally([...five, packet([1, 3, 3])], 'peer');
    expect(nextRelease(shown[0], sixth, false, batch)).to.equal(undefined);
    expect(nextRelease(shown[0], sixth, true, batch)).to.equal(undefined);
    expect(mayShow(shown[0], sixth, 5)).to.equal(false);
  });

  it('does not let the one who observed be told from the four who did not', () => {
    const five = [4, 3, 4, 2, 4].map((one) => packet([one as Level]));
    const more = [packet([1]), ...Array.from({length: 4}, () => packet(['unseen']))];
    const [first, second] = releases([...five, ...more], batch);
    expect(second?.n).to.equal(10);
    expect(countsIn(second ?? tally([], 'peer'), 'framing')).to.deep.equal(
      countsIn(first ?? tally([], 'peer'), 'framing'),
    );
    expect(mayShow(first, tally([...five, ...more], 'peer'), 5)).to.equal(false);
  });

  it('holds no count of a criterion that fewer than k observed, nor its words', () => {
    const seen = packet([1], {comments: [{criterion: 'framing', text: 'Secret.'}]});
    const rest = Array.from({length: 5}, () => packet(['unseen', 3]));
    const [only] = releases([seen, ...rest], batch);
    expect(JSON.stringify(only)).to.not.contain('Secret');
    expect(only?.criteria['framing']).to.deep.equal({levels: [0, 0, 0, 0], unseen: 0});
  });

  it('is made of counters in which no order is left', () => {
    fc.assert(
      fc.property(anyPackets, (packets) => {
        const reversed = tally([...packets].reverse(), 'peer');
        expect(JSON.stringify(reversed)).to.equal(JSON.stringify(tally(packets, 'peer')));
      }),
    );
  });

  it('waits for the closing where the round says so', () => {
    fc.assert(
      fc.property(anyPackets, (packets) => {
        const shown = releases(packets, atClose);
        expect(shown.length).to.equal(packets.length >= 5 ? 1 : 0);
        if (shown[0]) expect(shown[0].n).to.equal(packets.length);
      }),
    );
    expect(mayRelease(0, 100, false, atClose)).to.equal(false);
  });

  it('never comes below three, whatever the rule says, and the rule is frozen', () => {
    expect(mayRelease(0, 2, true, {minimum: 1, release: 'batch'})).to.equal(false);
    expect(freeze({minimum: 0, release: 'batch'}).minimum).to.equal(3);
    const rule = freeze(batch) as {minimum: number};
    expect(() => (rule.minimum = 3)).to.throw(TypeError);
  });

  it('is refused by the page when an endpoint breaks the rule', () => {
    const five = tally(
      [4, 3, 2, 1, 4].map((one) => packet([one as Level, 2, 2])),
      'peer',
    );
    expect(mayShow(undefined, five, 5)).to.equal(true);
    expect(mayShow(undefined, {...five, n: 4}, 5)).to.equal(false);
    expect(mayShow(five, five, 5)).to.equal(true); // the same again is no difference
    const swapped = {
      ...five,
      criteria: {...five.criteria, framing: {levels: [2, 1, 1, 1], unseen: 0} as const},
    };
    expect(mayShow(five, swapped, 5)).to.equal(false);
    const emptied = {...five, n: 10, criteria: {}};
    expect(mayShow(five, emptied, 5)).to.equal(false);
    const few = {
      ...five,
      criteria: {...five.criteria, framing: {levels: [1, 0, 1, 0], unseen: 0} as const},
    };
    expect(mayShow(undefined, few, 5)).to.equal(false);
    const many = {
      ...five,
      criteria: {...five.criteria, framing: {levels: [9, 0, 0, 0], unseen: 0} as const},
    };
    expect(mayShow(undefined, many, 5)).to.equal(false);
  });
});
