import type {Stated} from '../../src/credential/stated.js';
import type {BadgeCriterion, SingleCriterion} from '../../src/model/badge/badges.js';
import {HELPER_FEEDBACKS, HELPER_THANKS} from '../../src/model/badge/circle-progress.js';
import {LUCID_ANSWERS, LUCID_WITHIN} from '../../src/model/badge/lucidity-progress.js';
import {APART_DAYS} from '../../src/model/badge/mastery-progress.js';
import {fewestForMastery} from '../../src/model/mastery.js';
import {DAY} from './day.js';

type Sitting = Extract<Stated, {kind: 'sitting'}>;

/** Whether what a learner's device states is enough for a rule: its numbers, and the days between. */
export function meets(criterion: BadgeCriterion, stated: readonly Stated[]): boolean {
  if (criterion.type === 'all') return criterion.of.every((one) => single(one, stated));
  if (criterion.type === 'any') return criterion.of.some((one) => single(one, stated));
  return single(criterion, stated);
}

function single(criterion: SingleCriterion, stated: readonly Stated[]): boolean {
  switch (criterion.type) {
    case 'mastery':
      return isMastery(stated.filter(isSittingOf(criterion.quiz)));
    case 'lucidity':
      return stated.some(
        (one) =>
          one.kind === 'judgement' &&
          one.answers >= LUCID_ANSWERS &&
          one.apart <= Math.round(LUCID_WITHIN * 100),
      );
    case 'helper':
      return stated.some(isHelp) && thanksIn(stated) >= HELPER_THANKS;
    case 'completed':
      return stated.some((one) => one.kind === 'completed' && one.quiz === criterion.quiz);
    case 'step':
      return stated.some((one) => one.kind === 'step' && one.seen);
  }
}

const isSittingOf =
  (quiz: string) =>
  (one: Stated): one is Sitting =>
    one.kind === 'sitting' && one.quiz === quiz;

/** Two sittings that are full, days apart. */
function isMastery(sittings: readonly Sitting[]): boolean {
  const days = sittings.filter(isFull).map(({day}) => Date.parse(day) / DAY);
  return Math.max(...days) - Math.min(...days) >= APART_DAYS;
}

function isFull({held, of}: Sitting): boolean {
  const need = fewestForMastery(of);
  return need !== undefined && held >= need && held <= of;
}

const isHelp = (one: Stated) => one.kind === 'feedbacks' && one.count >= HELPER_FEEDBACKS;

const thanksIn = (stated: readonly Stated[]) =>
  stated.reduce((sum, one) => sum + (one.kind === 'thanks' ? one.actionable : 0), 0);
