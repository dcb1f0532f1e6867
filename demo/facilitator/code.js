// @ts-check
import {codeOf, codesOf} from '../../dist/declic-sealed.js';
import {make} from '../admin/dom.js';
import {codeWords} from './code-words.js';

/** @typedef {{readonly size: number, readonly path: string}} Code */

/** @param {Code} code @param {string} name */
const drawn = ({size, path}, name) =>
  make(
    'svg',
    {class: 'code', role: 'img', 'aria-label': name, viewBox: `0 0 ${size} ${size}`},
    make('path', {d: path}),
  );

/** A link as a code, or why there is none. @param {string} link @param {string} name */
export function linkCode(link, name) {
  const w = codeWords();
  const code = codeOf(link);
  return code ? drawn(code, w.codeNamed(name)) : make('p', {class: 'why'}, w.tooFine);
}

/** A link as a code behind a button: drawn when somebody wants to see it. @param {string} link @param {string} name */
export function foldedCode(link, name) {
  const details = /** @type {HTMLDetailsElement} */ (
    make('details', {class: 'folded'}, make('summary', {}, codeWords().code))
  );
  const draw = () => details.append(linkCode(link, name));
  details.addEventListener('toggle', draw, {once: true});
  return details;
}

/** A sealed packet in as many codes as it takes. @param {string} packet */
export function packetCodes(packet) {
  const w = codeWords();
  const codes = codesOf(packet);
  return make(
    'section',
    {class: 'packet-codes', 'aria-labelledby': 'in-codes'},
    make('h3', {id: 'in-codes'}, w.inCodes),
    make('p', {}, w.inCodesHow),
    make(
      'ol',
      {class: 'codes'},
      codes.map((code, i) => {
        const name = w.codeOf(i + 1, codes.length);
        return make('li', {}, drawn(code, name), make('p', {'aria-hidden': 'true'}, name));
      }),
    ),
  );
}
