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
export const keepingTrouble = (status: 'volatile' | 'stale', cause: unknown) =>
  worded('store-unavailable', (words) => words.keepingTrouble(status, cause));
