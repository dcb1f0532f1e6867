// @ts-check
import {bar, make} from './dom.js';
import {big, shown, table, tile} from './figures.js';
import {count, decimal, oneDecimal, percent, points, said, words} from './words.js';

/** @typedef {import('./types.js').Version} Version */

/** @param {string} title @param {string} why @param {...(Node | string)} children */
export function section(title, why, ...children) {
  return make('section', {}, make('h2', {}, title), make('p', {class: 'why'}, why), children);
}

/** @param {Version['statistics']} statistics */
export function summary({total, reliability, counts}) {
  const w = words();
  return make(
    'section',
    {class: 'tiles', 'aria-label': w.summary},
    tile(w.people, big(count(counts.totals)), w.peopleWhy),
    tile(
      w.average,
      shown(total, ({mean, of}) => big(w.averageOf(oneDecimal(mean), of), percent(mean / of))),
      w.averageWhy,
    ),
    tile(
      w.alpha,
      shown(reliability, ({alpha, low, high}) =>
        big(decimal(alpha), w.interval(decimal(low), decimal(high))),
      ),
      w.alphaWhy,
    ),
  );
}

/** @param {Version['statistics']} statistics */
export function gainSection({gain}) {
  const w = words();
  return section(
    w.gain,
    w.gainWhy,
    shown(gain, ({pre, post, difference, low, high, hake, dAv, delays, n}) => {
      const line = (
        /** @type {string} */ name,
        /** @type {number} */ share,
        /** @type {string} */ tone,
      ) =>
        make(
          'div',
          {class: 'step'},
          make('span', {}, name),
          bar(share, {tone}),
          make('b', {}, percent(share)),
        );
      const late = delays.week + delays.month + delays.longer;
      return make(
        'div',
        {class: 'gain'},
        make('div', {}, line(w.before, pre, 'plain'), line(w.after, post, 'key')),
        big(w.gained(points(difference)), w.gainInterval(points(low), points(high))),
        make(
          'ul',
          {},
          hake === undefined || hake < 0 ? null : make('li', {}, w.hake(percent(hake))),
          make('li', {}, w.dav(decimal(dAv))),
          make('li', {}, w.delays(count(late), count(n))),
        ),
      );
    }),
  );
}

/** @param {Version} version */
export function objectivesSection({statistics, content}) {
  const w = words();
  return section(
    w.objectives,
    w.objectivesWhy,
    ...statistics.objectives.map(({objective, n, bands}) => {
      const statement = content?.objectives.find(({id}) => id === objective)?.statement;
      const name = statement ? said(statement) : objective;
      return shown(bands, (counts) =>
        table(
          name,
          [w.objectives, w.share],
          counts.map((of, i) => [w.quarters[i] ?? '', percent(of / n)]),
        ),
      );
    }),
  );
}
