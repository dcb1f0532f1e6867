// Looks at all that is painted by what a page may set: which rules were at work, and what of the drawings shows.
'use strict';

/** What is painted only under a pointer, or with the focus. */
const MOMENTS = /:(hover|focus-visible|focus-within)\b/g;
const SHAPES = 'path, circle, rect, polygon, text';
const NO_PAINT = /^(none|transparent|rgba\(.*, 0\)|.*\/ 0\))$/;

const known = new Set();
const reached = new Set();
const lost = new Set();

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const isThere = (one) => one.getClientRects().length > 0;

function* roots(within = document) {
  for (const {shadowRoot} of within.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield shadowRoot;
    yield* roots(shadowRoot);
  }
}

function* rulesOf({cssRules}) {
  for (const rule of cssRules) {
    if (rule.selectorText) yield rule;
    else if (rule instanceof CSSGroupingRule) yield* rulesOf(rule);
  }
}

const rulesIn = (root) => root.adoptedStyleSheets.flatMap((sheet) => [...rulesOf(sheet)]);

/** Whether something on screen is painted by the rule. */
function isAtWork(root, {selectorText}) {
  if (selectorText.startsWith(':host')) return isThere(root.host);
  const plain = selectorText.replace(/::[a-z-]+/g, '').replace(MOMENTS, ':not(a-moment)');
  return [...root.querySelectorAll(plain)].some(isThere);
}

/** What of a drawing that is there cannot be seen. */
function* faults(drawing) {
  const {width, height} = drawing.getBoundingClientRect();
  if (!width || !height) yield 'has no room';
  const shapes = [...drawing.querySelectorAll(SHAPES)];
  if (!shapes.length) yield 'is empty';
  for (const shape of shapes) {
    const {fill, stroke} = getComputedStyle(shape);
    if ([fill, stroke].every((paint) => NO_PAINT.test(paint)))
      yield `${shape.localName} without a paint`;
  }
}

const SAYING = (node) => node instanceof Text && node.data.trim();

function seeDrawings(root) {
  const of = root.host.localName;
  for (const drawing of root.querySelectorAll('svg')) {
    if (!isThere(drawing)) continue;
    for (const fault of faults(drawing)) lost.add(`${of} ${drawing.classList}: ${fault}`);
  }
  for (const one of root.querySelectorAll(':not(style)')) {
    if (!isThere(one) || ![...one.childNodes].some(SAYING)) continue;
    const {color, fontSize, webkitTextFillColor: ink = color} = getComputedStyle(one);
    if (NO_PAINT.test(ink) || parseFloat(fontSize) < 8)
      lost.add(`${of}: “${one.textContent.trim()}” cannot be read`);
  }
}

/** Drawings that were on screen, as they were then. */
const shown = new WeakMap();
const isNew = (drawing) => isThere(drawing) && shown.get(drawing) !== drawing.outerHTML;

function isInView(drawing) {
  const {top, bottom} = drawing.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** A browser fetches what a paint names when it paints: each drawing has to have been on screen. */
async function paint() {
  const all = [...roots()].flatMap((root) => [...root.querySelectorAll('svg')]).filter(isNew);
  for (const drawing of all) {
    if (!isNew(drawing)) continue;
    drawing.scrollIntoView({block: 'start', behavior: 'instant'});
    await frame();
    for (const one of all) if (one === drawing || isInView(one)) shown.set(one, one.outerHTML);
  }
  await frame();
}

/** As it is under a pointer, all over: the rules of a moment once more, without their moment. */
function lasting(root) {
  const own = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  const moments = rulesIn(root).filter(({selectorText}) => selectorText.search(MOMENTS) >= 0);
  sheet.replaceSync(
    moments.map(({cssText}) => cssText.replace(MOMENTS, ':not(a-moment)')).join('\n'),
  );
  root.adoptedStyleSheets = [...own, sheet];
  return () => void (root.adoptedStyleSheets = own);
}

/** Opens all that can be opened, and looks at it: as it is, and under a pointer. */
async function look() {
  for (const root of roots())
    for (const details of root.querySelectorAll('details')) details.open = true;
  await frame();
  for (const root of roots()) {
    for (const rule of rulesIn(root)) {
      if (!rule.cssText.includes('var(--')) continue;
      known.add(rule.cssText);
      if (isAtWork(root, rule)) reached.add(rule.cssText);
    }
    seeDrawings(root);
  }
  await paint();
  const back = [...roots()].map(lasting);
  await paint();
  back.forEach((one) => one());
}

/** The question on screen in this element, once it is another than `before`. */
async function questionIn(element, before) {
  for (const end = performance.now() + 8_000; performance.now() < end; await frame()) {
    const question = element.shadowRoot.querySelector('declic-question');
    if (!question) return undefined;
    if (question.question.id !== before) return question;
  }
  throw new Error(`${element.localName} never asks after ${before}`);
}

/**
 * Answers the question after `before`, looking at it before, with an answer, and at what that shows. Its id; none
 * after the last one.
 */
async function answer(element, before) {
  const question = await questionIn(element, before);
  if (!question) return '';
  const {shadowRoot: root} = question;
  const {id} = question.question;
  await question.updateComplete;
  root.querySelector('[name=answer]:not(:disabled)')?.click();
  for (const field of root.querySelectorAll('#typed')) {
    field.value = '1';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  root.querySelector('[name=certainty]')?.click();
  await question.updateComplete;
  await look();
  root.querySelector('.primary').click();
  await question.updateComplete;
  await look();
  if (question.isConnected && question.question.id === id) root.querySelector('.primary')?.click();
  return id;
}

window.painted = {
  look,
  answer: (selector, before) => answer(document.querySelector(selector), before),
  seen: () => ({missed: [...known].filter((one) => !reached.has(one)), lost: [...lost]}),
};
