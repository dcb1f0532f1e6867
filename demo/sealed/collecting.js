// @ts-check
import {open, readSealed} from '../../dist/declic-sealed.js';
import {make} from '../admin/dom.js';
import {field} from '../facilitator/fields.js';
import {onLanguage} from '../facilitator/language.js';
import {mirrorPlace} from '../facilitator/mirror-place.js';
import {words} from './words.js';

/** @typedef {'notYet' | 'noPacket' | 'foreign' | 'unreadable' | 'opened'} Outcome */

/**
 * The door of the person it is about: packets in, and nothing out before enough have come.
 * @param {HTMLElement} place
 * @param {import('../facilitator/invitation.js').Invitation} invitation
 * @param {{src: string} | {form: unknown}} form
 */
export function collecting(place, invitation, form) {
  const {mirror, journal} = mirrorPlace(invitation, form);
  // Without packets it waits, and asks nobody.
  Object.assign(mirror, {packets: []});
  /** @type {readonly string[]} */
  let held = [];
  /** @type {Outcome | undefined} */
  let outcome;
  const said = make('div', {class: 'said', role: 'status'});
  const tell = () => said.replaceChildren(...telling(held.length, outcome));
  const take = async (/** @type {string} */ text) => {
    const found = codesIn(text);
    const next = [...new Set([...held, ...found])];
    outcome = found.length ? await attempt(next, mirror) : 'noPacket';
    if (outcome !== 'foreign' && found.length) held = next;
    tell();
  };
  const box = make('div', {});
  const show = () => {
    box.replaceChildren(dropZone(take));
    tell();
  };
  onLanguage(show);
  show();
  box.append(said);
  place.append(make('div', {class: 'journey'}, box, said, journal));
}

/** Whole packets in a text. @param {string} text @returns {readonly string[]} */
const codesIn = (text) =>
  [...text.matchAll(/dp1\.[\w-]+/g)]
    .map(([code]) => code)
    .filter((code) => readSealed(code).length);

/** @param {readonly string[]} codes @param {Element} mirror @returns {Promise<Outcome>} */
async function attempt(codes, mirror) {
  try {
    const {packets, unreadable} = await open(codes, 3, crypto);
    Object.assign(mirror, {packets});
    return unreadable ? 'unreadable' : 'opened';
  } catch (error) {
    const code = /** @type {{code?: string}} */ (error).code;
    return code === 'sealed-foreign' ? 'foreign' : 'notYet';
  }
}

/** @param {number} n @param {Outcome | undefined} outcome */
function telling(n, outcome) {
  const w = words();
  const lines = [...(outcome ? [w[outcome]] : []), ...(n ? [w.kept(n)] : [])];
  if (outcome === 'notYet') lines.push(w.keep);
  return lines.map((line, i) => make('p', {class: i ? 'why' : 'note strong'}, line));
}

/** @param {(text: string) => Promise<void>} take */
function dropZone(take) {
  const w = words();
  const text = /** @type {HTMLTextAreaElement} */ (
    make('textarea', {rows: 3, spellcheck: 'false', autocomplete: 'off'})
  );
  const files = /** @type {HTMLInputElement} */ (
    make('input', {type: 'file', multiple: true, accept: '.declic,.txt,text/plain'})
  );
  const read = async (/** @type {FileList | undefined | null} */ list) =>
    (await Promise.all([...(list ?? [])].map((file) => file.text()))).join('\n');
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    await take(text.value);
    text.value = '';
    text.focus();
  };
  const zone = make(
    'form',
    {class: 'panel opening drop', onsubmit: add},
    make('h2', {}, w.collect),
    make('p', {class: 'why'}, w.collectWhy),
    field('packets', w.paste, text, w.pasteHint),
    make('p', {}, make('button', {class: 'button main'}, w.add)),
    field('packet-files', w.files, files),
  );
  files.addEventListener('change', async () => {
    await take(await read(files.files));
    files.value = '';
  });
  const over = (/** @type {boolean} */ is) => zone.classList.toggle('over', is);
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  zone.addEventListener('dragleave', () => over(false));
  zone.addEventListener('drop', async (event) => {
    event.preventDefault();
    over(false);
    const data = /** @type {DragEvent} */ (event).dataTransfer;
    await take(`${data?.getData('text') ?? ''}\n${await read(data?.files)}`);
  });
  return zone;
}
