import {DeclicError} from '../errors.js';
import type {Parcel} from '../model/snapshot.js';
import type {AddressFlaw} from '../outbox/endpoint.js';
import type {Reply} from '../outbox/retry.js';

/** Nothing, or nothing more, is kept on this device. */
export function keepingTrouble(status: 'volatile' | 'stale', cause: unknown): DeclicError {
  const newer = status === 'stale' || (cause instanceof Error && cause.name === 'VersionError');
  const what = newer
    ? 'a newer version of the library has taken over what is kept here. Load the same version in every page of the site'
    : 'the browser keeps nothing here: IndexedDB is missing, refused or does not answer';
  return new DeclicError(
    newer ? 'store-newer' : 'store-unavailable',
    `<declic-journal>: ${what}. Answers last until the page is closed; the learner is told.`,
    {cause},
  );
}

const FLAWS: Readonly<Record<AddressFlaw, string>> = {
  half: 'write the whole address, with https://',
  'no address': 'this is not an address',
  password: 'no name or password in the address; give a token by the headers property',
  insecure: 'only https:// addresses, or http:// on the page’s own site',
};

/** An endpoint that nothing may go to. */
export function addressTrouble(written: string, flaw: AddressFlaw): DeclicError {
  return new DeclicError(
    'endpoint-refused',
    `<declic-journal endpoint="${written}">: ${FLAWS[flaw]}. Nothing will be sent.`,
  );
}

/** An endpoint that was changed after the element had taken its own, if any. */
export function movedTrouble(written = '', taken?: string): DeclicError {
  const where = taken ? `keep going to "${taken}"` : 'stay on this device';
  return new DeclicError(
    'endpoint-refused',
    `<declic-journal>: the endpoint was changed to "${written}" after the element was connected. Reports ${where}; to change it, write it before the element enters the page.`,
  );
}

/** An event that is not what its name says. */
export function eventTrouble(type: string, cause: unknown): DeclicError {
  return new DeclicError(
    'misuse',
    `<declic-journal>: the event “${type}” holds no valid detail. See the types of the package.`,
    {cause},
  );
}

/** Reports that find no room in the outbox. */
export function fullTrouble(reports: number, waiting: number, endpoint: string): DeclicError {
  return new DeclicError(
    'outbox-full',
    `<declic-journal>: ${reports} reports do not fit into the outbox, which holds ${waiting}. Is the endpoint ${endpoint} reachable?`,
  );
}

/** A packet that was confirmed where nothing can leave. */
export function roadlessTrouble(): DeclicError {
  return new DeclicError(
    'misuse',
    `<declic-journal>: a packet of feedback was confirmed, and there is no endpoint to send it to. Write <declic-journal endpoint="https://…"> around the form, or call configure({endpoint}). The draft is kept.`,
  );
}

/** A report or a packet that was set aside: refused for good, or too old. */
export function asideTrouble(parcel: Parcel, status: number): DeclicError {
  const name = nameOf(parcel);
  const what = status
    ? `the endpoint refused ${name} (status ${status}); compare it with its JSON Schema`
    : `${name} is too old, or damaged`;
  return new DeclicError(
    'report-rejected',
    `<declic-journal>: ${what}. It is set aside and will not be sent again.`,
  );
}

function nameOf(parcel: Parcel): string {
  if (parcel.kind === 'packet') return `a packet of form “${parcel.form}”`;
  if (parcel.kind === 'award') return `an award report of badge “${parcel.badge}”`;
  return `a ${parcel.kind} report of quiz “${parcel.quiz}”`;
}

/** An endpoint that needs its admin, with the remedy. */
export function faultTrouble(endpoint: string, {status, forbidden}: Reply): DeclicError {
  const remedy = forbidden
    ? `add ${new URL(endpoint).origin} to connect-src of the page's Content-Security-Policy`
    : `it answered ${status}: check its address, the format attribute and the headers property`;
  return new DeclicError(
    'endpoint-fault',
    `<declic-journal endpoint="${endpoint}"> cannot be reached: ${remedy}. Reports are kept and tried again later.`,
  );
}
