import {html, nothing, type TemplateResult} from 'lit';
import {wordsFor} from '../../locale/locale.js';
import {specificityCues, specificityWords} from '../../locale/specificity.js';
import type {Criterion} from '../../model/form.js';
import {SPECIFIC, specificityOf, starterFor} from '../../model/specificity.js';
import {say} from '../../model/text.js';
import type {WritingView} from './view.js';

/** Characters of one comment, as `packetOf` cuts it. */
const MOST = 500;
/** Characters left from which the rest is announced, by steps. */
const [SOON, STEP] = [100, 25];

/** Room for words: beginnings one tap away, what is left, and what would make it more useful. */
export function commentBox(
  view: WritingView,
  criterion: Criterion,
  i: number,
  text: string,
): TemplateResult {
  const {words, language} = view;
  const id = `comment-${i}`;
  const left = MOST - text.length;
  const starters = (criterion.starters ?? []).map((starter) => say(starter, language));
  const insert = (event: Event, starter: string) => {
    const area = (event.target as Element).closest('.comment')?.querySelector('textarea');
    if (area && put(area, starter)) view.comment(criterion, area.value);
  };
  return html`<div class="comment">
    <label for=${id}>${words.comment}</label>
    ${starters.length ? beginnings(view, starters, insert) : nothing}
    <textarea
      id=${id}
      rows="3"
      maxlength=${MOST}
      aria-describedby="gauge-${i} left-${i}"
      .value=${text}
      @input=${({target}: Event) => view.comment(criterion, (target as HTMLTextAreaElement).value)}
    ></textarea>
    ${gauge(view, text, starters, i, insert)}
    <p id="left-${i}" class="muted left">${words.left(left)}</p>
    <p class="spoken" role="status">
      ${left > SOON ? nothing : words.left(Math.ceil(left / STEP) * STEP)}
    </p>
  </div>`;
}

function beginnings(
  {words}: WritingView,
  starters: readonly string[],
  insert: (event: Event, starter: string) => void,
): TemplateResult {
  return html`<div class="starters" role="group" aria-label=${words.starters} part="starters">
    ${starters.map(
      (starter) =>
        html`<button
          class="starter"
          type="button"
          @click=${(event: Event) => insert(event, starter)}
        >
          ${starter}
        </button>`,
    )}
  </div>`;
}

function gauge(
  {words, language}: WritingView,
  text: string,
  starters: readonly string[],
  i: number,
  insert: (event: Event, starter: string) => void,
): TemplateResult {
  const id = `gauge-${i}`;
  if (!text.trim()) return html`<div class="gauge" id=${id}></div>`;
  const {points, features, missing, judges} = specificityOf(text, specificityCues);
  const hints = wordsFor(specificityWords, language);
  const list = new Intl.ListFormat(language).format(features.map((one) => words.says[one]));
  const wanted = judges ? 'locates' : missing;
  const starter =
    wanted && (starterFor(wanted, starters, specificityCues) ?? hints[wanted].starter);
  const enough = points >= SPECIFIC;
  return html`<div class="gauge ${enough ? 'enough' : ''}" id=${id} part="gauge">
    <p>
      <strong>${enough ? words.helps : words.aStart}</strong>
      ${features.length ? words.saysIt(list) : nothing}
      ${judges ? words.judges : wanted ? hints[wanted].hint : nothing}
    </p>
    ${
      starter && !text.includes(starter.trim())
        ? html`<button
            class="starter"
            type="button"
            @click=${(event: Event) => insert(event, starter)}
          >
            ${words.begin(starter.trim())}
          </button>`
        : nothing
    }
  </div>`;
}

/** Puts a beginning where the caret stands, and the caret on its first gap; false when it is full. */
function put(area: HTMLTextAreaElement, starter: string): boolean {
  const {selectionStart: start, selectionEnd: end, value} = area;
  const joint = start && !/\s$/.test(value.slice(0, start)) ? ' ' : '';
  const said = joint + starter;
  area.focus();
  if (value.length - (end - start) + said.length > MOST) return false;
  area.setRangeText(said, start, end, 'end');
  const gap = said.indexOf('…');
  if (gap >= 0) area.setSelectionRange(start + gap, start + gap + 1);
  return true;
}
