// @ts-check
import {make} from '../admin/dom.js';
import {dayInWords, said} from './language.js';
import {closeRound} from './rounds.js';
import {confirmation} from '../admin/confirmation.js';
import {words} from './words.js';

/** @typedef {import('./rounds.js').RoundOverview} RoundOverview */

/**
 * The rounds, those still open before the others, newest first, with no count of who has spoken.
 * @param {readonly RoundOverview[]} rounds
 * @param {() => void} again
 */
export function roundList(rounds, again) {
  const w = words();
  if (!rounds.length) {
    return make('section', {class: 'rounds'}, make('h2', {}, w.rounds), make('p', {}, w.noRounds));
  }
  const newest = [...rounds].sort(
    (a, b) => Number(a.closed) - Number(b.closed) || b.opened.localeCompare(a.opened),
  );
  return make(
    'section',
    {class: 'rounds'},
    make('h2', {}, w.rounds),
    make('p', {class: 'why'}, w.noCounts),
    newest.map((round, i) => roundCard(round, i, again)),
  );
}

/** @param {RoundOverview} round @param {number} i @param {() => void} again */
function roundCard(round, i, again) {
  const w = words();
  const {title, minimum, release, opened, closes, closed, subjects} = round;
  const facts = [
    w.opened(dayInWords(opened)),
    w.voicesNeeded(minimum),
    release === 'batch' ? w.batch : w.atClose,
    ...(closes && !closed ? [w.untilDay(dayInWords(closes))] : []),
  ];
  return make(
    'article',
    {class: 'panel round', 'aria-labelledby': `round-${i}`},
    make(
      'h3',
      {id: `round-${i}`},
      said(title),
      ' ',
      make('span', {class: closed ? 'tag' : 'tag key'}, closed ? w.isClosed : w.isOpen),
    ),
    make('p', {class: 'why'}, `${round.round} · ${facts.join(' · ')}`),
    make(
      'ul',
      {class: 'subjects'},
      subjects.map(({subject, status}) =>
        make(
          'li',
          {},
          make('b', {}, subject),
          ' ',
          make('span', {class: 'soft'}, status === 'shown' ? w.shown : w.waiting),
        ),
      ),
    ),
    closed ? null : closing(round.round, i, again),
  );
}

/** @param {string} round @param {number} i @param {() => void} again */
function closing(round, i, again) {
  const w = words();
  const outcome = make('output', {});
  const body = [
    make('p', {}, w.closeAsk),
    make('p', {}, make('b', {}, w.closeDrops)),
    make(
      'ul',
      {},
      w.drops.map((drop) => make('li', {}, drop)),
    ),
  ];
  const question = {id: `closing-${i}`, title: w.closeTitle, body, yes: w.closeYes, no: w.closeNo};
  const dialog = confirmation(question, () => {
    closeRound(round).then(again, () => (outcome.textContent = w.unreachable));
  });
  return make(
    'div',
    {class: 'closing'},
    make('button', {type: 'button', class: 'button', onclick: () => dialog.showModal()}, w.close),
    outcome,
    dialog,
  );
}
