import type {BadgeIssue} from './badge-issue.js';
import {singlesOf, type Badge, type Badges} from './badges.js';

/** The rules of badges that span several fields: ids, and a statement that the criterion can bear. */
export function badgesRules({badges}: Badges): readonly BadgeIssue[] {
  const seen = new Set<string>();
  return badges.flatMap((badge, i): readonly BadgeIssue[] => {
    const {id} = badge;
    const twice: readonly BadgeIssue[] = seen.has(id)
      ? [{path: ['badges', i, 'id'], problem: 'duplicate-id', found: id}]
      : [];
    seen.add(id);
    return [...twice, ...statementRules(badge, i)];
  });
}

/** Nothing is called delayed that was seen on one day, nor a task that was answered in a quiz. */
function statementRules({shows, criterion}: Badge, i: number): readonly BadgeIssue[] {
  const singles = singlesOf(criterion);
  // Of alternatives, the weakest speaks; of conditions, one is enough.
  const bears = (types: readonly string[]) =>
    criterion.type === 'any'
      ? singles.every(({type}) => types.includes(type))
      : singles.some(({type}) => types.includes(type));
  const issues: BadgeIssue[] = [];
  if (shows.delay === 'delayed' && !bears(['mastery', 'step'])) {
    issues.push({path: ['badges', i, 'shows', 'delay'], problem: 'not-delayed'});
  }
  if (shows.kind === 'task' && !bears(['helper', 'step'])) {
    issues.push({path: ['badges', i, 'shows', 'kind'], problem: 'no-task'});
  }
  return issues;
}
