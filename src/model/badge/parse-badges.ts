import {badgesJsonSchema} from '../../schemas/generated/badges.js';
import {limitIssue, parseText} from '../limits.js';
import {issuesOf} from '../parse.js';
import type {BadgeIssue} from './badge-issue.js';
import {badgesRules} from './badges-rules.js';
import type {Badges} from './badges.js';

/** Badges that may be shown, or what their author has to mend first. */
export type ParsedBadges =
  | {readonly badges: Badges; readonly issues?: never}
  | {readonly badges?: never; readonly issues: readonly BadgeIssue[]};

/** Badges out of a file's text. */
export const parseBadgesText = (text: string): ParsedBadges => parseText(text, parseBadges);

/**
 * Badges out of any value: limits first, then the schema, then the rules that span fields. Whether
 * they can be reached with the quizzes and forms at hand, `reachRules` says.
 */
export function parseBadges(value: unknown): ParsedBadges {
  const limit = limitIssue(value);
  if (limit) return {issues: [limit]};
  const issues = issuesOf(value, badgesJsonSchema);
  if (issues.length) return {issues};
  const badges = value as Badges; // the schema just said so
  const broken = badgesRules(badges);
  return broken.length ? {issues: broken} : {badges};
}
