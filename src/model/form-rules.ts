import type {Form} from '../schemas/form.js';
import type {ContentIssue} from './content-issue.js';

/** Ids that would name a property of every object: packets have criteria as keys. */
const FORBIDDEN = ['constructor', 'prototype'];

/** The rules of a form that span several fields: each criterion has an id of its own. */
export function formRules({criteria}: Form): readonly ContentIssue[] {
  const seen = new Set<string>();
  return criteria.flatMap(({id}, i): readonly ContentIssue[] => {
    const path = ['criteria', i, 'id'];
    if (FORBIDDEN.includes(id)) return [{path, problem: 'forbidden-key', found: id}];
    if (seen.has(id)) return [{path, problem: 'duplicate-id', found: id}];
    seen.add(id);
    return [];
  });
}
