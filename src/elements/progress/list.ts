import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {share} from '../../model/badge/progress-of.js';
import {card} from '../badge/card.js';
import type {BadgeView} from '../badge/view.js';

/** All badges of a file: those on the way, furthest first, then those that were shown. */
export function list(views: readonly BadgeView[]): TemplateResult {
  const [first] = views;
  if (!first) return html``;
  const {words} = first;
  const isShown = ({state}: BadgeView) => state !== 'on-the-way';
  const toCome = views
    .filter((view) => !isShown(view))
    .sort((a, b) => share(b.progress) - share(a.progress));
  const there = views.filter(isShown);
  return html`<div class="way">
    <div class="lead">
      <h2>${words.way}</h2>
      <p class="muted">${toCome.length ? words.wayThought : words.allThere}</p>
    </div>
    ${repeat(
      [...toCome, ...there],
      ({badge}) => badge.id,
      (view) => html`<div class="one">${card(view)}</div>`,
    )}
  </div>`;
}
