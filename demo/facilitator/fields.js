// @ts-check
import {make} from '../admin/dom.js';

/**
 * A labelled field with its hint.
 * @param {string} id
 * @param {string} label
 * @param {HTMLElement | SVGElement} input
 * @param {string} [hint]
 */
export function field(id, label, input, hint) {
  input.setAttribute('id', id);
  if (hint) input.setAttribute('aria-describedby', `${id}-hint`);
  return make(
    'div',
    {class: 'field'},
    make('label', {for: id}, label),
    input,
    hint ? make('p', {class: 'why', id: `${id}-hint`}, hint) : null,
  );
}

/** A whole number. @param {number} min @param {number} max @param {number} value */
export const whole = (min, max, value) =>
  /** @type {HTMLInputElement} */ (
    make('input', {type: 'number', inputmode: 'numeric', required: true, min, max, value})
  );

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The lines of a text as subjects; undefined when one is no opaque word, or is there twice. @param {string} text */
export function subjectsIn(text) {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const fit = lines.length && lines.every((line) => ID.test(line));
  return fit && new Set(lines).size === lines.length ? lines : undefined;
}

/** Voices needed may not exceed the voices there are. @param {HTMLInputElement} minimum @param {HTMLInputElement} peers */
export function tie(minimum, peers) {
  const bound = () => {
    minimum.max = String(Math.max(3, Math.min(50, peers.valueAsNumber || 3)));
  };
  peers.addEventListener('input', bound);
  bound();
}

/** The minimum a form asks for, within the floor. @param {{minimum?: number}} form */
export const minimumOfForm = ({minimum = 5}) => Math.max(3, minimum);
