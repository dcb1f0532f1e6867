import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {medianOf, spreadOf} from '../../src/model/middle.js';
import {aggregate, byWindow, mirrorOf, windowOf, type CircleView} from '../../src/model/mirror.js';
import {tally} from '../../src/model/tally.js';
import type {Level, Packet} from '../../src/schemas/packet.js';
import {about, meeting, packet, seeded} from './sample-form.js';

const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 'unseen');
const anyPacket = fc
  .tuple(
    anyLevel,
    anyLevel,
    anyLevel,
    fc.array(fc.string({minLength: 1, maxLength: 9}), {maxLength: 1}),
  )
  .map(([a, b, c, words]) =>
    packet([a, b, c], {comments: words.map((text) => ({criterion: 'framing', text}))}),
  );
const packetsOf = (n: number) => fc.array(anyPacket, {minLength: n, maxLength: n});
const mirror = (packets: readonly Packet[], self?: Readonly<Record<string, Level>>) =>
  mirrorOf(meeting, packets, about, {random: seeded(1), ...(self ? {self} : {})});
/** How the circle sees "framing" when it gave these levels. */
const framing = (levels: readonly Level[]): CircleView | undefined =>
  mirror(levels.map((level) => packet([level, 1, 1]))).reflections[0]?.circle;

describe('below k voices', () => {
  it('any packets show the same: nothing', () => {
    const silent = JSON.stringify(mirror([]));
    fc.assert(
      fc.property(fc.integer({min: 0, max: 4}).chain(packetsOf), (packets) => {
        expect(JSON.stringify(mirror(packets))).to.equal(silent);
      }),
      {numRuns: 300},
    );
  });

  it('the mirror waits without saying for how many', () => {
    const waiting = mirror([packet([4, 4, 4]), packet([1, 1, 1])], {framing: 2});
    expect(waiting.status).to.equal('waiting');
    expect(JSON.stringify(waiting)).to.not.match(/[014-9]/);
  });

  it('a criterion that fewer than k observed shows nothing of them, their words among it', () => {
    const seen = (level: Level) =>
      packet([level, 3, 3], {comments: [{criterion: 'framing', text: `Secret ${level}`}]});
    const rest = Array.from({length: 4}, () => packet(['unseen', 3, 2]));
    const shown = mirror([...rest, seen(1)]);
    expect(shown.reflections[0]?.circle).to.deep.equal({shown: 'few'});
    expect(shown.reflections[1]?.circle.shown).to.not.equal('few');
    expect(JSON.stringify(shown)).to.not.contain('Secret');
    expect(JSON.stringify(shown.reflections[0])).to.equal(
      JSON.stringify(mirror([...rest, seen(4)]).reflections[0]),
    );
  });

  it('three is the floor, though a page asks for one', () => {
    const two = [packet([1, 2, 3]), packet([2, 3, 4])];
    const asked = mirrorOf(meeting, two, about, {random: seeded(1), minimum: 1});
    expect(asked.status).to.equal('waiting');
    const three = mirrorOf(meeting, [...two, packet([3, 1, 2])], about, {
      random: seeded(1),
      minimum: 1,
    });
    expect(three.status).to.equal('shown');
  });
});

describe('the circle', () => {
  it('looks the same in whatever order packets came, to the last byte', () => {
    fc.assert(
      fc.property(fc.integer({min: 5, max: 9}).chain(packetsOf), fc.nat(), (packets, seed) => {
        const random = seeded(seed);
        const mixed = [...packets].sort(() => random() - 0.5);
        expect(JSON.stringify(mirror(mixed))).to.equal(JSON.stringify(mirror(packets)));
      }),
    );
  });

  it('looks the same from packets and from an endpoint’s counters', () => {
    fc.assert(
      fc.property(packetsOf(7), (packets) => {
        const counted = aggregate(meeting, [tally(packets, 'peer')], {random: seeded(1)});
        expect(counted).to.deep.equal(mirror(packets));
      }),
    );
  });

  it('shows n, spread and the middle voice, never a decimal', () => {
    expect(framing([2, 3, 3, 4, 2, 'unseen'])).to.deep.equal({
      shown: 'level',
      n: 5,
      unseen: 1,
      levels: [0, 2, 2, 1],
      median: {low: 3, high: 3},
      spread: 'near',
      signal: true,
      comments: [],
    });
    expect(framing([1, 2, 2, 3, 4, 4])).to.deep.include({median: {low: 2, high: 3}, signal: false});
  });

  it('tells how far voices lie apart', () => {
    expect(spreadOf([0, 0, 6, 0])).to.equal('same');
    expect(spreadOf([0, 3, 3, 0])).to.equal('near');
    expect(spreadOf([3, 0, 0, 3])).to.equal('apart');
    expect(medianOf([1, 0, 0, 0])).to.deep.equal({low: 1, high: 1});
  });

  it('gives guidance instead of a level when all stand at one end', () => {
    expect(framing([1, 1, 1, 1, 1])).to.deep.equal({shown: 'guidance', end: 'low', comments: []});
    expect(framing([4, 4, 4, 4, 4])).to.deep.equal({shown: 'guidance', end: 'high', comments: []});
    expect(framing([2, 2, 2, 2, 2])?.shown).to.equal('level');
  });

  it('does not let that guidance say that all were of one mind', () => {
    const all = JSON.stringify(mirror(Array.from({length: 5}, () => packet([1, 2, 3]))));
    const butOne = JSON.stringify(
      mirror([4, 1, 1, 1, 1].map((level) => packet([level as Level, 2, 3]))),
    );
    expect(all).to.equal(butOne);
  });

  it('does not tell a unanimous criterion by its agreement either', () => {
    const only = {...meeting, criteria: meeting.criteria.slice(0, 1)};
    const of = (levels: readonly Level[]) =>
      JSON.stringify(
        mirrorOf(
          only,
          levels.map((level) => packet([level], {}, only)),
          about,
          {random: seeded(1)},
        ),
      );
    expect(of([4, 4, 4, 4, 4])).to.equal(of([4, 4, 4, 4, 2]));
  });

  it('agrees or differs in a word', () => {
    const agree = [1, 1, 1, 1, 1, 1].map((_, i) =>
      packet([(1 + (i % 2)) as Level, 3, (4 - (i % 2)) as Level]),
    );
    expect(mirror(agree).agreement).to.equal('agree');
    const differ = [1, 2, 3, 4, 1, 4].map((level) =>
      packet([level as Level, (5 - level) as Level, level as Level]),
    );
    expect(mirror(differ).agreement).to.equal('differ');
  });

  it('passes over packets of another subject, round, version or form', () => {
    const four = Array.from({length: 4}, () => packet([3, 3, 2]));
    for (const change of [
      {subject: 'x'},
      {round: 'x'},
      {version: '0'.repeat(64)},
      {form: 'x'},
      {perspective: 'self' as const},
    ]) {
      expect(mirror([...four, packet([3, 3, 2], change)]).status).to.equal('waiting');
    }
  });

  it('never pools another perspective, so that the whole minus the circle tells nothing', () => {
    fc.assert(
      fc.property(packetsOf(6), packetsOf(3), (peers, others) => {
        const managers = others.map((one) => ({...one, perspective: 'manager' as const}));
        const with3 = mirror([...peers, ...managers]);
        const without = mirror(peers);
        expect(with3.reflections.map(({circle}) => circle)).to.deep.equal(
          without.reflections.map(({circle}) => circle),
        );
        expect(with3.agreement).to.equal(without.agreement);
        // and four peers stay hidden however many managers have spoken
        expect(mirror([...peers.slice(0, 4), ...managers]).status).to.equal('waiting');
      }),
    );
  });

  it('shows a manager as a manager, from the first', () => {
    const comments = [{criterion: 'framing', text: 'Said at the start on Monday.'}];
    const {reflections} = mirror([packet([3, 'unseen', 2], {perspective: 'manager', comments})]);
    expect(reflections[0]?.manager).to.deep.equal({
      levels: [3],
      comments: ['Said at the start on Monday.'],
    });
    expect(reflections[1]?.manager?.levels).to.deep.equal(['unseen']);
  });

  it('does not tie the words of one reviewer together', () => {
    const say = (name: string) =>
      packet([3, 2, 2], {
        comments: [
          {criterion: 'framing', text: `${name} 1`},
          {criterion: 'voice', text: `${name} 2`},
        ],
      });
    const packets = ['a', 'b', 'c', 'd', 'e'].map(say);
    const orders = Array.from({length: 60}, (_, i) => {
      const {reflections} = mirrorOf(meeting, packets, about, {random: seeded(i)});
      return reflections
        .slice(0, 2)
        .map(({circle}) =>
          circle.shown === 'few' ? '' : circle.comments.join().replace(/ \d/g, ''),
        );
    });
    expect(orders.filter(([one, other]) => one === other).length).to.be.below(10);
    expect(new Set(orders.map(([one]) => one)).size).to.be.above(20);
  });
});

describe('one’s own standing', () => {
  it('never rises, and never moves, because one’s own packets about others are missing', () => {
    const names = ['ann', 'ben', 'cid', 'dee', 'eve', 'fay'];
    const rounds = fc.array(fc.tuple(anyLevel, anyLevel, anyLevel), {minLength: 36, maxLength: 36});
    fc.assert(
      fc.property(rounds, fc.nat(5), (said, who) => {
        const all = names.flatMap((from, i) =>
          names.map((subject, j) => ({
            from,
            sent: packet(said[i * 6 + j] ?? [], {
              subject,
              perspective: from === subject ? 'self' : 'peer',
            }),
          })),
        );
        const sender = names[who] ?? 'ann';
        const of = (list: typeof all) =>
          mirrorOf(
            meeting,
            list.map(({sent}) => sent),
            {...about, subject: sender},
            {random: seeded(1)},
          );
        expect(of(all.filter(({from}) => from !== sender))).to.deep.equal(of(all));
      }),
    );
  });

  it('is seen in four windows, a whole level apart or less', () => {
    const at = (self: Level | undefined, low: number, high = low) => windowOf(self, {low, high});
    expect(at(3, 3)).to.equal('shared-strength');
    expect(at(2, 3)).to.equal('unseen-strength');
    expect(at(4, 3)).to.equal('blind-spot');
    expect(at(2, 2)).to.equal('shared-work');
    expect(at(3, 2, 3)).to.equal('shared-work');
    expect(at(3, 3, 4)).to.equal('shared-strength');
    expect(at(1, 1, 4)).to.equal('unseen-strength');
    expect(at('unseen', 3)).to.equal(undefined);
    expect(at(undefined, 3)).to.equal(undefined);
  });

  it('has its strengths first, and no window where the circle is silent', () => {
    const circle = Array.from({length: 6}, (_, i) =>
      packet([2, i % 2 ? 3 : 4, i < 4 ? 2 : 'unseen']),
    );
    const seen = mirror(circle, {framing: 4, voice: 3, 'follow-up': 4});
    expect(byWindow(seen).map(({criterion, window}) => [criterion, window])).to.deep.equal([
      ['voice', 'shared-strength'],
      ['framing', 'blind-spot'],
      ['follow-up', undefined],
    ]);
  });
});
