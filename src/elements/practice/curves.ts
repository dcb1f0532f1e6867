import {html, nothing, svg, type TemplateResult} from 'lit';
import {dayIn} from '../../model/day.js';
import {curvesOf, type Curve, type Point} from '../../model/practice/curve.js';
import {say} from '../../model/text.js';
import type {PracticeView} from './view.js';

const WIDTH = 320;
const HEIGHT = 88;
/** Room for a dot at the edge. */
const EDGE = 6;

/** One's own curve for each objective, in a picture and in words. */
export function curves(view: PracticeView): TemplateResult {
  const {words, attempts, quizzes} = view;
  const all = curvesOf(attempts, quizzes);
  return html`<section aria-labelledby="curves" part="curves">
    <h3 id="curves">${words.curves}</h3>
    ${
      all.length
        ? html`${all.map((curve) => figure(view, curve))}
            <p class="muted">${words.legend}</p>`
        : html`<p class="muted">${words.curvesLater}</p>`
    }
  </section>`;
}

function figure(view: PracticeView, curve: Curve): TemplateResult {
  const {words, language} = view;
  const {objective, points, faded, back} = curve;
  const told = points.map(({at, share}) => `${dayIn(language, at)}: ${words.shares[share]}`);
  return html`<figure>
    <figcaption>${say(objective.statement, language)}</figcaption>
    ${picture(view, points, [told[0], told.at(-1)].join('; '))}
    <p class="ends muted" aria-hidden="true">
      <span>${dayIn(language, points[0]?.at ?? 0)}</span><span>${words.today}</span>
    </p>
    ${
      faded || back
        ? html`<p>
            ${back ? words.back(back) : nothing} ${faded ? words.faded(faded) : nothing}
            ${words.normal}
          </p>`
        : nothing
    }
    <details>
      <summary>${words.days}</summary>
      <ol>
        ${told.map((day) => html`<li>${day}</li>`)}
      </ol>
    </details>
  </figure>`;
}

/** Solid between days on which it was looked at, dotted from the last one to today; a line a month. */
function picture({now}: PracticeView, points: readonly Point[], label: string): TemplateResult {
  const start = points[0]?.at ?? now;
  const span = Math.max(1, now - start);
  const x = (at: number) => round(EDGE + ((at - start) / span) * (WIDTH - 2 * EDGE));
  const y = ({held, of}: Point) => round(HEIGHT - EDGE - (held / of) * (HEIGHT - 2 * EDGE));
  const places = points.map((point) => ({x: x(point.at), y: y(point)}));
  const last = places.at(-1) ?? {x: 0, y: 0};
  return html`<svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
    ${months(start, now).map((at) => svg`<path class="month" d="M${x(at)} 0V${HEIGHT}"></path>`)}
    <path class="line" d="M${places.map((at) => `${at.x} ${at.y}`).join('L')}"></path>
    <path class="since" d="M${last.x} ${last.y}H${WIDTH - EDGE}"></path>
    ${places.map((at) => svg`<circle cx=${at.x} cy=${at.y} r="4.5"></circle>`)}
  </svg>`;
}

/** The first instant of each month in between. */
function months(start: number, end: number): readonly number[] {
  const found: number[] = [];
  const month = new Date(start);
  month.setHours(0, 0, 0, 0);
  month.setMonth(month.getMonth() + 1, 1);
  for (; month.getTime() < end; month.setMonth(month.getMonth() + 1)) found.push(month.getTime());
  return found;
}

const round = (length: number) => Math.round(length * 10) / 10;
