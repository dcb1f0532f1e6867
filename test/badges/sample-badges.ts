import type {Attempt, Certainty} from '../../src/model/attempt.js';
import {awardOf, type AwardRecord} from '../../src/model/badge/award.js';
import type {Badge, BadgeCriterion, Badges} from '../../src/model/badge/badges.js';
import type {BadgeEvidence} from '../../src/model/badge/evidence.js';
import {progressOf} from '../../src/model/badge/progress-of.js';
import type {Quiz} from '../../src/model/quiz.js';
import {awardId} from '../../src/model/record.js';
import {ports} from '../../src/ports.js';
import {attemptOf, NOON, quizOf} from '../model/fixtures.js';

/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Ten questions on the objective `o1`. */
export const ten = quizOf(10);

/** A badge with this criterion. */
export function badge(criterion: BadgeCriterion, change: Partial<Badge> = {}): Badge {
  return {
    id: 'sources-shown',
    name: {en: 'Sources, shown', fr: 'Sources, montrées'},
    description: {en: 'Finds a source and its date.', fr: 'Retrouve une source et sa date.'},
    evidence: {en: 'Found them twice.', fr: 'Les a retrouvées deux fois.'},
    shows: {kind: 'decision', delay: 'immediate'},
    criterion,
    ...change,
  };
}

/** A file of badges. */
export const file = (...badges: readonly Badge[]): Badges => ({
  declic: 'badges/1',
  issuer: {name: 'The team', url: 'https://team.example/'},
  badges: [...badges],
});

/** Mastery of the objective of quizOf. */
export const mastery = {type: 'mastery', quiz: 'made', objective: 'o1'} as const;

let made = 0;

/** A finished attempt in which the first `held` answers hold, some days after noon. */
export function sitting(
  held: number,
  day: number,
  quiz: Quiz = ten,
  certainty?: Certainty,
): Attempt {
  const tries = quiz.questions.map((_, i) => ({
    holds: i < held,
    ...(certainty ? {certainty} : {}),
  }));
  const id = (++made).toString(16).padStart(32, '0');
  return {...attemptOf(quiz, tries, NOON + day * DAY), id};
}

/** What a device keeps. */
export const evidence = (
  attempts: readonly Attempt[],
  change: Partial<BadgeEvidence> = {},
): BadgeEvidence => ({attempts, quizzes: [ten], records: [], ...change});

/** The badge on mastery, shown just now on this device, as a journal keeps it. */
export function awardRecord(): AwardRecord {
  const sources = badge(mastery);
  const value = awardOf(sources, progressOf(sources, evidence([sitting(10, 0), sitting(10, 9)])));
  if (!value) throw new Error('not shown');
  return {kind: 'award', id: awardId(value), changedAt: ports.now(), value};
}
