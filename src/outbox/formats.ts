import {DeclicError} from '../errors.js';
import {FORMATS, writingOf} from '../privacy/writing.js';
import {batches} from './batches.js';
import type {Transport} from './transport.js';

/* Formats beside `declic`: fetched by journals whose page asks for one. */

/** The road of a format; none, and trouble told, for a name that is no format. */
export function roadOf(
  format = '',
  trouble: (error: DeclicError) => void = () => undefined,
): Transport | undefined {
  const writing = writingOf(format);
  if (writing) return batches(writing);
  const known = ['declic', ...FORMATS].join(', ');
  const message = `<declic-journal format="${format}">: reports are written as one of ${known}. Nothing will be sent.`;
  trouble(new DeclicError('misuse', message));
  return undefined;
}
