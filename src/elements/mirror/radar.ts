import {html, nothing, svg, type TemplateResult} from 'lit';
import {byWindow, type CircleView, type Reflection} from '../../model/mirror.js';
import {richInline} from '../rich-text.js';
import {levelText, richPrompt, type MirrorView} from './view.js';

/** Levels from the centre to the rim. */
const LEVELS = [1, 2, 3, 4] as const;
const RADIUS = 84;

/** Where a level stands on an axis, as x and y. */
type Place = readonly [number, number];

/** Both views at a glance: a radar where three axes or more can be drawn, and always the table. */
export function part(view: MirrorView): TemplateResult {
  const {words} = view;
  const all = byWindow(view.mirror);
  const axes = all.filter(({circle}) => circle.shown === 'level');
  return html`<section class="glance" part="glance" aria-labelledby="glance">
    <h3 id="glance">${words.radar}</h3>
    ${axes.length > 2 ? radar(view, axes) : nothing} ${table(view, all, axes)}
  </section>`;
}

function radar({words}: MirrorView, axes: readonly Reflection[]): TemplateResult {
  const place = (i: number, level: number): Place => {
    const angle = (2 * Math.PI * i) / axes.length - Math.PI / 2;
    const far = (RADIUS * level) / LEVELS.length;
    return [Math.cos(angle) * far, Math.sin(angle) * far];
  };
  const line = (places: readonly Place[]) =>
    places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const ring = (level: number) => line(axes.map((_, i) => place(i, level)));
  const circle = axes.map(({circle}, i) => place(i, middleOf(circle)));
  const own = axes.flatMap(({self}, i) => (typeof self === 'number' ? [place(i, self)] : []));
  return html`<div class="radar">
    <svg viewBox="-110 -110 220 220" aria-hidden="true" focusable="false">
      ${LEVELS.map((level) => svg`<polygon class="ring" points=${ring(level)} />`)}
      ${axes.map((_, i) => axis(i, place(i, 4), place(i, 4.7)))}
      ${svg`<polygon class="theirs" points=${line(circle)} />`}
      ${own.length > 2 ? svg`<polygon class="mine" points=${line(own)} />` : nothing}
      ${own.map(([x, y]) => svg`<circle class="dot" cx=${x} cy=${y} r="3.5" />`)}
    </svg>
    <p class="legend" aria-hidden="true">
      <svg viewBox="0 0 28 10">${svg`<path class="mine" d="M0 5h28" />`}</svg> ${words.you}
      <svg viewBox="0 0 28 10">${svg`<path class="theirs" d="M0 0h28v10H0z" />`}</svg>
      ${words.circle}
    </p>
  </div>`;
}

const axis = (i: number, [x, y]: Place, [tx, ty]: Place) =>
  svg`<path class="ring" d=${`M0 0L${x} ${y}`} /><text x=${tx} y=${ty}>${i + 1}</text>`;

function middleOf(circle: CircleView): number {
  return circle.shown === 'level' ? (circle.median.low + circle.median.high) / 2 : 0;
}

function table(view: MirrorView, all: readonly Reflection[], axes: readonly Reflection[]) {
  const {words} = view;
  const number = (one: Reflection) => (axes.length > 2 ? axes.indexOf(one) + 1 : 0);
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="glance">
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.you}</th>
          <th scope="col">${words.circle}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (one) =>
            html`<tr>
              <th scope="row">
                ${number(one) ? html`<span class="number">${number(one)}</span>` : nothing}
                ${richPrompt(view, one.criterion)}
              </th>
              <td>${richInline(levelText(view, one.criterion, one.self))}</td>
              <td>${circleCell(view, one)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The circle's middle in the author's words, or why there is none. */
function circleCell(view: MirrorView, {criterion, circle}: Reflection): unknown {
  const {words} = view;
  if (circle.shown === 'few') return words.few;
  if (circle.shown === 'guidance') return words.guidance[circle.end];
  const {low, high} = circle.median;
  const ends = [...new Set([low, high])].map((at) =>
    levelText(view, criterion, at as 1 | 2 | 3 | 4),
  );
  return richInline(ends.join(' / '));
}
