import type * as z from 'zod/mini';

/** Why a body was refused: the field, and what belongs there. Never what was received. */
export interface Refusal {
  readonly error: string;
  readonly path: string;
  readonly expected: string;
}

/** The first fault of a body, in words for the developer who sent it. */
export function refusalOf({issues}: z.core.$ZodError): Refusal {
  const [issue] = issues;
  if (!issue) return {error: 'not accepted', path: '', expected: ''};
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const field = [...path, issue.keys[0] ?? ''].join('.');
    return {error: 'unknown field', path: field, expected: 'no such field'};
  }
  return {error: 'not in the schema', path: path.join('.'), expected: expectedBy(issue)};
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'invalid_union':
      return 'one of the forms in /openapi.json';
    default:
      return 'see /openapi.json';
  }
}
