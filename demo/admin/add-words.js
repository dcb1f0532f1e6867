// @ts-check
import {make} from './dom.js';
import {ask} from './endpoint.js';
import {words} from './words.js';

/** @typedef {import('./types.js').Version} Version */

/** @param {Version} version @param {() => void} again */
export function addWords({version}, again) {
  const w = words();
  const outcome = make('output', {});
  const send = async (/** @type {Event} */ event) => {
    const [file] = /** @type {HTMLInputElement} */ (event.target).files ?? [];
    if (!file) return;
    try {
      const added = await ask('contents', {method: 'POST', body: await file.text()});
      if (added.version === version) again();
      else outcome.textContent = w.wordsOther;
    } catch {
      outcome.textContent = w.wordsRefused;
    }
  };
  const input = make('input', {type: 'file', accept: '.json,application/json', onchange: send});
  return make(
    'section',
    {class: 'panel'},
    make('p', {}, w.wordsMissing),
    make('label', {class: 'file'}, make('span', {}, w.addWords), input),
    outcome,
  );
}
