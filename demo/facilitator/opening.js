// @ts-check
import {NotAllowed} from '../admin/endpoint.js';
import {make} from '../admin/dom.js';
import {field, minimumOfForm, subjectsIn, tie, whole} from './fields.js';
import {formChoice} from './form-choice.js';
import {openRound, Refused} from './rounds.js';
import {words} from './words.js';

/** @typedef {import('./rounds.js').OpenedRound} OpenedRound */
/** @typedef {ReturnType<typeof controls>} Controls */

/** What is filled in: it outlives the words around it. */
function controls() {
  const subjects = /** @type {HTMLTextAreaElement} */ (
    make('textarea', {rows: 3, required: true, spellcheck: 'false', autocomplete: 'off'})
  );
  const peers = whole(3, 100, 8);
  const managers = whole(0, 100, 0);
  const minimum = whole(3, 50, 5);
  const rules = /** @type {const} */ (['atClose', 'batch']).map((value) => ({
    value,
    option: make('option', {value}),
  }));
  const release = /** @type {HTMLSelectElement} */ (
    make(
      'select',
      {},
      rules.map(({option}) => option),
    )
  );
  const min = new Date().toISOString().slice(0, 10);
  const closes = /** @type {HTMLInputElement} */ (make('input', {type: 'date', min}));
  tie(minimum, peers);
  const form = formChoice((chosen) => {
    minimum.value = String(minimumOfForm(chosen));
    peers.min = minimum.min;
  });
  const outcome = make('p', {class: 'refused', role: 'alert'});
  return {subjects, peers, managers, minimum, rules, release, closes, form, outcome};
}

/**
 * The form that opens a round; `say` says it again in the page's language, with what was filled in.
 * @param {(opened: OpenedRound, link: string) => void} done with the secrets, told once
 * @param {() => void} notAllowed
 */
export function opening(done, notAllowed) {
  const held = controls();
  const button = /** @type {HTMLButtonElement} */ (make('button', {class: 'button main'}));
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      await open(held, done);
    } catch (error) {
      if (error instanceof NotAllowed) return notAllowed();
      const w = words();
      const isRefused = error instanceof Refused;
      held.outcome.textContent = isRefused ? w.refused(error.path, error.expected) : w.unreachable;
    } finally {
      button.disabled = false;
    }
  };
  const element = make('form', {class: 'panel opening', onsubmit: send});
  const say = () => {
    const w = words();
    for (const {value, option} of held.rules) option.textContent = w[value];
    held.form.say();
    held.outcome.textContent = '';
    button.textContent = w.openButton;
    element.replaceChildren(...fieldsOf(held), make('p', {class: 'go'}, button));
  };
  say();
  return {element, say};
}

/** @param {Controls} held */
function fieldsOf({subjects, peers, managers, minimum, release, closes, form, outcome}) {
  const w = words();
  return [
    make('h2', {}, w.open),
    make('p', {class: 'why'}, w.openWhy),
    form.element,
    field('subjects', w.subjects, subjects, w.subjectsHint),
    make(
      'div',
      {class: 'pair'},
      field('peers', w.peers, peers),
      field('managers', w.managers, managers, w.managersHint),
    ),
    field('minimum', w.minimum, minimum, w.minimumHint),
    field('release', w.release, release),
    field('closes', w.closes, closes, w.closesHint),
    outcome,
  ];
}

/** @param {Controls} held @param {(opened: OpenedRound, link: string) => void} done */
async function open({subjects, peers, managers, minimum, release, closes, form, outcome}, done) {
  const w = words();
  const named = subjectsIn(subjects.value);
  const {choice} = form;
  outcome.textContent = named ? (choice.form ? '' : w.fileNotForm) : w.subjectsAmiss;
  if (!named) subjects.focus();
  if (!named || !choice.form || !choice.link) return;
  const opened = await openRound({
    form: choice.form,
    subjects: named,
    peers: peers.valueAsNumber,
    managers: managers.valueAsNumber,
    minimum: minimum.valueAsNumber,
    release: release.value,
    ...(closes.value ? {closes: closes.value} : {}),
  });
  done(opened, choice.link);
}
