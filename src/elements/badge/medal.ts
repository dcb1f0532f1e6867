import {html, nothing, svg, type TemplateResult} from 'lit';
import {badgeArt} from '../../art/badge-art.js';
import type {BadgeState} from '../../model/badge/award.js';
import {share} from '../../model/badge/progress-of.js';
import type {BadgeView} from './view.js';

/** The picture of a badge in its ring: how the ring is drawn tells the state, beside the words. */
export function medal(view: BadgeView): TemplateResult {
  const {badge, state, progress, slot} = view;
  return html`<div class="medal" part="art" aria-hidden="true">
    <svg class="ring" viewBox="0 0 80 80">${RINGS[state](share(progress) * 100)}</svg>
    <div class="art">
      <slot name=${slot}><svg viewBox="0 0 64 64">${art(badge.id)}</svg></slot>
    </div>
    ${state === 'issued' ? html`<svg class="seal" viewBox="0 0 24 24">${SEAL}</svg>` : nothing}
  </div>`;
}

/** The shapes of a badge. Colours and tones are the style sheet's. */
function art(id: string): readonly TemplateResult[] {
  return badgeArt(id).shapes.map(({path, tone, line}) =>
    line
      ? svg`<path class="line ${tone}" d=${path} stroke-width=${line}></path>`
      : svg`<path class=${tone} d=${path}></path>`,
  );
}

const whole = (name: string) => svg`<circle class=${name} cx="40" cy="40" r="37"></circle>`;

/** On the way: an arc over a track. Shown: whole. Self-asserted: drawn by hand, so to say. Issued: sealed. */
const RINGS: Readonly<Record<BadgeState, (filled: number) => unknown>> = {
  'on-the-way': (filled) => [
    whole('track'),
    filled > 0
      ? svg`<circle class="arc" cx="40" cy="40" r="37" pathLength="100"
          stroke-dasharray="${filled} 100" transform="rotate(-90 40 40)"></circle>`
      : nothing,
  ],
  shown: () => whole('full'),
  'self-asserted': () => whole('own'),
  issued: () => whole('sealed'),
};

const SEAL = svg`<circle cx="12" cy="12" r="11"></circle><path d="m7 12.5 3.5 3.5L17 9"></path>`;

const ICONS: Readonly<Record<BadgeState, string>> = {
  'on-the-way': 'M4 12h14m-5-5 5 5-5 5',
  shown: 'M3 5h18v11H3zM8 20h8m-4-4v4',
  'self-asserted': 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  issued: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6zM8.500 12l2.500 2.500L15.500 10',
};

/** The sign of a state, beside its words. */
export const sign = (state: BadgeState) =>
  html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${ICONS[state]}></path>
  </svg>`;
