import {expect} from '@open-wc/testing';
import {DeclicError} from '../../src/errors.js';
import {deal} from '../../src/sealed/deal.js';
import {open} from '../../src/sealed/open.js';
import {seal} from '../../src/sealed/seal.js';
import {readTicket, writeTicket} from '../../src/sealed/wire.js';
import type {Packet} from '../../src/schemas/packet.js';
import {packet, seeded} from './sample-form.js';

const words = (text: string) => [{criterion: 'framing', text}];
const packets: readonly Packet[] = [1, 2, 3, 4, 2, 3, 4].map((level, i) =>
  packet([level as 1, 2, 'unseen'], {comments: words(`Voice ${i}: when you paused, I followed.`)}),
);

async function round(k: number, n: number, room?: number) {
  const tickets = await deal(k, n, crypto, room);
  const sealed = await Promise.all(
    tickets.map((ticket, i) =>
      seal(packets[i] ?? packet([3, 3, 3]), `https://a.example/#${ticket}`, crypto),
    ),
  );
  return {tickets, sealed};
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'it went through';
  } catch (error) {
    return error instanceof DeclicError ? error.code : String(error);
  }
}

const sorted = (list: readonly Packet[]) => list.map((one) => JSON.stringify(one)).sort();

describe('a sealed round', () => {
  it('opens with any k packets, and gives back what was said', async () => {
    const {sealed} = await round(5, 7);
    for (const out of [[5, 6], [0, 1], [2, 4], []]) {
      const some = sealed.filter((_, i) => !out.includes(i));
      const {packets: read, unreadable} = await open(some, 5, crypto);
      expect(unreadable).to.equal(0);
      expect(sorted(read)).to.deep.equal(sorted(packets.filter((_, i) => !out.includes(i))));
    }
  });

  it('opens nothing with k − 1, nor with one of them given twice', async () => {
    const {sealed} = await round(5, 7);
    const four = sealed.slice(0, 4);
    expect(await refusal(open(four, 5, crypto))).to.equal('sealed-too-few');
    expect(await refusal(open([...four, four[0] ?? ''], 5, crypto))).to.equal('sealed-too-few');
    expect(await refusal(open([], 5, crypto))).to.equal('sealed-too-few');
  });

  it('opens nothing with k − 1 by arithmetic, though the packets say that fewer are needed', async () => {
    const {tickets} = await round(5, 7);
    const lowered = await Promise.all(
      tickets.slice(0, 4).map(async (text, i) => {
        const ticket = readTicket(text);
        if (!ticket) throw new Error('no ticket');
        return seal(packets[i] ?? packet([1]), writeTicket({...ticket, k: 4}), crypto);
      }),
    );
    expect(await refusal(open(lowered, 3, crypto))).to.equal('sealed-too-few');
  });

  it('never opens for fewer than its own k, whatever the page asks', async () => {
    const {sealed} = await round(5, 7);
    expect(await refusal(open(sealed.slice(0, 3), 3, crypto))).to.equal('sealed-too-few');
    expect(await refusal(open(sealed.slice(0, 6), 7, crypto))).to.equal('sealed-too-few');
  });

  it('says when packets of two rounds are mixed', async () => {
    const [one, other] = [await round(3, 4), await round(3, 4)];
    const mixed = [...one.sealed.slice(0, 3), other.sealed[0] ?? ''];
    expect(await refusal(open(mixed, 3, crypto))).to.equal('sealed-foreign');
  });

  it('gives every packet of a round one size, whatever was said', async () => {
    const [ticket = ''] = await deal(3, 3, crypto);
    const long = packet([1, 1, 1], {comments: words('é'.repeat(500))});
    const sizes = [packet([]), packet([4, 4, 4]), long, ...packets].map((one) =>
      seal(one, ticket, crypto),
    );
    const lengths = new Set((await Promise.all(sizes)).map(({length}) => length));
    expect([...lengths]).to.deep.equal([2315]);
  });

  it('fits one QR code, and its ticket a link', async () => {
    const {tickets, sealed} = await round(3, 3);
    expect(sealed[0]?.length).to.be.below(2331); // version 40, level M, bytes
    expect(tickets[0]?.length).to.be.below(150);
  });

  it('says so when the words do not fit, instead of cutting them', async () => {
    const [ticket = ''] = await deal(3, 3, crypto, 256);
    const random = seeded(1);
    const noise = Array.from({length: 500}, () => String.fromCharCode(33 + random() * 90)).join('');
    const long = packet([1], {comments: words(noise)});
    expect(await refusal(seal(long, ticket, crypto))).to.equal('sealed-too-long');
  });

  it('shows on the wire no word, level, subject or ticket of a packet', async () => {
    const [ticket = ''] = await deal(3, 3, crypto);
    const text = await seal(
      packet([1], {subject: 'canary-subject', ticket: 'canary-ticket'}),
      ticket,
      crypto,
    );
    const raw = atob(text.slice(4).replace(/-/g, '+').replace(/_/g, '/'));
    expect(raw).to.not.match(/canary|packet|framing/);
  });

  it('lets the subject read neither ticket nor padding', async () => {
    const tickets = await deal(3, 3, crypto);
    const marked = tickets.map((ticket, i) =>
      seal(packet([1], {ticket: `t${i}`, pad: '0'.repeat(i)}), ticket, crypto),
    );
    const {packets: read} = await open(await Promise.all(marked), 3, crypto);
    expect(read.map(({ticket, pad}) => ticket + pad)).to.deep.equal(['', '', '']);
  });

  it('gives the same whatever the order in which packets come, one text or many', async () => {
    const {sealed} = await round(3, 6);
    const straight = await open(sealed, 3, crypto);
    const reversed = await open(
      [[...sealed].reverse().join('\n— sent from my phone\n')],
      3,
      crypto,
    );
    expect(JSON.stringify(reversed)).to.equal(JSON.stringify(straight));
  });

  it('gives one ticket one voice', async () => {
    const {tickets, sealed} = await round(3, 4);
    const again = await seal(packet([1, 1, 1]), tickets[0] ?? '', crypto);
    const {packets: read} = await open([...sealed, again], 3, crypto);
    expect(read).to.have.length(4);
  });

  it('gives made-up shares no voice, and lets them close nothing', async () => {
    const {tickets, sealed} = await round(5, 6);
    const ticket = readTicket(tickets[0] ?? '');
    if (!ticket) throw new Error('no ticket');
    const invented = [40, 41, 42, 1].map((place, i) => {
      const share = crypto.getRandomValues(new Uint8Array(33));
      share[32] = i === 3 ? (readTicket(tickets[1] ?? '')?.share[32] ?? 1) : place;
      return seal(packet([1, 1, 1]), writeTicket({...ticket, share}), crypto);
    });
    const {packets: read, unreadable} = await open(
      [...(await Promise.all(invented)), ...sealed],
      5,
      crypto,
    );
    expect(sorted(read)).to.deep.equal(sorted(packets.slice(0, 6)));
    expect(unreadable).to.equal(4);
    const few = [...(await Promise.all(invented)), ...sealed.slice(0, 4)];
    expect(await refusal(open(few, 5, crypto))).to.equal('sealed-too-few');
  });

  it('passes over a packet that was altered on its way', async () => {
    const {sealed} = await round(3, 5);
    const altered = sealed.map((text, i) =>
      i ? text : `${text.slice(0, 700)}${text[700] === 'A' ? 'B' : 'A'}${text.slice(701)}`,
    );
    const {packets: read, unreadable} = await open(altered, 3, crypto);
    expect([read.length, unreadable]).to.deep.equal([4, 1]);
  });

  it('says that plain http cannot seal, and does not pretend', async () => {
    const plain = {getRandomValues: crypto.getRandomValues.bind(crypto)};
    expect(await refusal(deal(3, 5, plain))).to.equal('crypto-missing');
    expect(await refusal(seal(packet([1]), 'dt1.', plain))).to.equal('crypto-missing');
    expect(await refusal(open([], 3, plain))).to.equal('crypto-missing');
  });

  it('deals no round that two could open, nor one that nobody could', async () => {
    expect(await refusal(deal(2, 5, crypto))).to.equal('misuse');
    expect(await refusal(deal(5, 4, crypto))).to.equal('misuse');
    expect(await refusal(deal(5, 256, crypto))).to.equal('misuse');
  });

  it('says when a link lost its end', async () => {
    const [ticket = ''] = await deal(3, 3, crypto);
    expect(await refusal(seal(packet([1]), ticket.slice(0, -5), crypto))).to.equal(
      'sealed-foreign',
    );
    expect(await refusal(seal(packet([1]), 'https://a.example/', crypto))).to.equal(
      'sealed-foreign',
    );
  });
});
