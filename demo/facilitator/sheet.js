// @ts-check
import {make} from '../admin/dom.js';
import {foldedCode, linkCode} from './code.js';

/** @typedef {{readonly copy: string, readonly copied: string, readonly selected: string}} CopyWords */

/**
 * Copies a text and says so; where there is no clipboard (plain http), leaves it selected.
 * @param {string} text @param {Element} said @param {CopyWords} w @param {HTMLTextAreaElement | HTMLInputElement} [field]
 */
export async function copy(text, said, w, field) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = w.copied;
  } catch {
    field?.select();
    said.textContent = field ? w.selected : '';
  }
}

/**
 * One link with its button.
 * @param {string} name what a screen reader calls it
 * @param {string} link
 * @param {CopyWords} w
 */
export function linkRow(name, link, w) {
  const field = /** @type {HTMLInputElement} */ (
    make('input', {readonly: true, value: link, 'aria-label': name})
  );
  const said = make('output', {});
  const press = () => void copy(link, said, w, field);
  const button = make(
    'button',
    {type: 'button', class: 'button quiet', onclick: press, 'aria-label': `${w.copy} : ${name}`},
    w.copy,
  );
  return make('li', {class: 'link'}, field, button, said, foldedCode(link, name));
}

/**
 * A strip of the printed sheet: to be cut, folded, shuffled.
 * @param {{readonly title: string, readonly about: string, readonly how: string, readonly link: string}} strip
 */
export const strip = ({title, about, how, link}) =>
  make(
    'div',
    {class: 'strip'},
    make(
      'div',
      {},
      make('p', {class: 'strip-title'}, title),
      make('p', {}, about, ' · ', how),
      make('p', {class: 'strip-link'}, link),
    ),
    linkCode(link, title),
  );

/** The strips, shown on paper only. @param {readonly (HTMLElement | SVGElement)[]} strips */
export const sheet = (strips) => make('div', {class: 'sheet', 'aria-hidden': 'true'}, strips);
