// @ts-check
import {make} from '../admin/dom.js';
import {door, unreachable} from '../admin/door.js';
import {keepToken, NotAllowed, tokenOfTab} from '../admin/endpoint.js';
import {onLanguage} from './language.js';
import {linksView} from './links.js';
import {roundList} from './list.js';
import {opening} from './opening.js';
import {listRounds} from './rounds.js';
import {words} from './words.js';

/** @typedef {import('./rounds.js').RoundOverview} RoundOverview */
/** @typedef {import('./rounds.js').OpenedRound} OpenedRound */
/** @typedef {{kind: 'signed out', refused?: boolean} | {kind: 'loading'} | {kind: 'unreachable'} | {kind: 'read', rounds: readonly RoundOverview[]} | {kind: 'opened', opened: OpenedRound, link: string}} State */

const place = /** @type {HTMLElement} */ (document.querySelector('#facilitator'));
/** @type {State} */
let state = {kind: 'signed out'};
/** The round being prepared: it outlives a change of language. @type {ReturnType<typeof opening> | undefined} */
let prepared;

/** @param {State} next */
function become(next) {
  state = next;
  place.setAttribute('aria-busy', String(next.kind === 'loading'));
  place.replaceChildren(...views());
}

async function read() {
  if (!tokenOfTab()) return become({kind: 'signed out'});
  // A reading that takes no time shows no notice of it.
  const notice = setTimeout(() => become({kind: 'loading'}), 200);
  try {
    const rounds = await listRounds();
    clearTimeout(notice);
    become({kind: 'read', rounds});
  } catch (error) {
    clearTimeout(notice);
    if (error instanceof NotAllowed) return refused();
    become({kind: 'unreachable'});
  }
}

const again = () => void read();

function refused() {
  keepToken('');
  become({kind: 'signed out', refused: true});
  document.querySelector('input')?.focus();
}

function views() {
  const w = words();
  switch (state.kind) {
    case 'signed out':
      return [door(w, state.refused === true, again)];
    case 'loading':
      return [make('p', {class: 'note'}, w.loading)];
    case 'unreachable':
      return [unreachable(w, again)];
    case 'read':
      prepared ??= opening(opened, refused);
      prepared.say();
      return [prepared.element, roundList(state.rounds, again), leaving()];
    case 'opened':
      return [linksView(state.opened, state.link, again)];
  }
}

/** @param {OpenedRound} round @param {string} link */
function opened(round, link) {
  prepared = undefined;
  become({kind: 'opened', opened: round, link});
  /** @type {HTMLElement | null} */ (document.querySelector('#links'))?.focus();
}

function leaving() {
  const forget = () => {
    prepared = undefined;
    keepToken('');
    again();
  };
  return make(
    'p',
    {class: 'tools'},
    make('button', {type: 'button', class: 'button quiet', onclick: forget}, words().leave),
  );
}

onLanguage(() => become(state));
again();
