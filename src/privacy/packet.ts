import {carryDraft, type Draft} from '../model/draft.js';
import {hasComment, type Form} from '../model/form.js';
import {hashOf} from '../model/hash.js';
import {shuffle} from '../model/shuffle.js';
import type {Packet} from '../schemas/packet.js';

/** Characters of one comment. */
export const MAX_COMMENT = 500;
/** Bytes of one step of size. */
const STEP = 1024;
/** A character of three bytes: no UTF-16 unit of a well-formed comment takes more in JSON. */
const WIDEST = '\uffff';

/** What a packet needs beside the draft: the right to speak once, and chance for the order. */
export interface Sending {
  /** Used once; empty in a sealed round. */
  readonly ticket: string;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * The packet of a draft: the only road from a draft to what may leave, built field by field. Every
 * criterion is in it ("unseen" where nothing was said), comments in random order, one size for all.
 * None for a draft that was declined.
 */
export function packetOf(draft: Draft, form: Form, {ticket, random}: Sending): Packet | undefined {
  if (draft.declinedAt) return undefined;
  const {observations} = carryDraft(draft, form);
  const comments = form.criteria.flatMap((criterion) => {
    const text = hasComment(criterion) ? tidy(observations[criterion.id]?.comment ?? '') : '';
    return text ? [{criterion: criterion.id, text}] : [];
  });
  const mixed = shuffle(comments, random);
  const build = (pad: string): Packet => ({
    declic: 'packet/1',
    kind: 'packet',
    form: form.id,
    version: hashOf(form),
    round: draft.round,
    subject: draft.subject,
    perspective: draft.perspective,
    levels: Object.fromEntries(
      form.criteria.map(({id}) => [id, observations[id]?.level ?? 'unseen']),
    ),
    comments: [...mixed],
    ticket,
    pad,
  });
  return build('0'.repeat(Math.max(0, packetSize(form) - bytesOf(build('')))));
}

/** Bytes of every packet of this form, as UTF-8 JSON: the most that one can need, in steps of 1 KiB. */
export function packetSize(form: Form): number {
  const longest: Packet = {
    declic: 'packet/1',
    kind: 'packet',
    form: form.id,
    version: hashOf(form),
    round: 'r'.repeat(64),
    subject: 's'.repeat(64),
    perspective: 'manager',
    levels: Object.fromEntries(form.criteria.map(({id}) => [id, 'unseen'])),
    comments: form.criteria
      .filter(hasComment)
      .map(({id}) => ({criterion: id, text: WIDEST.repeat(MAX_COMMENT)})),
    ticket: 't'.repeat(64),
    pad: '',
  };
  return Math.ceil(bytesOf(longest) / STEP) * STEP;
}

/** Whether a packet answers this very version of the form: its criteria, all of them, and no other. */
export function fitsForm(packet: Packet, form: Form): boolean {
  const {levels, comments} = packet;
  const open = new Set(form.criteria.filter(hasComment).map(({id}) => id));
  return (
    packet.form === form.id &&
    packet.version === hashOf(form) &&
    Object.keys(levels).length === form.criteria.length &&
    form.criteria.every(({id}) => Object.hasOwn(levels, id)) &&
    comments.every(({criterion}) => open.delete(criterion)) // each once
  );
}

/**
 * The comment as it leaves: no invisible character that could carry a mark (controls, zero-width
 * and direction signs, tags, private use), no blanks around, at most 500 characters.
 */
export function tidy(text: string): string {
  const plain = text
    .replace(/[\ud800-\udfff]/gu, '') // halves of a character
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Co}\p{Cf}\ufe00-\ufe0d\u{e0100}-\u{e01ef}]/gu, '')
    .normalize('NFC')
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
  const cut = plain.slice(0, MAX_COMMENT);
  return cut.replace(/[\ud800-\udfff]$/u, '').trim();
}

const bytesOf = (packet: Packet) => new TextEncoder().encode(JSON.stringify(packet)).length;
