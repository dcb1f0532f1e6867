// @ts-check
import {badgesSection} from './badges.js';
import {make} from './dom.js';
import {door, unreachable} from './door.js';
import {ask, keepToken, NotAllowed, tokenOfTab} from './endpoint.js';
import {issuingSection} from './issuing.js';
import {versionView} from './version.js';
import {count, said, words} from './words.js';

/** @typedef {import('./types.js').Awards} Awards */
/** @typedef {import('./types.js').Issuing} Issuing */
/** @typedef {import('./types.js').Overview} Overview */
/** @typedef {import('./types.js').Version} Version */
/** @typedef {import('./types.js').VersionOverview} VersionOverview */
/** @typedef {{kind: 'signed out', refused?: boolean} | {kind: 'loading'} | {kind: 'unreachable'} | {kind: 'read', overview: Overview, awards: Awards, issuing: Issuing, version?: Version}} State */

const place = /** @type {HTMLElement} */ (document.querySelector('#admin'));
/** @type {State} */
let state = {kind: 'signed out'};

/** @param {State} next */
function become(next) {
  state = next;
  place.setAttribute('aria-busy', String(next.kind === 'loading'));
  place.replaceChildren(view());
}

/** Reads the list, and the version that the address names or else the first. */
async function read() {
  if (!tokenOfTab()) return become({kind: 'signed out'});
  // A reading that takes no time shows no notice of it.
  const notice = setTimeout(() => become({kind: 'loading'}), 200);
  try {
    const [overview, awards, issuing] = /** @type {[Overview, Awards, Issuing]} */ (
      await Promise.all([ask('quizzes'), ask('badges'), ask('issuing')])
    );
    const chosen = chosenOf(overview);
    const path = chosen && `quizzes/${addressOf(chosen)}`;
    /** @type {Version | undefined} */
    const version = path ? await ask(path) : undefined;
    clearTimeout(notice);
    become({kind: 'read', overview, awards, issuing, ...(version ? {version} : {})});
  } catch (error) {
    clearTimeout(notice);
    if (!(error instanceof NotAllowed)) return become({kind: 'unreachable'});
    keepToken('');
    become({kind: 'signed out', refused: true});
    document.querySelector('input')?.focus();
  }
}

const again = () => void read();

/** @param {Overview} overview */
function chosenOf({quizzes}) {
  const named = location.hash.slice(1);
  return quizzes.find((one) => addressOf(one) === named) ?? quizzes[0];
}

/** @param {VersionOverview} one */
const addressOf = ({quiz, version}) => `${encodeURIComponent(quiz)}/${version}`;

function view() {
  const w = words();
  switch (state.kind) {
    case 'signed out':
      return door(w, state.refused === true, again);
    case 'loading':
      return make('p', {class: 'note'}, w.loading);
    case 'unreachable':
      return unreachable(w, again);
    case 'read':
      return make(
        'div',
        {},
        state.version ? desk(state.overview, state.version) : empty(),
        badgesSection(state.awards),
        issuingSection(state.issuing, read),
      );
  }
}

function empty() {
  const w = words();
  return make(
    'div',
    {class: 'panel'},
    make('h2', {}, w.emptyTitle),
    make('p', {}, w.empty),
    tools(),
  );
}

function tools() {
  const w = words();
  const forget = () => {
    keepToken('');
    again();
  };
  return make(
    'p',
    {class: 'tools'},
    make('button', {type: 'button', class: 'button quiet', onclick: again}, w.refresh),
    make('button', {type: 'button', class: 'button quiet', onclick: forget}, w.leave),
  );
}

/** @param {Overview} overview @param {Version} version */
function desk({quizzes, batch}, version) {
  const w = words();
  const same = (/** @type {VersionOverview} */ one) =>
    one.quiz === version.quiz && one.version === version.version;
  const current = quizzes.find(same) ?? quizzes[0];
  return make(
    'div',
    {class: 'desk'},
    make(
      'nav',
      {class: 'list', 'aria-label': w.quizzes},
      make('h2', {}, w.quizzes),
      make(
        'ul',
        {},
        quizzes.map((one) => make('li', {}, entry(one, same(one)))),
      ),
      tools(),
    ),
    current ? versionView(version, current, batch, again) : null,
  );
}

/** @param {VersionOverview} one @param {boolean} current */
function entry(one, current) {
  const w = words();
  const plain = one.released.filter(({kind}) => kind !== 'noisy').map((stream) => stream.count);
  // With noise a learner speaks of one question: their voices are those of all questions together.
  const noisy = one.released.reduce((sum, {kind, count: n}) => sum + (kind === 'noisy' ? n : 0), 0);
  const voices = Math.max(noisy, ...plain);
  return make(
    'a',
    {
      href: `#${addressOf(one)}`,
      'aria-current': current ? 'page' : undefined,
    },
    make('b', {}, one.title ? said(one.title) : one.quiz),
    make(
      'span',
      {class: 'soft'},
      voices ? w.voices(voices, count(voices)) : w.noVoices,
      ' · ',
      w.version(one.version),
    ),
    one.closed || one.withheld
      ? make(
          'span',
          {class: 'tags'},
          one.closed ? make('span', {class: 'tag'}, w.closed) : null,
          one.withheld ? make('span', {class: 'tag'}, one.closed ? w.restHeld : w.withheld) : null,
        )
      : null,
  );
}

addEventListener('hashchange', () => {
  // What was asked for is read next: the focus goes to its name.
  void read().then(() =>
    /** @type {HTMLElement | null} */ (document.querySelector('#version'))?.focus(),
  );
});
// The switch in the header changes the page's language: say everything again.
new MutationObserver(() => become(state)).observe(document.documentElement, {
  attributeFilter: ['lang'],
});
again();
