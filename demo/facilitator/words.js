// @ts-check
import {en} from './en.js';
import {fr} from './fr.js';
import {language} from './language.js';

/** The words of the pages for whoever runs rounds, in the page's language. */
export const words = () => (language() === 'fr' ? fr : en);
