import {formJsonSchema} from '../schemas/generated/form.js';
import type {ContentIssue} from './content-issue.js';
import {formRules} from './form-rules.js';
import type {Form} from './form.js';
import {limitIssue, parseText} from './limits.js';
import {issuesOf} from './parse.js';

/** A form that may run, or what its author has to mend first. */
export type ParsedForm =
  | {readonly form: Form; readonly issues?: never}
  | {readonly form?: never; readonly issues: readonly ContentIssue[]};

/** A form out of a file's text. */
export const parseFormText = (text: string): ParsedForm => parseText(text, parseForm);

/** A form out of any value: limits first, then the schema, then the rules that span fields. */
export function parseForm(value: unknown): ParsedForm {
  const limit = limitIssue(value);
  if (limit) return {issues: [limit]};
  const issues = issuesOf(value, formJsonSchema);
  if (issues.length) return {issues};
  const form = value as Form; // the schema just said so
  const broken = formRules(form);
  return broken.length ? {issues: broken} : {form};
}
