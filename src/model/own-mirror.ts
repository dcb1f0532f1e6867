import {carryDraft, type Level} from './draft.js';
import type {Form} from './form.js';
import {hashOf} from './hash.js';
import {mirrorId, type JournalRecord, type KeptMirror, type MirrorRecord} from './record.js';
import {mayShow, nextRelease} from './release.js';
import type {MirrorAnswer} from './round.js';
import type {Tally} from './tally.js';

/** Whose mirror, of which round. */
export interface About {
  readonly round: string;
  readonly subject: string;
}
/** One release, ready to be drawn and kept. */
export interface Release {
  readonly release: number;
  readonly tallies: readonly Tally[];
}

type Shown = Extract<MirrorAnswer, {readonly status: 'shown'}>;

/**
 * One's own levels once they are sealed; undefined before. A criterion that its author has edited
 * since is left out.
 */
export function sealedSelf(
  records: readonly JournalRecord[],
  form: Form,
  {round, subject}: About,
): Readonly<Record<string, Level>> | undefined {
  for (const record of records) {
    if (record.kind !== 'draft') continue;
    const draft = record.value;
    if (draft.perspective !== 'self' || draft.form !== form.id || !draft.sealedAt) continue;
    if (draft.round !== round || draft.subject !== subject) continue;
    const {observations} = carryDraft(draft, form);
    return Object.fromEntries(
      Object.entries(observations).flatMap(([id, {level}]) => (level ? [[id, level]] : [])),
    );
  }
  return undefined;
}

/** The mirror of this form, round and subject that was last shown on this device. */
export function keptMirror(
  records: readonly JournalRecord[],
  form: Form,
  about: About,
): KeptMirror | undefined {
  const id = mirrorId({form: form.id, ...about});
  const record = records.find((one): one is MirrorRecord => one.kind === 'mirror' && one.id === id);
  return record?.value.version === hashOf(form) ? record.value : undefined;
}

/** Whether an answer is about this very form, round and subject. */
export function isAbout(answer: Shown, form: Form, {round, subject}: About): boolean {
  return (
    answer.form === form.id &&
    answer.version === hashOf(form) &&
    answer.round === round &&
    answer.subject === subject
  );
}

/**
 * The device's own check of a release, after the one last kept here: what may be drawn of it, or
 * undefined where it may not. The circle's counters grow by k or not at all, the number of a release
 * never falls, and words of the circle change only where at least k more have spoken.
 */
export function follow(
  kept: KeptMirror | undefined,
  next: Release,
  minimum: number,
): Release | undefined {
  const [before, now] = [circleIn(kept?.tallies), circleIn(next.tallies)];
  if (now ? !mayShow(before, now, minimum) : before) return undefined;
  const isSame = now?.n === before?.n;
  if (kept && next.release <= kept.release) {
    return isSame && next.release === kept.release ? kept : undefined;
  }
  const circle = isSame ? before : now;
  return {
    release: next.release,
    tallies: [...(circle ? [circle] : []), ...others(next.tallies)],
  };
}

/**
 * The next release out of all that this page was given, where the page itself adds up: what was
 * shown before, until at least k more have spoken.
 */
export function releaseHere(
  kept: KeptMirror | undefined,
  given: readonly Tally[],
  minimum: number,
): Release {
  const shown = circleIn(kept?.tallies);
  const received = circleIn(given);
  const rule = {minimum, release: 'batch'} as const;
  const next = received && nextRelease(shown, received, true, rule);
  const circle = next ?? shown;
  return {
    release: (kept?.release ?? 0) + (next ? 1 : 0),
    tallies: [...(circle ? [circle] : []), ...others(given)],
  };
}

const circleIn = (tallies: readonly Tally[] = []) =>
  tallies.find(({perspective}) => perspective === 'peer');
const others = (tallies: readonly Tally[]) =>
  tallies.filter(({perspective}) => perspective !== 'peer');
