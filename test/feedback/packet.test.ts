import {isPacket} from '../../src/privacy/others.js';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  beginDraft,
  carryDraft,
  comment,
  decline,
  isReady,
  mergeDrafts,
  rate,
  takeUp,
  type Draft,
} from '../../src/model/draft.js';
import type {Criterion, Form} from '../../src/model/form.js';
import {fitsForm, MAX_COMMENT, packetOf, packetSize, tidy} from '../../src/privacy/packet.js';
import {draftSchema} from '../../src/schemas/draft.js';
import {
  MAX_COMMENT as SCHEMA_MAX,
  packetSchema,
  type Level,
  type Packet,
} from '../../src/schemas/packet.js';
import {about, meeting, packet, seeded} from './sample-form.js';

const beginning = {id: '0'.repeat(32), now: 1_000, perspective: 'peer' as const, ...about};
const fresh = () => beginDraft(meeting, beginning);
const [framing, voice, followUp] = meeting.criteria as [Criterion, Criterion, Criterion];
const sending = {ticket: 'T0', random: seeded(1)};
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 700}),
  fc.string({unit: 'grapheme', maxLength: 700}),
  fc
    .constantFrom('"', '\\', '\n', '\u0001', '\uffff', '字', '😀', '\ud800', 'é', '\u2028')
    .map((sign) => sign.repeat(600)),
);
const anyLevel = fc.constantFrom<Level | undefined>(1, 2, 3, 4, 'unseen', undefined);
const anyDraft = (form: Form) =>
  fc
    .tuple(
      fc.array(fc.tuple(anyLevel, anyText), {
        minLength: form.criteria.length,
        maxLength: form.criteria.length,
      }),
      fc.constantFrom('peer' as const, 'self' as const, 'manager' as const),
      fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/),
    )
    .map(([said, perspective, subject]) =>
      form.criteria.reduce(
        (draft, criterion, i) => {
          const [level, text = ''] = said[i] ?? [];
          return comment(rate(draft, criterion, level, 2_000), criterion, text, 3_000);
        },
        beginDraft(form, {...beginning, perspective, subject}),
      ),
    );

describe('a feedback being written', () => {
  it('keeps each level and each word, and takes them back', () => {
    let draft = comment(rate(fresh(), framing, 3, 1_500), framing, 'Clear.', 1_600);
    expect(draft.observations['framing']).to.include({level: 3, comment: 'Clear.'});
    draft = rate(draft, framing, undefined, 1_700);
    expect(draft.observations['framing']).to.not.have.property('level');
    draft = comment(draft, framing, '', 1_800);
    expect(draft.observations['framing']).to.not.have.property('comment');
    expect(draftSchema.safeParse(draft).success).to.equal(true);
  });

  it('is ready with one criterion, “I could not observe” among the answers', () => {
    expect(isReady(fresh())).to.equal(false);
    expect(isReady(comment(fresh(), framing, 'Clear.', 1_500))).to.equal(false);
    expect(isReady(rate(fresh(), framing, 'unseen', 1_500))).to.equal(true);
  });

  it('can be declined, and taken up again with all that was written', () => {
    const draft = rate(fresh(), framing, 3, 1_500);
    const declined = decline(draft, 1_600);
    expect(isReady(declined)).to.equal(false);
    expect(packetOf(declined, meeting, sending)).to.equal(undefined);
    expect(takeUp(declined, 1_700).observations).to.deep.equal(draft.observations);
    expect(isReady(takeUp(declined, 1_700))).to.equal(true);
  });

  it('asks again only the criterion that its author has edited', () => {
    const draft = rate(rate(fresh(), framing, 3, 1_500), voice, 2, 1_600);
    const edited = {...meeting, criteria: [{...framing, prompt: 'Framing, anew'}, voice, followUp]};
    const carried = carryDraft(draft, edited);
    expect(Object.keys(carried.observations)).to.deep.equal(['voice']);
    expect(packetOf(draft, edited, sending)?.levels).to.deep.equal({
      framing: 'unseen',
      voice: 2,
      'follow-up': 'unseen',
    });
  });

  it('loses nothing when two tabs wrote at once, whichever is read first', () => {
    const change = fc.tuple(fc.nat(2), anyLevel, fc.nat(5_000));
    const play = (steps: readonly (readonly [number, Level | undefined, number])[]) =>
      steps.reduce<Draft>(
        (draft, [i, level, now]) => rate(draft, meeting.criteria[i] ?? framing, level, now),
        fresh(),
      );
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (one, other) => {
        const [a, b] = [play(one), play(other)];
        const merged = mergeDrafts(a, b);
        expect(merged).to.deep.equal(mergeDrafts(b, a));
        expect(mergeDrafts(merged, b)).to.deep.equal(merged);
        for (const id of [...Object.keys(a.observations), ...Object.keys(b.observations)]) {
          expect(merged.observations).to.have.property(id);
        }
      }),
    );
  });
});

describe('a packet', () => {
  it('has one size for each form, whatever is in it', () => {
    const forms: readonly Form[] = [
      meeting,
      {...meeting, criteria: [followUp]},
      {...meeting, criteria: Array.from({length: 40}, (_, i) => ({...framing, id: `c${i}`}))},
    ];
    for (const form of forms) {
      const size = packetSize(form);
      expect(size % 1024).to.equal(0);
      fc.assert(
        fc.property(anyDraft(form), fc.stringMatching(/^[A-Za-z0-9_-]{0,64}$/), (draft, ticket) => {
          const sent = packetOf(draft, form, {ticket, random: seeded(2)});
          expect(bytesOf(sent)).to.equal(size);
        }),
        {numRuns: form.criteria.length > 9 ? 30 : 200},
      );
    }
  });

  it('is one by the page’s check and by the published zod validator, and answers its form', () => {
    fc.assert(
      fc.property(anyDraft(meeting), (draft) => {
        const sent = packetOf(draft, meeting, sending);
        expect(isPacket(sent)).to.equal(true);
        expect(packetSchema.safeParse(sent).success).to.equal(true);
        expect(sent && fitsForm(sent, meeting)).to.equal(true);
      }),
    );
  });

  it('has no field but those that are named, and none for a reviewer, a time or an order', () => {
    const sent = packetOf(rate(fresh(), framing, 3, 5), meeting, sending);
    expect(Object.keys(sent ?? {})).to.deep.equal([
      'declic',
      'kind',
      'form',
      'version',
      'round',
      'subject',
      'perspective',
      'levels',
      'comments',
      'ticket',
      'pad',
    ]);
    for (const field of ['reviewer', 'time', 'id', 'language', 'userAgent']) {
      expect(isPacket({...sent, [field]: 'x'}), field).to.equal(false);
    }
    expect(isPacket({...sent, pad: 'Ann'})).to.equal(false);
    expect(isPacket({...sent, levels: {framing: 5}})).to.equal(false);
    expect(isPacket({...sent, comments: [{criterion: 'framing', text: 'x', by: 'Ann'}]})).to.equal(
      false,
    );
    expect(isPacket({...sent, comments: [{criterion: 'framing', text: 'x'.repeat(501)}]})).to.equal(
      false,
    );
  });

  it('never carries any of 500 canaries planted in the draft around it', () => {
    const random = seeded(7);
    const canaries = Array.from(
      {length: 500},
      (_, i) => `canary${i}x${Math.floor(random() * 1e9)}`,
    );
    const extra = Object.fromEntries(
      canaries.slice(0, 200).map((canary, i) => [`${canary}k`, canaries[i + 200]]),
    );
    const observation = {...rate(fresh(), framing, 3, 5).observations['framing'], ...extra};
    const planted = {
      ...extra,
      ...rate(fresh(), framing, 3, 5),
      id: canaries[401],
      form: canaries[402],
      version: canaries[403],
      language: canaries[404],
      observations: {
        framing: observation,
        'follow-up': {
          ...rate(fresh(), followUp, 2, 5).observations['follow-up'],
          comment: canaries.slice(405, 420).join(' '),
        },
        ...Object.fromEntries(
          canaries.slice(420).map((canary) => [canary, {...observation, comment: canary}]),
        ),
      },
    } as unknown as Draft;
    const wire = JSON.stringify(packetOf(planted, meeting, sending));
    expect(wire).to.contain('"framing":3');
    for (const canary of canaries) expect(wire).to.not.contain(canary);
    for (const trace of [navigator.userAgent, location.href, location.host, '2026', '1970'].filter(
      (one) => one !== '2026',
    ))
      expect(wire).to.not.contain(trace);
  });

  it('tells nothing of when, or in which order, it was written', () => {
    const say = (draft: Draft, at: number) =>
      comment(rate(draft, framing, 3, at), framing, 'One.', at);
    const then = (draft: Draft, at: number) =>
      comment(rate(draft, voice, 2, at), voice, 'Two.', at);
    const one = then(say(fresh(), 1_500), 1_600);
    const other = say(then({...fresh(), id: 'f'.repeat(32), startedAt: 9}, 7e12), 8e12);
    const wire = (draft: Draft) =>
      JSON.stringify(packetOf(draft, meeting, {ticket: '', random: seeded(3)}));
    expect(wire(one)).to.equal(wire(other));
  });

  it('mixes its comments by the chance it is given', () => {
    const draft = comment(comment(fresh(), framing, 'One.', 5), voice, 'Two.', 6);
    const orders = Array.from({length: 20}, (_, i) =>
      packetOf(draft, meeting, {ticket: '', random: seeded(i)})
        ?.comments.map(({text}) => text)
        .join(),
    );
    expect(new Set(orders)).to.deep.equal(new Set(['One.,Two.', 'Two.,One.']));
  });

  it('leaves out words where the form has no room for them', () => {
    const draft = comment(rate(fresh(), followUp, 2, 5), followUp, 'Unasked.', 6);
    expect(packetOf(draft, meeting, sending)?.comments).to.deep.equal([]);
  });

  it('does not answer another form, another version, or half of one', () => {
    const good: Packet = packet([1, 2, 3]);
    expect(fitsForm(good, meeting)).to.equal(true);
    expect(fitsForm({...good, form: 'other'}, meeting)).to.equal(false);
    expect(fitsForm({...good, version: '0'.repeat(64)}, meeting)).to.equal(false);
    expect(fitsForm({...good, levels: {framing: 1, voice: 1}}, meeting)).to.equal(false);
    expect(fitsForm({...good, levels: {framing: 1, voice: 1, other: 1}}, meeting)).to.equal(false);
    const twice = [
      {criterion: 'framing', text: 'a'},
      {criterion: 'framing', text: 'b'},
    ];
    expect(fitsForm({...good, comments: twice}, meeting)).to.equal(false);
    expect(fitsForm({...good, comments: [{criterion: 'follow-up', text: 'a'}]}, meeting)).to.equal(
      false,
    );
  });

  it('strips the invisible signs that could mark a text, and keeps what is read', () => {
    expect(tidy(' a\u200bb\u2060c\ufeff \u202ed\u0007\u{e0041}\u{e0100}\r\ne ')).to.equal(
      'abc d\ne',
    );
    expect(tidy('👩‍💻 ok ❤️')).to.equal('👩‍💻 ok ❤️');
    expect(tidy('x'.repeat(499) + '😀')).to.equal('x'.repeat(499));
    expect(tidy('e\u0301')).to.equal('é');
  });

  it('has the same limit for comments in the page as in the published schema', () => {
    expect(MAX_COMMENT).to.equal(SCHEMA_MAX);
  });
});
