import type {Badge, SingleCriterion} from './badges.js';
import {helperProgress, stepProgress} from './circle-progress.js';
import {completedProgress} from './completed-progress.js';
import type {BadgeEvidence, Progress} from './evidence.js';
import {lucidityProgress} from './lucidity-progress.js';
import {masteryProgress} from './mastery-progress.js';

/**
 * How far along the way to `badge` this device is. What was shown before the badge was looked at
 * counts from the start, and nothing else does.
 */
export function progressOf({criterion}: Badge, evidence: BadgeEvidence): Progress {
  if (criterion.type === 'all') return allOf(criterion.of.map((one) => singleOf(one, evidence)));
  if (criterion.type === 'any') return anyOf(criterion.of.map((one) => singleOf(one, evidence)));
  return singleOf(criterion, evidence);
}

function singleOf(criterion: SingleCriterion, evidence: BadgeEvidence): Progress {
  switch (criterion.type) {
    case 'mastery':
      return masteryProgress(criterion, evidence);
    case 'lucidity':
      return lucidityProgress(criterion, evidence);
    case 'helper':
      return helperProgress(criterion, evidence);
    case 'completed':
      return completedProgress(criterion, evidence);
    case 'step':
      return stepProgress(criterion, evidence);
  }
}

/** Every one of them: shown when the last of them was. */
function allOf(ways: readonly Progress[]): Progress {
  const shown = ways.flatMap(({shownAt}) => (shownAt === undefined ? [] : [shownAt]));
  const next = ways.find((way) => way.next)?.next;
  const sum = (key: 'done' | 'of') => ways.reduce((all, way) => all + way[key], 0);
  return {
    done: sum('done'),
    of: sum('of'),
    parts: ways.flatMap(({parts}) => parts),
    why: ways.flatMap(({why}) => why),
    ...(shown.length === ways.length ? {shownAt: Math.max(...shown)} : next ? {next} : {}),
  };
}

/** One of them: that which was shown first, else that which is furthest. */
function anyOf(ways: readonly Progress[]): Progress {
  return ways.reduce((kept, one) => {
    const [a, b] = [kept.shownAt ?? Infinity, one.shownAt ?? Infinity];
    if (a !== b) return a < b ? kept : one;
    return share(one) > share(kept) ? one : kept;
  });
}

/** The filled part of a progress bar, 0–1; full only when the badge is shown. */
export function share({done, of, shownAt}: Progress): number {
  if (shownAt !== undefined) return 1;
  return of ? Math.min(done / of, 0.99) : 0;
}
