import {aggregate, type CircleView} from './mirror.js';
import {hashOf} from './hash.js';
import {minimumOf, type Form} from './form.js';
import type {JournalRecord, KeptMirror, MirrorRecord} from './record.js';

/** How a criterion looks now, beside then. */
export type Moved = 'further' | 'same' | 'back' | 'open';
/** One criterion in two mirrors. */
export interface ThenAndNow {
  readonly criterion: string;
  readonly then: CircleView;
  readonly now: CircleView;
  readonly moved: Moved;
}

/**
 * Mirrors of this very form that were shown on this device, oldest first. Where its author has
 * changed a word, an older mirror answers other questions and is left out.
 */
export function mirrorsOf(records: readonly JournalRecord[], form: Form): readonly MirrorRecord[] {
  const own = records.filter(
    (one): one is MirrorRecord =>
      one.kind === 'mirror' &&
      one.value.form === form.id &&
      one.value.version === hashOf(form) &&
      one.value.release > 0,
  );
  return [...own].sort((a, b) => a.changedAt - b.changedAt);
}

/** Two mirrors, criterion by criterion, each shown under its own rules. */
export function thenAndNow(form: Form, then: KeptMirror, now: KeptMirror): readonly ThenAndNow[] {
  const [before, after] = [viewsOf(form, then), viewsOf(form, now)];
  return form.criteria.map(({id}, i) => {
    const [one, other] = [before[i] ?? FEW, after[i] ?? FEW];
    return {criterion: id, then: one, now: other, moved: movedOf(one, other)};
  });
}

const FEW: CircleView = {shown: 'few'};

function viewsOf(form: Form, kept: KeptMirror): readonly CircleView[] {
  const minimum = minimumOf(form, kept.minimum);
  const {reflections} = aggregate(form, kept.tallies, {minimum, random: () => 0});
  return reflections.map(({circle}) => circle);
}

function movedOf(then: CircleView, now: CircleView): Moved {
  const [from, to] = [standOf(then), standOf(now)];
  if (from === undefined || to === undefined) return 'open';
  if (from === to) return 'same';
  return to > from ? 'further' : 'back';
}

/** Where the circle stands: its middle, or the end that guidance names. */
function standOf(circle: CircleView): number | undefined {
  if (circle.shown === 'few') return undefined;
  if (circle.shown === 'guidance') return circle.end === 'high' ? 4 : 1;
  return (circle.median.low + circle.median.high) / 2;
}
