// @ts-check
import {make} from '../admin/dom.js';
import {field} from '../facilitator/fields.js';
import {language, onLanguage} from '../facilitator/language.js';
import {secureContext, storage} from './device.js';
import {en} from './en.js';
import {fr} from './fr.js';
import {road} from './road.js';
/** @import {Finding, State, Wish} from './types.js' */

const words = () => (language() === 'fr' ? fr : en);
const place = /** @type {HTMLElement} */ (document.querySelector('#check'));
/** @type {readonly Finding[] | undefined} */
let found;
let busy = false;
/** What was wished last, so that a change of language loses nothing. @type {Wish & {name: string}} */
let wish = {
  endpoint: new URL(location.href).searchParams.get('endpoint') ?? '/reports',
  format: 'declic',
  headers: {},
  name: '',
};

/** @param {string} name @param {Record<string, unknown>} more */
const input = (name, more) => make('input', {name, spellcheck: 'false', ...more});

function formats() {
  const select = make('select', {name: 'format'});
  for (const name of ['declic', 'ndjson', 'cloudevents', 'xapi'])
    select.append(make('option', {value: name, selected: name === wish.format}, name));
  return select;
}

function form() {
  const say = words();
  const endpoint = input('endpoint', {required: true, value: wish.endpoint, dir: 'ltr'});
  const name = input('name', {value: wish.name, autocomplete: 'off', dir: 'ltr'});
  const value = input('value', {type: 'password', autocomplete: 'off'});
  return make(
    'form',
    {class: 'asking', onsubmit: submit},
    field('endpoint', say.endpoint, endpoint, say.endpointHint),
    field('format', say.format, formats()),
    field('name', say.header, name, say.headerHint),
    field('value', say.value, value, say.valueHint),
    make('button', {class: 'button main', type: 'submit'}, say.check),
  );
}

/** @param {SubmitEvent} event */
function submit(event) {
  event.preventDefault();
  const given = new FormData(/** @type {HTMLFormElement} */ (event.target));
  const text = (/** @type {string} */ name) => String(given.get(name) ?? '').trim();
  const name = text('name').toLowerCase();
  wish = {
    endpoint: text('endpoint'),
    format: /** @type {Wish['format']} */ (text('format')),
    headers: /^[a-z0-9-]+$/.test(name) ? {[name]: text('value')} : {},
    name,
  };
  void check(); // tells what fails by itself
}

async function check() {
  busy = true;
  found = undefined;
  show();
  const [way, room] = await Promise.all([road(wish), storage()]);
  wish = {...wish, headers: {}}; // a token is used once
  found = [secureContext(), ...way, room];
  busy = false;
  show();
  /** @type {HTMLElement | null} */ (place.querySelector('#result'))?.focus();
}

const SIGNS = /** @type {Record<State, string>} */ ({
  fine: '✓',
  look: '!',
  mend: '→',
  unknown: '…',
});

/** French signs stay with their word. @param {string} text */
const tied = (text) => (language() === 'fr' ? text.replace(/ ([:;?!»])/g, '\u00a0$1') : text);

/** @param {Finding} finding */
function finding({topic, state, say, values = {}, change}) {
  const {topics, states, says, change: toChange} = words();
  return make(
    'li',
    {class: `finding ${state}`, 'data-topic': topic, 'data-state': state},
    make(
      'h3',
      {},
      make('span', {class: 'sign', 'aria-hidden': 'true'}, SIGNS[state]),
      make('span', {class: 'topic'}, topics[topic]),
      make('span', {class: 'state'}, states[state]),
    ),
    make('p', {}, tied(says[say]?.(values) ?? say)),
    change ? make('p', {class: 'why'}, toChange) : null,
    change ? make('pre', {dir: 'ltr', tabindex: '0', 'aria-label': topics[topic]}, change) : null,
  );
}

function result() {
  const {result: title, all, some, checking} = words();
  if (busy) return make('p', {role: 'status'}, checking);
  if (!found) return make('div');
  const toMend = found.filter(({state}) => state === 'mend').length;
  return make(
    'section',
    {'aria-labelledby': 'result'},
    make('h2', {id: 'result', tabindex: '-1'}, title),
    make('p', {class: 'lead', role: 'status'}, toMend ? some(toMend) : all),
    make('ol', {class: 'findings'}, found.map(finding)),
  );
}

function show() {
  place.querySelector('button')?.toggleAttribute('disabled', busy);
  if (!place.firstElementChild) place.append(form(), result());
  else place.lastElementChild?.replaceWith(result());
}

onLanguage(() => {
  const before = place.querySelector('form');
  const filled = before ? [...new FormData(before)] : [];
  place.replaceChildren();
  show();
  for (const [name, value] of filled) {
    const one = place.querySelector('form')?.elements.namedItem(name);
    if (one instanceof HTMLInputElement || one instanceof HTMLSelectElement)
      one.value = String(value);
  }
});
show();
