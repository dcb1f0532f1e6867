import type {Badge, BadgeCriterion, Badges} from '../../schemas/badges.js';

export type {Badge, BadgeCriterion, Badges};

/** A criterion that is no combination of others. */
export type SingleCriterion = Exclude<BadgeCriterion, {type: 'all' | 'any'}>;

/** The badge with this id, where the file has it. */
export function badgeOf({badges}: Badges, id: string): Badge | undefined {
  return badges.find((badge) => badge.id === id);
}

/** What a criterion is made of: itself, or what it combines. */
export function singlesOf(criterion: BadgeCriterion): readonly SingleCriterion[] {
  return criterion.type === 'all' || criterion.type === 'any' ? criterion.of : [criterion];
}

/** The objective that a badge is about, where it asks for one: that of its first mastery. */
export function objectiveOf({
  criterion,
}: Badge): {readonly quiz: string; readonly objective: string} | undefined {
  return singlesOf(criterion).find((one) => one.type === 'mastery');
}
