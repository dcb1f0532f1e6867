import {html, nothing, svg, type TemplateResult} from 'lit';
import {byWindow, WINDOWS, type CircleView, type Reflection} from '../../model/mirror.js';
import {richInline} from '../rich-text.js';
import {comments} from './comments.js';
import {levelText, richPrompt, type MirrorView} from './view.js';

/** The four windows, strengths first, each criterion with both views. */
export function windows(view: MirrorView): readonly unknown[] {
  const all = byWindow(view.mirror);
  return [...WINDOWS, undefined].map((window) => {
    const own = all.filter((one) => one.window === window);
    if (!own.length) return nothing;
    const name = window ?? 'open';
    const [title, thought] = view.words.windows[name];
    return html`<section class="window ${name}" part="window" aria-labelledby=${`w-${name}`}>
      <h3 id=${`w-${name}`}>${mark(name)} ${title}</h3>
      <p>${thought}</p>
      ${own.map((one) => entry(view, one))}
    </section>`;
  });
}

function entry(view: MirrorView, one: Reflection): TemplateResult {
  const {words} = view;
  const {criterion, circle, self, manager} = one;
  const side = (title: string, body: unknown) =>
    html`<div>
      <dt>${title}</dt>
      <dd>${body}</dd>
    </div>`;
  const levels = manager?.levels.map((level) => levelText(view, criterion, level)).join(' · ');
  return html`<article part="criterion" aria-labelledby=${`c-${criterion}`}>
    <h4 id=${`c-${criterion}`}>${richPrompt(view, criterion)}</h4>
    <dl class="sides">
      ${side(words.you, richInline(levelText(view, criterion, self)))}
      ${side(words.circle, circleWords(view, criterion, circle))}
      ${levels ? side(words.manager, richInline(levels)) : nothing}
    </dl>
    ${circle.shown === 'level' ? histogram(view, one, circle) : nothing}
    ${circle.shown === 'few' ? nothing : comments(view, criterion, circle.comments)}
    ${
      manager?.comments.length
        ? html`<h5>${words.managerSays}</h5>
            ${manager.comments.map((text) => html`<blockquote class="text">${text}</blockquote>`)}`
        : nothing
    }
  </article>`;
}

function circleWords(view: MirrorView, id: string, circle: CircleView): unknown {
  const {words} = view;
  if (circle.shown === 'few') return words.few;
  if (circle.shown === 'guidance') return words.guidance[circle.end];
  const {low, high} = circle.median;
  // In quotation marks, without the full stop of its own.
  const at = (level: number) => levelText(view, id, level as 1 | 2 | 3 | 4).replace(/\.$/, '');
  const middle = words.middle(at(low), ...(low === high ? [] : [at(high)]));
  return html`${richInline(middle)} ${words.spread[circle.spread]}`;
}

type Shown = Extract<CircleView, {readonly shown: 'level'}>;

/** How many voices at each level, in the author's words: a list that is also a picture. */
function histogram(view: MirrorView, {criterion, self}: Reflection, circle: Shown) {
  const {words} = view;
  const {levels, n, unseen, signal, median} = circle;
  const most = Math.max(...levels);
  return html`<ol class="levels" part="levels">
      ${levels.map((times, i) => {
        const middle = i + 1 >= median.low && i + 1 <= median.high;
        return html`<li class=${middle ? 'middle' : ''}>
          <span>
            ${richInline(levelText(view, criterion, (i + 1) as 1 | 2 | 3 | 4))}
            ${self === i + 1 ? html`<b class="tag">${words.here}</b>` : nothing}
          </span>
          <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect width="100" height="10" /><rect class="on" width=${(times / most) * 100} height="10" />`}
          </svg>
          <span class="times">${words.voices(times)}</span>
        </li>`;
      })}
    </ol>
    <p class="muted">
      ${`${[words.voices(n), words.notSeen(unseen)].filter(Boolean).join(', ')}.`}
      ${signal ? words.signal : nothing}
    </p>`;
}

/** Two circles that meet, or one: the sign of a window. */
function mark(name: string): TemplateResult {
  const own = name !== 'unseen-strength';
  const theirs = name !== 'blind-spot';
  return html`<svg class="mark" viewBox="0 0 28 20" aria-hidden="true">
    ${svg`<circle class=${own ? 'full' : ''} cx="10" cy="10" r="7.5" /><circle class=${theirs ? 'full' : ''} cx="18" cy="10" r="7.5" />`}
  </svg>`;
}
