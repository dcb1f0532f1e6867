// @ts-check
import {make} from '../admin/dom.js';
import {packForm} from './form-link.js';
import {said} from './language.js';
import {words} from './words.js';

/** @typedef {import('../../src/schemas/form.js').Form} Form */
/** @typedef {'fileNotForm' | 'fileNoIntention' | 'unreachable'} Amiss */

const DEMO = new URL('../content/meeting.form.json', import.meta.url);
/** How links name the demo form: by its address, within the demo. */
const DEMO_LINK = 'content/meeting.form.json';

/** What the chosen file lacks; undefined for a form that can be asked. @param {any} value @returns {Amiss | undefined} */
function amissIn(value) {
  const isForm = value?.declic === 'form/1' && Array.isArray(value.criteria);
  if (!isForm || !value.criteria.length) return 'fileNotForm';
  const stated = ['why', 'audience', 'seenBy', 'never', 'kept'];
  if (!stated.every((part) => value.intention?.[part])) return 'fileNoIntention';
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
 * Chooses a form: the demo's, or a file. Its words are shown; `choice` gives what was chosen, and
 * `say` says all of it again in the page's language without losing it.
 * @param {(form: Form) => void} chosen
 */
export function formChoice(chosen) {
  const demo = make('option', {value: 'demo'});
  const own = make('option', {value: 'file'});
  const select = /** @type {HTMLSelectElement} */ (make('select', {id: 'form'}, demo, own));
  const file = /** @type {HTMLInputElement} */ (
    make('input', {type: 'file', id: 'form-file', accept: '.json,application/json'})
  );
  const row = make('div', {class: 'field', hidden: true});
  const shown = make('div', {class: 'shown', 'aria-live': 'polite'});
  const element = make('div', {class: 'choice'});
  /** @type {{form?: Form, link?: string, amiss?: Amiss}} */
  const choice = {};
  const take = (/** @type {typeof choice} */ {form, link, amiss}) => {
    Object.assign(choice, {form, link, amiss});
    shown.replaceChildren(...shownOf(choice));
    if (form) chosen(form);
  };
  const takeDemo = () =>
    fetch(DEMO)
      .then((reply) => reply.json())
      .then(
        (form) => take({form, link: DEMO_LINK}),
        () => take({amiss: 'unreachable'}),
      );
  select.addEventListener('change', () => {
    row.toggleAttribute('hidden', select.value === 'demo');
    take({});
    if (select.value === 'demo') void takeDemo();
    else void takeFile(file).then(take);
  });
  file.addEventListener('change', () => void takeFile(file).then(take));
  const say = () => {
    const w = words();
    demo.textContent = w.demoForm;
    own.textContent = w.ownFile;
    const [label, hint] = [make('label', {for: 'form-file'}, w.file), w.fileHint];
    row.replaceChildren(label, file, make('p', {class: 'why'}, hint));
    const which = make('div', {class: 'field'}, make('label', {for: 'form'}, w.form), select);
    shown.replaceChildren(...shownOf(choice));
    element.replaceChildren(which, row, shown);
  };
  void takeDemo();
  say();
  return {element, choice, say};
}

/** The form in a file, and how a link carries it. @param {HTMLInputElement} input */
async function takeFile({files}) {
  const [one] = files ?? [];
  if (!one) return {};
  const form = parsed(await one.text());
  const amiss = amissIn(form);
  return amiss ? {amiss} : {form, link: await packForm(form)};
}

/** @param {{form?: Form, amiss?: Amiss}} choice */
function shownOf({form, amiss}) {
  if (amiss) return [make('p', {class: 'refused', role: 'alert'}, words()[amiss])];
  return form ? [intentionOf(form)] : [];
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
