// @ts-check
import {make} from './dom.js';
import {keepToken} from './endpoint.js';

/** @typedef {typeof import('./door-words.js').en & {readonly unreachable: string}} DoorWords */

/**
 * The way in: the server's token, kept in this tab.
 * @param {DoorWords} w @param {boolean} wasRefused @param {() => void} again
 */
export function door(w, wasRefused, again) {
  const input = /** @type {HTMLInputElement} */ (
    make('input', {
      id: 'token',
      type: 'password',
      autocomplete: 'off',
      required: true,
      'aria-describedby': wasRefused ? 'token-refused token-hint' : 'token-hint',
      'aria-invalid': wasRefused ? 'true' : undefined,
    })
  );
  const enter = (/** @type {Event} */ event) => {
    event.preventDefault();
    keepToken(input.value.trim());
    again();
  };
  return make(
    'form',
    {class: 'panel door', onsubmit: enter},
    make('label', {for: 'token'}, w.token),
    wasRefused
      ? make('p', {id: 'token-refused', class: 'refused', role: 'alert'}, w.notAllowed)
      : null,
    make('div', {class: 'row'}, input, make('button', {class: 'button main'}, w.enter)),
    make('p', {id: 'token-hint', class: 'why'}, w.tokenHint),
  );
}

/** A server that does not answer. @param {DoorWords} w @param {() => void} again */
export const unreachable = (w, again) =>
  make(
    'div',
    {class: 'panel', role: 'alert'},
    make('p', {}, w.unreachable),
    make('button', {type: 'button', class: 'button', onclick: again}, w.retry),
  );
