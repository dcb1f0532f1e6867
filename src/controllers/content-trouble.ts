import type {LitElement} from 'lit';
import {DeclicError} from '../errors.js';
import {DeclicErrorEvent} from '../events/error-event.js';
import {pathText} from '../model/path-text.js';

/** What an author has to mend, as far as a message to the developer needs it. */
interface Issue {
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly found?: string | number | undefined;
}

/** Tells the page that content of `host` is invalid: every issue, where it is and what was found. */
export function tellInvalid(host: LitElement, name: string, issues: readonly Issue[]): void {
  const list = issues.map(({path, problem, found}) => {
    const what = found === undefined ? problem : `${problem} (found ${found})`;
    return `${pathText(path) || 'file'}: ${what}`;
  });
  const message = `<${host.localName}> ${name}: ${list.join('; ')}`;
  tell(host, new DeclicError('content-invalid', message, {cause: issues}));
}

/** Tells the page that content of `host` did not come. */
export function tellUnreachable(host: LitElement, cause: unknown): void {
  const message = `<${host.localName}>: ${String(cause)}`;
  const known = cause instanceof DeclicError;
  tell(host, known ? cause : new DeclicError('content-unreachable', message, {cause}));
}

function tell(host: LitElement, error: DeclicError): void {
  const event = new DeclicErrorEvent({error});
  host.dispatchEvent(event);
}
