// @ts-check
import {language} from '../facilitator/language.js';
import {en} from './en.js';
import {fr} from './fr.js';

/** The words of the page, in its language. */
export const words = () => (language() === 'fr' ? fr : en);
