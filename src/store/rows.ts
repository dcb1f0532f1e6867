import type {Attempt} from '../model/attempt.js';
import type {AwardRecord} from '../model/badge/award.js';
import {isRecord} from '../model/is-record.js';
import type {JournalRecord} from '../model/record.js';
import type {SetAside, Submission, Waiting} from './store.js';

/*
 * Rows are checked when read, cheaply: ten thousand attempts open in the time of a blink. What does
 * not hold is left where it is, and the others are read.
 */

/** Whether a value is an attempt as this library keeps one; also the check of what an event brings. */
export function isAttempt(row: unknown): row is Attempt {
  if (!isRecord(row) || !isRecord(row['answers'])) return false;
  const words = [row['id'], row['quiz'], row['version'], row['language']];
  return (
    words.every((word) => typeof word === 'string') &&
    Number.isFinite(row['startedAt']) &&
    Number.isFinite(row['changedAt']) &&
    Object.values(row['answers']).every(isAnswer)
  );
}

const isAnswer = (row: unknown) =>
  isRecord(row) && Array.isArray(row['response']) && Number.isFinite(row['changedAt']);

/** What elements walk or use, in each kind of record but drafts. */
const HOLDS: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  receipt: ({levels}) => Array.isArray(levels),
  mirror: ({tallies}) => Array.isArray(tallies),
  noise: ({response}) => Array.isArray(response),
  award: ({badge, version, shownAt, why, credential}) =>
    typeof badge === 'string' &&
    typeof version === 'string' &&
    Number.isFinite(shownAt) &&
    Array.isArray(why) &&
    why.every(isRecord) &&
    (credential === undefined || (isRecord(credential) && typeof credential['text'] === 'string')),
  key: ({did, privateKey}) => typeof did === 'string' && isRecord(privateKey),
  badge: ({hidden}) => typeof hidden === 'boolean',
  sent: ({report, endpoint}) => isRecord(report) && typeof endpoint === 'string',
  practice: ({horizon, discreet}) => Number.isFinite(horizon) && typeof discreet === 'boolean',
};

/** Whether a value is a record; also the check of what an event brings. */
export function isJournalRecord(row: unknown): row is JournalRecord {
  if (!isRecord(row) || !isRecord(row['value'])) return false;
  const {kind, id, changedAt, value} = row;
  if (typeof id !== 'string' || !Number.isFinite(changedAt)) return false;
  const name = String(kind);
  if (name !== 'draft') return Object.hasOwn(HOLDS, name) && HOLDS[name]?.(value) === true;
  const {observations} = value;
  return (
    ['form', 'version', 'round', 'subject', 'perspective'].every(
      (word) => typeof value[word] === 'string',
    ) &&
    value['id'] === id &&
    Number.isFinite(value['changedAt']) &&
    isRecord(observations) &&
    Object.values(observations).every(isObservation)
  );
}

const isObservation = (row: unknown) =>
  isRecord(row) && typeof row['criterion'] === 'string' && Number.isFinite(row['changedAt']);

/** Whether a row is an award whose report was made. */
export const isReported = (row: unknown): row is AwardRecord =>
  isRecord(row) && isRecord(row['value']) && row['value']['reported'] === true;

/** Whether a row waits to leave; the report itself is checked strictly before it does. */
export const isWaiting = (row: unknown): row is Waiting =>
  isRecord(row) && isRecord(row['report']) && typeof row['endpoint'] === 'string';

/** Whether a row was set aside. */
export const isSetAside = (row: unknown): row is SetAside =>
  isRecord(row) && isRecord(row['report']) && typeof row['status'] === 'number';

/** Whether a value is a finished attempt with its reports. */
export const isSubmission = (row: unknown): row is Submission =>
  isRecord(row) &&
  isAttempt(row['attempt']) &&
  Array.isArray(row['waiting']) &&
  row['waiting'].every(isWaiting);

/** Whose turn it is to send, and until when (ms since 1970). */
export interface Lease {
  readonly owner: string;
  readonly until: number;
}

export const isLease = (row: unknown): row is Lease =>
  isRecord(row) && typeof row['until'] === 'number';
