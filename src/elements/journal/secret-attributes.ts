import {DeclicError} from '../../errors.js';
import {wordsFor} from '../../locale/locale.js';
import {secretWords} from '../../locale/secret-attributes.js';
import {warnOnce} from '../../warn.js';

/** Trouble about a secret that somebody wrote into an attribute; its value is in no message. */
export function secretTrouble(name: string, language: string): DeclicError {
  const message = wordsFor(secretWords, language).refused(name);
  warnOnce(`secret-attribute ${name}`, message);
  return new DeclicError('misuse', message);
}
