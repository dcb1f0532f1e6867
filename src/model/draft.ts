import type {Draft, Observation} from '../schemas/draft.js';
import type {Level, Perspective} from '../schemas/packet.js';
import {criterionOf, type Criterion, type Form} from './form.js';
import {hashOf} from './hash.js';
import {later} from './later.js';

export type {Draft, Level, Observation, Perspective};

/** What a new draft needs from outside: identity, time, and whom it is about. */
export interface DraftBeginning {
  /** Random, 32 hexadecimal digits; stays on the device. */
  readonly id: string;
  /** ms since 1970; stays on the device. */
  readonly now: number;
  readonly round: string;
  readonly subject: string;
  readonly perspective: Perspective;
}

/** A fresh feedback on `form`, before its first criterion. */
export function beginDraft(form: Form, beginning: DraftBeginning): Draft {
  const {id, now, round, subject, perspective} = beginning;
  return {
    id,
    form: form.id,
    title: form.title,
    version: hashOf(form),
    round,
    subject,
    perspective,
    startedAt: now,
    changedAt: now,
    observations: {},
  };
}

/** The draft with the level that was seen; `unseen` is an answer, `undefined` takes it back. */
export function rate(
  draft: Draft,
  criterion: Criterion,
  level: Level | undefined,
  now: number,
): Draft {
  const {level: _, ...rest} = observationOf(draft, criterion);
  return observe(draft, criterion, level === undefined ? rest : {...rest, level}, now);
}

/** The draft with these words to a criterion; empty words take them back. */
export function comment(draft: Draft, criterion: Criterion, text: string, now: number): Draft {
  const {comment: _, ...rest} = observationOf(draft, criterion);
  return observe(draft, criterion, text ? {...rest, comment: text} : rest, now);
}

/** The draft, declined: a first-class answer. What was written stays until it is erased. */
export function decline(draft: Draft, now: number): Draft {
  if (draft.declinedAt) return draft;
  const at = tick(draft, now);
  return {...draft, declinedAt: at, changedAt: at};
}

/** The draft, confirmed as one's own view: from now on no level and no word in it changes. */
export function seal(draft: Draft, now: number): Draft {
  if (draft.sealedAt) return draft;
  const at = tick(draft, now);
  return {...draft, sealedAt: at, changedAt: at};
}

/** The draft, taken up again after it was declined. */
export function takeUp(draft: Draft, now: number): Draft {
  const {declinedAt, ...rest} = draft;
  return declinedAt ? {...rest, changedAt: tick(draft, now)} : draft;
}

/**
 * The draft brought to `form` as it stands now: what was said to a criterion that its author has
 * edited or removed is dropped, all else kept.
 */
export function carryDraft(draft: Draft, form: Form): Draft {
  const observations = Object.fromEntries(
    Object.entries(draft.observations).filter(([id, {criterion}]) => {
      const now = criterionOf(form, id);
      return now && hashOf(now) === criterion;
    }),
  );
  return {...draft, title: form.title, version: hashOf(form), observations};
}

/** Whether there is something to send: one criterion rated, or said to be unseen. */
export function isReady(draft: Draft): boolean {
  return (
    !draft.declinedAt && Object.values(draft.observations).some(({level}) => level !== undefined)
  );
}

/**
 * One draft out of two copies that two tabs changed: each observation from the copy that changed it
 * last, and nothing lost; but what was sealed first stands as it was. Commutative and idempotent.
 */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  const [sealedA = Infinity, sealedB = Infinity] = [a.sealedAt, b.sealedAt];
  if (sealedA !== sealedB) return sealedA < sealedB ? a : b;
  const ids = new Set([...Object.keys(a.observations), ...Object.keys(b.observations)]);
  const observations: Record<string, Observation> = {};
  for (const id of [...ids].sort()) {
    const [one, other] = [a.observations[id], b.observations[id]];
    const kept = one && other ? later(one, other) : (one ?? other);
    if (kept) observations[id] = kept;
  }
  return {...later(a, b, ownWords), observations};
}

/** What `mergeDrafts` does not put together itself: all that may decide between two copies. */
const ownWords = ({observations: _, ...rest}: Draft): unknown => rest;

/** What the draft holds on a criterion as it stands now. */
function observationOf(draft: Draft, {id}: Criterion): Partial<Observation> {
  return Object.hasOwn(draft.observations, id) ? (draft.observations[id] ?? {}) : {};
}

function observe(
  draft: Draft,
  criterion: Criterion,
  said: Partial<Observation>,
  now: number,
): Draft {
  if (draft.sealedAt) return draft;
  const at = tick(draft, now);
  const observation: Observation = {...said, criterion: hashOf(criterion), changedAt: at};
  const observations = {...draft.observations, [criterion.id]: observation};
  return {...draft, observations, changedAt: at};
}

/** The instant of a change: always after the one before it. `mergeDrafts` relies on it. */
function tick({changedAt}: Draft, now: number): number {
  return Math.max(now, changedAt + 1);
}
