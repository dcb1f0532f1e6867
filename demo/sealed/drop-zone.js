// @ts-check
import {make} from '../admin/dom.js';
import {field} from '../facilitator/fields.js';
import {camera} from './camera.js';
import {words} from './words.js';

/**
 * The ways in for packets: pasted, dropped, as files, by camera. `say` says it again in the page's
 * language, with what was filled in.
 * @param {(text: string) => Promise<void>} take
 */
export function dropZone(take) {
  const text = /** @type {HTMLTextAreaElement} */ (
    make('textarea', {rows: 3, spellcheck: 'false', autocomplete: 'off'})
  );
  const files = /** @type {HTMLInputElement} */ (
    make('input', {type: 'file', multiple: true, accept: '.declic,.txt,text/plain'})
  );
  const eye = camera(take);
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    await take(text.value);
    text.value = '';
    text.focus();
  };
  files.addEventListener('change', async () => {
    await take(await read(files.files));
    files.value = '';
  });
  const element = make('form', {class: 'panel opening drop', onsubmit: add});
  listen(element, take);
  const say = () => {
    const w = words();
    eye.say();
    element.replaceChildren(
      make('h2', {}, w.collect),
      make('p', {class: 'why'}, w.collectWhy),
      field('packets', w.paste, text, w.pasteHint),
      make('p', {}, make('button', {class: 'button main'}, w.add)),
      field('packet-files', w.files, files),
      eye.element,
    );
  };
  say();
  return {element, say};
}

/** The words in some files. @param {FileList | undefined | null} list */
const read = async (list) =>
  (await Promise.all([...(list ?? [])].map((file) => file.text()))).join('\n');

/** What is dropped is taken, files and text alike. @param {Element} zone @param {(text: string) => Promise<void>} take */
function listen(zone, take) {
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
}
