// @ts-check
import {make} from '../admin/dom.js';
import {linkTo} from './invitation.js';
import {confirmation} from '../admin/confirmation.js';
import {copy, linkRow, sheet, strip} from './sheet.js';
import {words} from './words.js';

/** @typedef {import('./rounds.js').OpenedRound} OpenedRound */
/** @typedef {import('./rounds.js').Secrets} Secrets */

/**
 * The links of a round that was just opened, on the screen and as strips to print.
 * @param {OpenedRound} opened
 * @param {string} form how links name it
 * @param {() => void} done
 */
export function linksView({round, subjects}, form, done) {
  const w = words();
  const made = subjects.map((secrets) => linksOf(round, form, secrets));
  const leave = confirmation(
    {
      id: 'leaving',
      title: w.another,
      body: [make('p', {}, w.anotherAsk)],
      yes: w.anotherYes,
      no: w.anotherNo,
    },
    done,
  );
  return make(
    'section',
    {class: 'links'},
    make('h2', {id: 'links', tabindex: -1}, w.links),
    make('p', {class: 'note strong'}, w.linksOnce),
    make('h3', {}, w.handOut),
    make(
      'ul',
      {class: 'limits'},
      w.limits.map((limit) => make('li', {}, limit)),
    ),
    make(
      'p',
      {class: 'tools'},
      make('button', {type: 'button', class: 'button main', onclick: () => print()}, w.print),
      make(
        'button',
        {type: 'button', class: 'button', onclick: () => leave.showModal()},
        w.another,
      ),
    ),
    made.map(subjectLinks),
    leave,
    sheet(made.flatMap(strips)),
  );
}

/** @param {string} round @param {string} form @param {Secrets} secrets */
function linksOf(round, form, {subject, key, tickets}) {
  const about = {round, subject, form};
  return {
    subject,
    peer: tickets.peer.map((ticket) => linkTo('round.html', {...about, ticket})),
    manager: tickets.manager.map((ticket) =>
      linkTo('round.html', {...about, ticket, as: 'manager'}),
    ),
    own: linkTo('subject.html', {...about, ticket: key}),
  };
}

/** @param {ReturnType<typeof linksOf>} links */
function subjectLinks({subject, peer, manager, own}) {
  const w = words();
  const said = make('output', {});
  const list = (/** @type {string} */ title, /** @type {readonly string[]} */ links) =>
    links.length
      ? [
          make('h4', {}, title),
          make(
            'ol',
            {class: 'rows'},
            links.map((link, i) => linkRow(`${title}, ${subject}, ${i + 1}`, link, w)),
          ),
        ]
      : [];
  const all = () => void copy(peer.join('\n'), said, w);
  return make(
    'section',
    {class: 'panel subject'},
    make('h3', {}, w.about(subject)),
    list(w.forPeers, peer),
    make(
      'p',
      {class: 'tools'},
      make('button', {type: 'button', class: 'button', onclick: all}, w.copyAll),
      said,
    ),
    list(w.forManagers, manager),
    list(w.forSubject, [own]),
  );
}

/** @param {ReturnType<typeof linksOf>} links */
function strips({subject, peer, manager, own}) {
  const w = words();
  const one = (/** @type {string} */ title) => (/** @type {string} */ link) =>
    strip({title, about: w.about(subject), how: w.stripHow, link});
  return [
    ...peer.map(one(w.stripPeer)),
    ...manager.map(one(w.stripManager)),
    one(w.stripSubject)(own),
  ];
}
