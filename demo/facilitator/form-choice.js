// @ts-check
import {make} from '../admin/dom.js';
import {packForm} from './form-link.js';
import {said} from './language.js';
import {words} from './words.js';

/** @typedef {import('../../src/schemas/form.js').Form} Form */

const DEMO = new URL('../content/meeting.form.json', import.meta.url);
/** How links name the demo form: by its address, within the demo. */
const DEMO_LINK = 'content/meeting.form.json';

/** What the chosen file lacks, in words; undefined for a form that can be asked. @param {any} value */
function amissIn(value) {
  const w = words();
  const isForm = value?.declic === 'form/1' && Array.isArray(value.criteria);
  if (!isForm || !value.criteria.length) return w.fileNotForm;
  const stated = ['why', 'audience', 'seenBy', 'never', 'kept'];
  if (!stated.every((part) => value.intention?.[part])) return w.fileNoIntention;
  return undefined;
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Chooses a form: the demo's, or a file. Its words are shown; `form` and `link` give what was chosen.
 * @param {(form: Form) => void} chosen
 */
export function formChoice(chosen) {
  const w = words();
  const shown = make('div', {class: 'shown', 'aria-live': 'polite'});
  const file = make('input', {type: 'file', id: 'form-file', accept: '.json,application/json'});
  const row = make(
    'div',
    {class: 'field', hidden: true},
    make('label', {for: 'form-file'}, w.file),
    file,
    make('p', {class: 'why'}, w.fileHint),
  );
  const select = /** @type {HTMLSelectElement} */ (
    make(
      'select',
      {id: 'form'},
      make('option', {value: 'demo'}, w.demoForm),
      make('option', {value: 'file'}, w.ownFile),
    )
  );
  /** @type {{form?: Form, link?: string}} */
  const choice = {};
  const take = (/** @type {any} */ value, /** @type {string} */ link) => {
    choice.form = value;
    choice.link = link;
    shown.replaceChildren(intentionOf(value));
    chosen(value);
  };
  const forget = (/** @type {string} */ why) => {
    delete choice.form;
    delete choice.link;
    shown.replaceChildren(why ? make('p', {class: 'refused', role: 'alert'}, why) : '');
  };
  const demo = async () => take(await (await fetch(DEMO)).json(), DEMO_LINK);
  select.addEventListener('change', () => {
    const own = select.value === 'file';
    row.toggleAttribute('hidden', !own);
    forget('');
    if (!own) void demo().catch(() => forget(w.unreachable));
  });
  file.addEventListener('change', async () => {
    const [one] = /** @type {HTMLInputElement} */ (file).files ?? [];
    if (!one) return;
    const value = parsed(await one.text());
    const amiss = amissIn(value);
    if (amiss) return forget(amiss);
    take(value, await packForm(value));
  });
  void demo().catch(() => forget(w.unreachable));
  const element = make(
    'div',
    {class: 'choice'},
    make('div', {class: 'field'}, make('label', {for: 'form'}, w.form), select),
    row,
    shown,
  );
  return {element, choice};
}

/** @param {Form} form */
function intentionOf({title, intention, criteria}) {
  const w = words();
  return make(
    'details',
    {},
    make('summary', {}, w.intention),
    make('p', {}, make('b', {}, said(title))),
    make(
      'ul',
      {},
      [intention.why, intention.audience, intention.seenBy, intention.never, intention.kept].map(
        (text) => make('li', {}, said(text)),
      ),
    ),
    make('p', {class: 'why'}, criteria.map(({prompt}) => said(prompt)).join(' · ')),
  );
}
