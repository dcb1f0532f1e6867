// @ts-check
import {make, needle} from './dom.js';
import {certaintyTable, shareBar, shown, table} from './figures.js';
import {decimal, oneDecimal, said, words} from './words.js';

/** Voices below which the endpoint tells nothing of a group inside a table. */
const GROUP = 5;

/** @typedef {import('./types.js').ItemStatistics} ItemStatistics */
/** @typedef {import('./types.js').Question} Question */

/**
 * One question: who reached it, how it fits, and behind a fold what was answered.
 * @param {ItemStatistics} item
 * @param {number} index
 * @param {Question | undefined} question
 * @param {boolean} suspect
 */
export function questionCard(item, index, question, suspect) {
  const w = words();
  const voices = w.voices(item.n, String(item.n));
  return make(
    'li',
    {class: suspect ? 'question suspect' : 'question', id: `question-${item.question}`},
    make(
      'div',
      {class: 'asked'},
      make('p', {class: 'number'}, w.question(index + 1), ' · ', voices),
      make('h3', {}, question ? said(question.prompt) : item.question),
    ),
    item.scored ? judged(item) : make('p', {class: 'why rated'}, w.rated),
    make(
      'details',
      {},
      make('summary', {}, w.options),
      shown(item.options, (rows) => optionsTable(rows, question, item.scored)),
      item.scored ? shown(item.certainty, certaintyTable) : null,
    ),
  );
}

/** @param {ItemStatistics} item */
function judged({difficulty, discrimination}) {
  const w = words();
  return make(
    'dl',
    {class: 'judged'},
    make(
      'div',
      {},
      make('dt', {}, w.difficulty),
      make(
        'dd',
        {},
        shown(difficulty, ({p, se}) => shareBar(p, {margin: 1.96 * se})),
      ),
    ),
    make(
      'div',
      {},
      make('dt', {}, w.discrimination),
      make(
        'dd',
        {},
        shown(discrimination, (r) => fit(r)),
      ),
    ),
  );
}

/** @param {number} r */
function fit(r) {
  const w = words();
  const level = [0.1, 0.2, 0.3].filter((limit) => r >= limit).length;
  return make(
    'span',
    {},
    make('span', {class: 'share'}, needle(r), make('span', {}, decimal(r))),
    make('small', {class: 'soft'}, w.fits[level] ?? ''),
  );
}

/**
 * A dash where the group of those who gave one answer is too small to be told of.
 * @param {import('./types.js').OptionRow['rest']} rest
 */
function goesWith(rest) {
  return 'tooFew' in rest && rest.tooFew === GROUP ? '–' : shown(rest, ({r}) => oneDecimal(r));
}

/**
 * @param {readonly import('./types.js').OptionRow[]} rows
 * @param {Question | undefined} question
 * @param {boolean} scored
 */
function optionsTable(rows, question, scored) {
  const w = words();
  const columns = scored ? [w.option, w.share, w.restColumn] : [w.option, w.share];
  return table(
    w.options,
    columns,
    rows.map(({response, share, key, rest}) => {
      const seldom = scored && !key && share < 0.05;
      const name = make(
        'span',
        {},
        responseText(response, question),
        key ? make('span', {class: 'tag key'}, w.key) : null,
        seldom ? make('span', {class: 'tag'}, w.rare) : null,
      );
      const bar = shareBar(share, {tone: key ? 'key' : 'plain'});
      return scored ? [name, bar, goesWith(rest)] : [name, bar];
    }),
  );
}

/**
 * A response in the author's words where they are known.
 * @param {readonly string[]} response
 * @param {Question | undefined} question
 */
export function responseText(response, question) {
  if (!response.length) return words().passed;
  const options = question && 'options' in question ? question.options : [];
  const named = (/** @type {string} */ id) =>
    said(options.find((one) => one.id === id)?.text) || id;
  return response.map(named).join(' + ');
}
