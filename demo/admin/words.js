// @ts-check
import {en} from './en.js';
import {fr} from './fr.js';

/** The page's language. */
export const language = () => (document.documentElement.lang.startsWith('fr') ? 'fr' : 'en');
/** The page's words. */
export const words = () => (language() === 'fr' ? fr : en);

/** @param {number} value @param {Intl.NumberFormatOptions} [options] */
const number = (value, options) =>
  new Intl.NumberFormat(language(), options).format(value).replace('-', '−');
/** @param {number} value */
export const count = (value) => number(value);
/** @param {number} value */
export const percent = (value) => number(value, {style: 'percent'});
/** @param {number} value */
export const decimal = (value) =>
  number(value, {minimumFractionDigits: 2, maximumFractionDigits: 2});
/** @param {number} value */
export const oneDecimal = (value) => number(value, {maximumFractionDigits: 1});
/** @param {number} value */
export const wholePoints = (value) => number(value * 100, {maximumFractionDigits: 0});
/** @param {number} value */
export const points = (value) =>
  number(value * 100, {maximumFractionDigits: 0, signDisplay: 'exceptZero'});

/**
 * An authored text in the page's language, without its formatting marks.
 * @param {string | Record<string, string> | undefined} text
 */
export function said(text) {
  const one = typeof text === 'object' ? (text[language()] ?? Object.values(text)[0]) : text;
  return (one ?? '')
    .replace(/\[([^[\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`_]{1,2}(\S[^*`_]*?)[*`_]{1,2}/g, '$1');
}
