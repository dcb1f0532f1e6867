import type {Award} from '../model/badge/award.js';
import type {Badge, Badges} from '../model/badge/badges.js';
import {say} from '../model/text.js';
import {CONTEXTS, type OpenBadge} from './open-badge.js';

/** What a credential says beside the badge itself. */
export interface Credentialing {
  /** The learner's own did:key, as issuer and as subject. */
  readonly did: string;
  readonly language: string;
  /** Whose word it is, in the reader's language: "Self-asserted: the learner's own word". */
  readonly own: string;
  /** How it was shown, in words: kind of evidence, when, how often (locale). */
  readonly narrative: string;
  /** One line for each piece of evidence; no answer in it. */
  readonly evidence: readonly {readonly name: string; readonly narrative: string}[];
  /** A fresh random UUID at each call. */
  readonly newId: () => string;
}

/**
 * The unsigned, self-asserted credential of an award. Its issuer is the learner's own key, never the
 * badges' issuer: what a page computes, no organisation vouches for. The day is all of the time in it.
 */
export function credentialOf(
  badge: Badge,
  {issuer}: Pick<Badges, 'issuer'>,
  award: Award,
  {did, language, own, narrative, evidence, newId}: Credentialing,
): OpenBadge {
  const id = () => `urn:uuid:${newId()}`;
  const words = (text: Badge['name']) => tidy(say(text, language));
  const notes = evidence.map((note) => ({
    id: id(),
    type: ['Evidence'] as const,
    name: tidy(note.name),
    narrative: tidy(note.narrative),
  }));
  return {
    '@context': CONTEXTS,
    id: id(),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {id: did, type: ['Profile'], name: tidy(own)},
    validFrom: `${new Date(award.shownAt).toISOString().slice(0, 10)}T00:00:00Z`,
    name: words(badge.name),
    credentialSubject: {
      id: did,
      type: ['AchievementSubject'],
      achievement: {
        // The same badge by the same rule has the same name everywhere.
        id: `urn:declic:badge:${badge.id}:${award.version}`,
        type: ['Achievement'],
        name: words(badge.name),
        description: `${words(badge.description)} (${words(issuer.name)})`,
        criteria: {narrative: `${tidy(own)}. ${words(badge.evidence)} ${tidy(narrative)}`.trim()},
      },
    },
    ...(notes.length ? {evidence: notes} : {}),
  };
}

/** No halves of characters, which could not be signed. */
const tidy = (text: string) => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
