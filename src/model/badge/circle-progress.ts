import {CHANGE, followUpId} from '../follow-up.js';
import {medianOf} from '../middle.js';
import type {MirrorRecord, ReceiptRecord} from '../record.js';
import {countsIn} from '../tally.js';
import {
  part,
  progress,
  type BadgeEvidence,
  type Part,
  type Progress,
  type Why,
} from './evidence.js';

/** Feedbacks with specific words that it takes. */
export const HELPER_FEEDBACKS = 5;
/** Comments of those rounds that were found to be actionable. */
export const HELPER_THANKS = 3;

/**
 * The way of a helper: five feedbacks with specific words, in rounds of which three comments were
 * called actionable. Thanks are pooled over a round's circle: whose comment it was, nobody knows.
 */
export function helperProgress(
  {form}: {readonly form?: string | undefined},
  {records, thanks = []}: BadgeEvidence,
): Progress {
  const given = records
    .filter((one): one is ReceiptRecord => one.kind === 'receipt')
    .filter(({value}) => value.specific > 0 && (form === undefined || value.form === form))
    .sort((a, b) => a.changedAt - b.changedAt);
  const rounds = new Set(given.map(({value}) => value.round));
  const heard = thanks.filter(({round}) => rounds.has(round));
  const helpful = heard.reduce((sum, {thanks: {actionable}}) => sum + actionable, 0);
  const parts = [
    part('feedbacks', given.length, HELPER_FEEDBACKS),
    part('thanks', helpful, HELPER_THANKS),
  ];
  const more = HELPER_FEEDBACKS - given.length;
  const full = given[HELPER_FEEDBACKS - 1]?.changedAt;
  const why: Why[] = heard.map(({round, thanks: {actionable, of}}) => ({
    kind: 'thanks',
    round,
    actionable,
    of,
  }));
  const last = given.at(-1);
  if (last) {
    why.unshift({kind: 'feedbacks', records: given.map(({id}) => id), at: last.changedAt});
  }
  return progress(parts, why, {
    shownAt: helpful >= HELPER_THANKS ? full : undefined,
    next:
      more > 0
        ? {kind: 'give-feedback', more}
        : {kind: 'be-thanked', more: HELPER_THANKS - helpful},
  });
}

/** The way of a step: chosen out of a mirror, done, and a change seen by the circle. */
export function stepProgress({form}: {readonly form: string}, {records}: BadgeEvidence): Progress {
  const mirrors = records.filter((one): one is MirrorRecord => one.kind === 'mirror');
  const ways = mirrors
    .filter(({value}) => value.form === form && value.step)
    .map((mirror) => stepOf(mirror, mirrors));
  const none: Progress = progress([part('step', 0, 3)], [], {next: {kind: 'choose-step', form}});
  return ways.reduce((kept, one) => (one.done > kept.done ? one : kept), none);
}

function stepOf(mirror: MirrorRecord, mirrors: readonly MirrorRecord[]): Progress {
  const {form, subject, step} = mirror.value;
  const seen = mirrors.find(
    ({value}) =>
      value.subject === subject &&
      value.form === followUpId(form, step?.criterion ?? '') &&
      isSeen(value.tallies),
  );
  const done = step?.done === true;
  const reached: Part = part('step', 1 + Number(done) + Number(seen !== undefined), 3);
  const at = Math.max(mirror.changedAt, seen?.changedAt ?? 0);
  const why: Why = {kind: 'step', record: mirror.id, at, ...(seen ? {seen: seen.id} : {})};
  return progress([reached], [why], {
    shownAt: done && seen ? at : undefined,
    next: {kind: done ? 'ask-circle' : 'do-step', form},
  });
}

/** More than half of the circle saw a change: level 2 or above. */
function isSeen(tallies: MirrorRecord['value']['tallies']): boolean {
  const peers = tallies.find(({perspective}) => perspective === 'peer');
  if (!peers) return false;
  const {levels} = countsIn(peers, CHANGE);
  return levels.some(Boolean) && medianOf(levels).low >= 2;
}
