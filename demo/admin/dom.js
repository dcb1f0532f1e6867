// @ts-check

/** @typedef {Node | string | number | null | undefined | false} Child */

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'rect', 'line', 'circle', 'path']);

/**
 * An element with attributes, listeners (`onclick: f`) and children. Words become text, never HTML.
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Child | readonly Child[])} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, String(value));
    }
  }
  const kept = children
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== false);
  element.append(...kept.map((child) => (child instanceof Node ? child : String(child))));
  return element;
}

/**
 * A share from 0 to 1 as a bar; `margin`, or `between` where it is uneven, draws its interval. The
 * number beside it is its text.
 * @param {number} share
 * @param {{margin?: number, between?: readonly [number, number], tone?: string}} [look]
 */
export function bar(share, {margin, between, tone = 'plain'} = {}) {
  const [low, high] = between ?? [share - (margin ?? 0), share + (margin ?? 0)];
  const at = (/** @type {number} */ x) => String(100 * Math.min(1, Math.max(0, x)));
  return make(
    'svg',
    {
      class: `bar ${tone}`,
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    make('rect', {class: 'ground', width: 100, height: 8, rx: 1}),
    make('rect', {class: 'filled', width: at(share), height: 8, rx: 1}),
    margin === undefined && !between
      ? null
      : make('rect', {
          class: 'margin',
          x: at(low),
          width: Number(at(high)) - Number(at(low)),
          y: 3.25,
          height: 1.5,
        }),
  );
}

/**
 * A correlation on a line from −0.4 to 0.8, with zero marked.
 * @param {number} r
 */
export function needle(r) {
  const x = ((Math.min(0.8, Math.max(-0.4, r)) + 0.4) / 1.2) * 96 + 2;
  return make(
    'svg',
    {class: 'needle', viewBox: '0 0 100 12', 'aria-hidden': 'true'},
    make('line', {x1: 2, x2: 98, y1: 6, y2: 6}),
    make('line', {x1: 34, x2: 34, y1: 2, y2: 10}),
    make('circle', {cx: x, cy: 6, r: 4}),
  );
}
