// @ts-check
import {bar, make} from './dom.js';
import {count, percent, words} from './words.js';

/**
 * A figure, or the words for why there is none.
 * @template T
 * @param {import('./types.js').Figure<T>} figure
 * @param {(value: T) => Node | string} show
 */
export function shown(figure, show) {
  const w = words();
  if ('value' in figure) return show(figure.value);
  const [title, why] =
    'tooFew' in figure ? [w.tooFew, w.needs(figure.tooFew)] : [w.noSpread, w.noSpreadWhy];
  return make('p', {class: 'none'}, make('b', {}, title), ' ', make('small', {}, why));
}

/**
 * A term, its figure, and one line that explains it.
 * @param {string} term
 * @param {Node | string} figure
 * @param {string} why
 */
export function tile(term, figure, why) {
  return make(
    'div',
    {class: 'tile'},
    make('h3', {}, term),
    make('div', {class: 'figure'}, figure),
    make('p', {class: 'why'}, why),
  );
}

/** @param {string} big @param {string} [small] */
export function big(big, small) {
  return make('p', {class: 'big'}, make('b', {}, big), small ? make('small', {}, small) : null);
}

/**
 * A table whose columns are named; the first cell of each row heads it.
 * @param {string} caption
 * @param {readonly string[]} columns
 * @param {readonly (readonly (Node | string)[])[]} rows
 */
export function table(caption, columns, rows) {
  return make(
    'table',
    {},
    make('caption', {}, caption),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        columns.map((name) => make('th', {scope: 'col'}, name)),
      ),
    ),
    make(
      'tbody',
      {},
      rows.map(([first = '', ...cells]) =>
        make(
          'tr',
          {},
          make('th', {scope: 'row'}, first),
          cells.map((cell) => make('td', {}, cell)),
        ),
      ),
    ),
  );
}

/**
 * A share in words and as a bar.
 * @param {number} value
 * @param {{margin?: number, between?: readonly [number, number], tone?: string}} [look]
 */
export function shareBar(value, look) {
  return make('span', {class: 'share'}, bar(value, look), make('span', {}, percent(value)));
}

/** @param {readonly import('./types.js').CertaintyRow[]} rows */
export function certaintyTable(rows) {
  const w = words();
  return table(
    w.certainty,
    [w.level, w.answers, w.reached],
    rows.map(({certainty, n, reached}) => [
      w.levels[certainty - 1] ?? '',
      count(n),
      n && reached !== null ? shareBar(reached) : '–',
    ]),
  );
}
