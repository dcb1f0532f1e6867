import {beginDraft, comment, rate, type Draft} from '../../src/model/draft.js';
import type {DraftRecord, MirrorRecord, ReceiptRecord} from '../../src/model/record.js';
import {ports} from '../../src/ports.js';
import {packetOf} from '../../src/privacy/packet.js';
import type {Packet} from '../../src/schemas/packet.js';
import {meeting as form} from '../feedback/sample-form.js';

/** A feedback with one level and some words. */
export function written(words = 'When you paused, I could follow.'): Draft {
  const [first] = form.criteria;
  const begun = beginDraft(form, {
    ...{id: ports.newId(), now: 1000, round: 'r1', subject: 'team-7'},
    perspective: 'peer',
  });
  return first ? comment(rate(begun, first, 3, 1001), first, words, 1002) : begun;
}

/** A draft as a journal keeps it. */
export const recordOf = (value: Draft): DraftRecord => ({
  ...{kind: 'draft', id: value.id, changedAt: value.changedAt},
  value,
});

/** The packet of a draft. */
export function packetFrom(draft: Draft): Packet {
  const packet = packetOf(draft, form, {ticket: ports.newId(), random: () => 0.5});
  if (!packet) throw new Error('declined');
  return packet;
}

/** What a reviewer keeps of it. */
export const receiptOf = (
  {form: id, version, round}: Draft,
  own = ports.newId(),
): ReceiptRecord => ({
  ...{kind: 'receipt', id: own, changedAt: 2000},
  value: {form: id, version, round, levels: [3], specific: 1, comments: 1},
});

/** A mirror as it was shown. */
export const mirror = (changedAt: number, release: number): MirrorRecord => ({
  ...{kind: 'mirror', id: 'f/r1/team-7', changedAt},
  value: {
    ...{form: 'f', version: 'a'.repeat(64), round: 'r1', subject: 'team-7'},
    ...{tallies: [], release},
  },
});
