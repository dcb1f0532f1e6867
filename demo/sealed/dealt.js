// @ts-check
import {make} from '../admin/dom.js';
import {confirmation} from '../admin/confirmation.js';
import {copy, linkRow, sheet, strip} from '../facilitator/sheet.js';
import {words} from './words.js';

/** The links of a dealt round, on the screen and as strips. @param {import('./dealing.js').Dealt} dealt @param {() => void} again */
export function dealtView({subject, reviewers, collect}, again) {
  const w = words();
  const said = make('output', {});
  const all = () => void copy(reviewers.join('\n'), said, w);
  const list = (/** @type {string} */ title, /** @type {readonly string[]} */ links) => [
    make('h4', {}, title),
    make(
      'ol',
      {class: 'rows'},
      links.map((link, i) => linkRow(`${title}, ${i + 1}`, link, w)),
    ),
  ];
  const leave = confirmation(
    {
      id: 'leaving',
      title: w.again,
      body: [make('p', {}, w.againAsk)],
      yes: w.againYes,
      no: w.againNo,
    },
    again,
  );
  const one = (/** @type {string} */ title) => (/** @type {string} */ link) =>
    strip({title, about: w.about(subject), how: w.stripHow, link});
  return make(
    'section',
    {class: 'links'},
    make('h2', {id: 'dealt', tabindex: -1}, w.dealt),
    make('p', {class: 'note strong'}, w.forgotten),
    make(
      'ul',
      {class: 'limits'},
      w.limits.map((limit) => make('li', {}, limit)),
    ),
    make(
      'p',
      {class: 'tools'},
      make('button', {type: 'button', class: 'button main', onclick: () => print()}, w.print),
      make('button', {type: 'button', class: 'button', onclick: () => leave.showModal()}, w.again),
    ),
    make(
      'section',
      {class: 'panel subject'},
      make('h3', {}, w.about(subject)),
      list(w.forReviewers, reviewers),
      make(
        'p',
        {class: 'tools'},
        make('button', {type: 'button', class: 'button', onclick: all}, w.copyAll),
        said,
      ),
      list(w.forCollecting, [collect]),
    ),
    leave,
    sheet([...reviewers.map(one(w.stripReviewer)), one(w.stripCollect)(collect)]),
  );
}
