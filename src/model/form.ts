import type {Criterion, Form} from '../schemas/form.js';

export type {Criterion, Form};

/** Voices needed where the form does not say. */
const DEFAULT_MINIMUM = 5;
/** Voices needed whatever anybody says. */
const FLOOR = 3;

/** The criterion with this id, where the form has it. */
export function criterionOf(form: Form, id: string): Criterion | undefined {
  return form.criteria.find((criterion) => criterion.id === id);
}

/** Whether a reviewer may add words to this criterion. */
export function hasComment({comment}: Criterion): boolean {
  return comment !== 'off';
}

/** Voices needed before anything is shown: `wanted`, else the form's, else 5; never below 3. */
export function minimumOf({minimum}: Pick<Form, 'minimum'>, wanted?: number): number {
  return atLeastFloor(wanted ?? minimum ?? DEFAULT_MINIMUM);
}

/** A minimum as it is applied: never below 3, and 5 when it is no number at all. */
export function atLeastFloor(minimum: number): number {
  return Number.isFinite(minimum) ? Math.max(FLOOR, Math.ceil(minimum)) : DEFAULT_MINIMUM;
}
