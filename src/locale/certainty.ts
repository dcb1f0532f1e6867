import type {Certainty} from '../model/attempt.js';
import type {Words} from './locale.js';

/** The three words of certainty, the same wherever they are asked or told. */
export const certaintyWords: Words<Readonly<Record<Certainty, string>>> = {
  en: {1: 'Just a hunch', 2: 'I think so', 3: 'I am sure'},
  fr: {1: 'Une intuition', 2: 'Je crois que oui', 3: 'Sans hésiter'},
};
