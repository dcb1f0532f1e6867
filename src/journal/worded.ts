import {DeclicError, type ErrorCode} from '../errors.js';
import type * as Troubles from './trouble.js';

/**
 * Trouble in words, which are fetched when there is some: most pages never need them. Where they
 * cannot be fetched either, its code has to do.
 */
export function worded(
  code: ErrorCode,
  make: (troubles: typeof Troubles) => DeclicError,
): Promise<DeclicError> {
  return import('./trouble.js').then(make, () => new DeclicError(code, code));
}

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
