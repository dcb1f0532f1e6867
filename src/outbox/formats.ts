import {DeclicError} from '../errors.js';
import {FORMATS, writingOf} from '../privacy/writing.js';
import {batches} from './batches.js';
import type {Transport} from './transport.js';

/* Formats beside `declic`: fetched by journals whose page asks for one. */

/** One for all, so that what is due together travels together. */
const roads = new Map<string, Transport>();

/** The road of a format; none, and trouble told, for a name that is no format. */
export function roadOf(
  format = '',
  trouble: (error: DeclicError) => void = () => undefined,
): Transport | undefined {
  const writing = writingOf(format);
  const known = roads.get(format) ?? (writing && batches(writing));
  if (known) {
    roads.set(format, known);
    return known;
  }
  const names = ['declic', ...FORMATS].join(', ');
  const message = `<declic-journal format="${format}">: reports are written as one of ${names}. Nothing will be sent.`;
  trouble(new DeclicError('misuse', message));
  return undefined;
}
