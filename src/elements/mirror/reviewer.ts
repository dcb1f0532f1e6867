import {html, type TemplateResult} from 'lit';
import {wordsFor} from '../../locale/locale.js';
import {moreWords, type ReviewerWords} from '../../locale/mirror-more.js';
import {mirrorWords} from '../../locale/mirror.js';
import {ownFeedback, type OwnFeedback} from '../../model/own-feedback.js';
import type {JournalRecord} from '../../model/record.js';
import type {CircleAnswer} from '../../model/round.js';
import {WHYS} from './view.js';

/** Levels by which one's own range may differ from the circle's and still be called alike. */
const ALIKE = 0.75;

/** What a reviewer's own mirror is drawn from. */
export interface ReviewerView {
  readonly records: readonly JournalRecord[];
  readonly form: string;
  readonly round: string;
  readonly language: string;
  readonly circle: CircleAnswer | undefined;
}

/** How one gives feedback, for one's own eyes: words, and no mark. */
export function part({records, form, round, language, circle}: ReviewerView): TemplateResult {
  const words = wordsFor(moreWords, language).reviewer;
  const own = ownFeedback(records, form, round);
  const title = html`<h3 id="own">${words.title}</h3>
    <p class="muted">${words.yours}</p>`;
  const body = own
    ? html`<dl class="sides">
        ${row(words.spread, rangeOf(own, words), besideOf(own, circle, words))}
        ${row(words.words, words.specific[specificOf(own)])}
        ${row(words.thanks, thanksOf(circle, words, language))}
      </dl>`
    : html`<p>${words.none}</p>`;
  return html`<section aria-labelledby="own" part="reviewer">${title} ${body}</section>`;
}

const row = (title: string, ...said: readonly unknown[]) =>
  html`<div>
    <dt>${title}</dt>
    ${said.map((one) => html`<dd>${one}</dd>`)}
  </div>`;

function rangeOf({spread}: OwnFeedback, {range}: ReviewerWords): string {
  if (spread < 1) return range.same;
  return spread < 2 ? range.near : range.wide;
}

function besideOf({spread}: OwnFeedback, circle: CircleAnswer | undefined, words: ReviewerWords) {
  if (circle?.status !== 'shown') return words.beside.waiting;
  const more = spread - circle.spread;
  if (Math.abs(more) <= ALIKE) return words.beside.like;
  return more > 0 ? words.beside.wider : words.beside.narrower;
}

function specificOf({specific, comments}: OwnFeedback): keyof ReviewerWords['specific'] {
  if (!comments) return 'silent';
  if (!specific) return 'none';
  if (specific >= comments) return 'all';
  return specific * 2 > comments ? 'most' : 'some';
}

function thanksOf(circle: CircleAnswer | undefined, words: ReviewerWords, language: string) {
  const thanks = circle?.status === 'shown' ? circle.thanks : undefined;
  if (!thanks) return words.noThanks;
  const {helpful, tally} = wordsFor(mirrorWords, language);
  return html`${words.thanked(thanks.of)}
    <ul>
      ${WHYS.map((why) => html`<li>${tally(helpful[why], thanks[why])}</li>`)}
    </ul>`;
}
