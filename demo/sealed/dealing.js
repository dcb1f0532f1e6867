// @ts-check
import {deal, markOf, readTicket} from '../../dist/declic-sealed.js';
import {make} from '../admin/dom.js';
import {field, minimumOfForm, subjectsIn, tie, whole} from '../facilitator/fields.js';
import {formChoice} from '../facilitator/form-choice.js';
import {linkTo} from '../facilitator/invitation.js';
import {onLanguage} from '../facilitator/language.js';
import {dealtView} from './dealt.js';
import {words} from './words.js';

/** @typedef {{readonly subject: string, readonly reviewers: readonly string[], readonly collect: string}} Dealt */

/** The door of whoever deals. @param {HTMLElement} place */
export function dealing(place) {
  /** @type {Dealt | undefined} */
  let dealt;
  const done = (/** @type {Dealt | undefined} */ next) => {
    dealt = next;
    if (!next) prepared = table(done);
    show();
    /** @type {HTMLElement | null} */ (document.querySelector('#dealt'))?.focus();
  };
  let prepared = table(done);
  const show = () => {
    prepared.say();
    place.replaceChildren(
      ...(dealt ? [dealtView(dealt, () => done(undefined))] : [limits(), prepared.element]),
    );
  };
  onLanguage(show);
  show();
}

function limits() {
  const w = words();
  return make(
    'section',
    {},
    make('h2', {}, w.before),
    make(
      'ul',
      {class: 'limits'},
      w.limits.map((limit) => make('li', {}, limit)),
    ),
  );
}

/** What is filled in: it outlives the words around it. */
function controls() {
  const subject = /** @type {HTMLInputElement} */ (
    make('input', {required: true, autocomplete: 'off', spellcheck: 'false'})
  );
  const reviewers = whole(3, 100, 8);
  const needed = whole(3, 50, 5);
  tie(needed, reviewers);
  const form = formChoice((chosen) => {
    // Below the form's own minimum the mirror would show nothing of what had opened.
    needed.min = String(minimumOfForm(chosen));
    needed.value = needed.min;
    reviewers.min = needed.min;
  });
  return {subject, reviewers, needed, form};
}

/** @param {(dealt: Dealt) => void} done */
function table(done) {
  const {subject, reviewers, needed, form} = controls();
  const outcome = make('p', {class: 'refused', role: 'alert'});
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const w = words();
    const [named, ...others] = subjectsIn(subject.value) ?? [];
    const {link} = form.choice;
    if (!named || others.length) {
      outcome.textContent = w.subjectAmiss;
      return subject.focus();
    }
    if (!link) return (outcome.textContent = w.noForm);
    try {
      done(await dealFor(named, link, needed.valueAsNumber, reviewers.valueAsNumber));
    } catch (error) {
      outcome.textContent = `${w.failed} ${error instanceof Error ? error.message : ''}`;
    }
  };
  const element = make('form', {class: 'panel opening', onsubmit: submit});
  const say = () => {
    const w = words();
    form.say();
    outcome.textContent = '';
    element.replaceChildren(
      make('h2', {}, w.deal),
      make('p', {class: 'why'}, w.dealWhy),
      form.element,
      field('subject', w.subject, subject, w.subjectHint),
      field('reviewers', w.reviewers, reviewers),
      field('needed', w.needed, needed, w.neededHint),
      outcome,
      make('p', {class: 'go'}, make('button', {class: 'button main'}, w.dealButton)),
    );
  };
  return {element, say};
}

/** @param {string} subject @param {string} form @param {number} k @param {number} n @returns {Promise<Dealt>} */
async function dealFor(subject, form, k, n) {
  const tickets = await deal(k, n, crypto);
  const ticket = readTicket(tickets[0] ?? '');
  const digits = crypto.getRandomValues(new Uint8Array(6));
  const round = `sealed-${Array.from(digits, (digit) => digit.toString(16).padStart(2, '0')).join('')}`;
  const about = {round, subject, form};
  return {
    subject,
    reviewers: tickets.map((ticket) => linkTo('round.html', {...about, ticket})),
    collect: linkTo('sealed.html', {...about, mark: ticket && markOf(ticket)}),
  };
}
