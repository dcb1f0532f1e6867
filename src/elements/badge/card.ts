import {html, nothing, type TemplateResult} from 'lit';
import {refreshAt} from '../../model/badge/award.js';
import {dayIn} from '../../model/day.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import {keepPart} from './keep.js';
import {medal, sign} from './medal.js';
import {nextIn} from './next.js';
import {monthIn, type BadgeView} from './view.js';
import {whyPart} from './why.js';

/** One badge, or the one line that is left of it where somebody hid it. */
export function card(view: BadgeView): TemplateResult {
  if (view.hidden) return hiddenLine(view);
  const {badge, state, fresh, act} = view;
  const {language} = view;
  const takes = state !== 'issued';
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!takes || !file) return;
    event.preventDefault();
    act.bring(view, file);
  };
  return html`<article
    class="card ${state} ${fresh ? 'fresh' : ''}"
    part="badge"
    aria-labelledby="name-${badge.id}"
    @dragover=${(event: Event) => takes && event.preventDefault()}
    @drop=${drop}
  >
    <div class="top">
      ${medal(view)}
      <div class="head">
        ${title(view)} ${chip(view)}
        <p>${richInline(say(badge.description, language))}</p>
      </div>
    </div>
    ${standing(view)} ${whyPart(view)} ${keepPart(view)}
  </article>`;
}

function title({badge, heading, language}: BadgeView): TemplateResult {
  const id = `name-${badge.id}`;
  const name = say(badge.name, language);
  return heading === 2
    ? html`<h2 id=${id} tabindex="-1">${name}</h2>`
    : html`<h3 id=${id} tabindex="-1">${name}</h3>`;
}

/** The state in a word, with its sign. */
function chip({state, words, issuer}: BadgeView): TemplateResult {
  const [name] = words.states[state];
  const text = state === 'issued' && issuer ? words.issuedBy(issuer) : name;
  return html`<p class="chip" part="state">${sign(state)}<span>${text}</span></p>`;
}

/** How far along, and what is next; or what was shown, and what that is worth. */
function standing(view: BadgeView): TemplateResult {
  const {badge, progress, award, state, words, language} = view;
  const [, thought] = words.states[state];
  const at = award?.shownAt ?? progress.shownAt;
  if (state === 'on-the-way' || at === undefined) {
    const next = nextIn(view);
    return html`<div class="standing">
      <p class="far" part="progress">${words.inPlace(progress.done, progress.of)}</p>
      ${next ? html`<p><strong>${words.next}</strong><span class="next">${next}</span></p>` : nothing}
    </div>`;
  }
  return html`<div class="standing">
    <p class="evidence">${richInline(say(badge.evidence, language))}</p>
    <p class="muted">
      ${words.kind[badge.shows.kind]}, ${words.delay[badge.shows.delay]}.
      ${words.shownOn(dayIn(language, at))}${refresh(view, at)}.
    </p>
    <p class="muted">${thought}</p>
  </div>`;
}

function refresh({badge, words, language, now}: BadgeView, at: number): string {
  const then = refreshAt(badge, at);
  if (then === undefined) return '';
  const month = monthIn(language, then);
  return `, ${then > now ? words.refresh(month) : words.refreshNow(month)}`;
}

function hiddenLine({badge, language, words, act}: BadgeView): TemplateResult {
  return html`<div class="hidden" part="hidden">
    <p class="muted">${words.hidden(say(badge.name, language))}</p>
    <button
      type="button"
      class="quiet"
      id="show-${badge.id}"
      @click=${() => act.hide(badge, false)}
    >
      ${words.show}
    </button>
  </div>`;
}
