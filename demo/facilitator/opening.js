// @ts-check
import {NotAllowed} from '../admin/endpoint.js';
import {make} from '../admin/dom.js';
import {field, minimumOfForm, subjectsIn, tie, whole} from './fields.js';
import {formChoice} from './form-choice.js';
import {openRound, Refused} from './rounds.js';
import {words} from './words.js';

/** @typedef {import('./rounds.js').OpenedRound} OpenedRound */

/**
 * The form that opens a round.
 * @param {(opened: OpenedRound, link: string) => void} done with the secrets, told once
 * @param {() => void} notAllowed
 */
export function opening(done, notAllowed) {
  const w = words();
  const subjects = /** @type {HTMLTextAreaElement} */ (
    make('textarea', {rows: 3, required: true, spellcheck: 'false', autocomplete: 'off'})
  );
  const peers = whole(3, 100, 8);
  const managers = whole(0, 100, 0);
  const minimum = whole(3, 50, 5);
  const release = /** @type {HTMLSelectElement} */ (
    make(
      'select',
      {},
      make('option', {value: 'atClose'}, w.atClose),
      make('option', {value: 'batch'}, w.batch),
    )
  );
  const today = new Date().toISOString().slice(0, 10);
  const closes = /** @type {HTMLInputElement} */ (make('input', {type: 'date', min: today}));
  tie(minimum, peers);
  const {element, choice} = formChoice((form) => {
    minimum.value = String(minimumOfForm(form));
    peers.min = minimum.min;
  });
  const outcome = make('p', {class: 'refused', role: 'alert'});
  const button = /** @type {HTMLButtonElement} */ (
    make('button', {class: 'button main'}, w.openButton)
  );
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const named = subjectsIn(subjects.value);
    if (!named) return say(outcome, w.subjectsAmiss, subjects);
    if (!choice.form || !choice.link) return say(outcome, w.fileNotForm);
    outcome.textContent = '';
    button.disabled = true;
    try {
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
    } catch (error) {
      if (error instanceof NotAllowed) return notAllowed();
      say(
        outcome,
        error instanceof Refused ? w.refused(error.path, error.expected) : w.unreachable,
      );
    } finally {
      button.disabled = false;
    }
  };
  return make(
    'form',
    {class: 'panel opening', onsubmit: send},
    make('h2', {}, w.open),
    make('p', {class: 'why'}, w.openWhy),
    element,
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
    make('p', {class: 'go'}, button),
  );
}

/** @param {Element} outcome @param {string} what @param {HTMLElement} [where] */
function say(outcome, what, where) {
  outcome.textContent = what;
  where?.focus();
}
