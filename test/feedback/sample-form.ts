import type {Form} from '../../src/model/form.js';
import type {Level, Packet} from '../../src/schemas/packet.js';
import {hashOf} from '../../src/model/hash.js';

/** "Running a team meeting": three criteria, both languages. */
export const meeting: Form = {
  declic: 'form/1',
  id: 'meeting',
  title: {en: 'Running a team meeting', fr: 'Animer un point d’équipe'},
  intention: {
    why: 'Help whoever runs the meeting choose one next step.',
    audience: 'Those who were in the room.',
    seenBy: 'The person alone, once five have spoken.',
    never: 'Appraisal, pay, comparing people.',
    kept: 'Six months.',
  },
  minimum: 5,
  criteria: [
    {
      id: 'framing',
      prompt: {en: 'Framing', fr: 'Cadre'},
      levels: ['Purpose not said', 'Said midway', 'Said at the start', 'Said, and used to decide'],
      comment: 'optional',
      starters: ['When you…, I…', 'You could… so that…'],
    },
    {
      id: 'voice',
      prompt: {en: 'Voice', fr: 'Parole'},
      levels: ['One or two voices', 'Open floor', 'Invites the silent', 'Restates a disagreement'],
    },
    {
      id: 'follow-up',
      prompt: {en: 'Follow-up', fr: 'Suite'},
      levels: ['None', 'No owner', 'Who, what, when', 'And last time’s actions reviewed'],
      comment: 'off',
    },
  ],
};

/** Where the sample packets belong. */
export const about = {round: '2026-t4', subject: 'team-7'};

/** A packet about the sample subject: a level for each criterion, in order. */
export function packet(
  levels: readonly Level[],
  changes: Partial<Packet> = {},
  form: Form = meeting,
): Packet {
  return {
    declic: 'packet/1',
    kind: 'packet',
    form: form.id,
    version: hashOf(form),
    ...about,
    perspective: 'peer',
    levels: Object.fromEntries(form.criteria.map(({id}, i) => [id, levels[i] ?? 'unseen'])),
    comments: [],
    ticket: '',
    pad: '',
    ...changes,
  };
}

/** Chance that can be repeated (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
