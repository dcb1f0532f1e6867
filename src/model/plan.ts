import type {Attempt} from './attempt.js';

/** "If …, then I will …": what the learner means to do next. Stays on the device. */
export type Plan = NonNullable<Attempt['plan']>;

/** Characters that each half of a plan may hold. */
export const MAX_PLAN = 500;

/** The attempt with this plan, or without one when both halves are empty. */
export function withPlan(attempt: Attempt, {when, then}: Plan, now: number): Attempt {
  const {plan: _, ...rest} = attempt;
  const plan = {when: when.slice(0, MAX_PLAN), then: then.slice(0, MAX_PLAN)};
  return {
    ...rest,
    ...(when || then ? {plan} : {}),
    changedAt: Math.max(now, attempt.changedAt + 1),
  };
}
