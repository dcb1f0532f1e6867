// @ts-check
import {bar, make} from './dom.js';
import {section} from './sections.js';
import {table} from './figures.js';
import {count, language, words} from './words.js';

/** @typedef {import('./types.js').Awards} Awards */

/** @param {string} month `2026-10` */
const monthIn = (month) =>
  new Intl.DateTimeFormat(language(), {month: 'long', year: 'numeric', timeZone: 'UTC'}).format(
    new Date(`${month}-01T00:00Z`),
  );

/**
 * How often badges were shown, month by month, in steps of k; nothing where there is nothing to show.
 * @param {Awards} awards
 */
export function badgesSection({minimum, badges}) {
  const w = words();
  if (!badges.length) return null;
  const most = Math.max(...badges.flatMap(({months}) => months.map(({atLeast}) => atLeast)));
  return make(
    'div',
    {class: 'badges'},
    section(
      w.badges,
      w.badgesWhy(minimum),
      ...badges.map(({badge, version, months}) =>
        table(
          `${badge} · ${w.version(version)}`,
          [w.month, w.shown],
          months.map(({month, atLeast}) => [
            monthIn(month),
            make(
              'span',
              {class: 'share'},
              bar(atLeast / most),
              make('span', {}, w.atLeast(count(atLeast))),
            ),
          ]),
        ),
      ),
    ),
  );
}
