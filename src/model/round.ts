import type {Tally} from './tally.js';

/** What an endpoint answers to a subject: nothing but `waiting`, or one release. */
export type MirrorAnswer =
  | {readonly declic: 'mirror/1'; readonly status: 'waiting'}
  | {
      readonly declic: 'mirror/1';
      readonly status: 'shown';
      readonly form: string;
      readonly version: string;
      readonly round: string;
      readonly subject: string;
      /** k, as it was when the round opened. */
      readonly minimum: number;
      /** Number of this release, from 1. */
      readonly release: number;
      readonly closed: boolean;
      readonly tallies: readonly Tally[];
    };

/** What an endpoint answers to reviewers of a round: `waiting`, or how widely voices spread, and thanks. */
export type CircleAnswer =
  | {readonly declic: 'circle/1'; readonly status: 'waiting'}
  | {
      readonly declic: 'circle/1';
      readonly status: 'shown';
      /** How many levels the middle half of all voices spans, over all criteria and subjects, 0 to 3. */
      readonly spread: number;
      readonly thanks?: Thanks;
    };

/** How the comments of a release were received; counts of comments, never of people. */
export interface Thanks {
  readonly specific: number;
  readonly actionable: number;
  readonly kind: number;
  /** Comments that were read. */
  readonly of: number;
}

/** What a receiver sends back once for each release. */
export interface ThanksMessage extends Thanks {
  readonly declic: 'thanks/1';
  readonly round: string;
  readonly subject: string;
  readonly release: number;
}
