import type {ContentIssue} from './content-issue.js';

/** A path as an author reads it: `questions[2].options[0].text`. Empty for the file as a whole. */
export function pathText(path: ContentIssue['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
