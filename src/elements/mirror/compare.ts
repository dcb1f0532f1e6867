import {html, nothing, type TemplateResult} from 'lit';
import {wordsFor} from '../../locale/locale.js';
import {moreWords} from '../../locale/mirror-more.js';
import {dayIn} from '../../model/day.js';
import type {CircleView} from '../../model/mirror.js';
import type {MirrorRecord} from '../../model/record.js';
import {mirrorsOf, thenAndNow} from '../../model/two-mirrors.js';
import {richInline} from '../rich-text.js';
import {levelText, richPrompt, type MirrorView} from './view.js';

/** Two of one's own mirrors side by side, in words. */
export function part(view: MirrorView): unknown {
  const words = wordsFor(moreWords, view.language).compare;
  const all = mirrorsOf(view.records, view.form);
  const [from, to] = pairOf(view, all);
  if (!from || !to) return nothing;
  const rows = thenAndNow(view.form, from.value, to.value);
  return html`<section class="compare" part="compare" aria-labelledby="compare">
    <h3 id="compare">${words.title}</h3>
    <p class="muted">${words.how}</p>
    <div class="fields">
      ${choice(view, all, from, words.from, (id) => view.act.pair([id, to.id]))}
      ${choice(view, all, to, words.to, (id) => view.act.pair([from.id, id]))}
    </div>
    <ul class="rows">
      ${rows.map(
        ({criterion, then, now, moved}) =>
          html`<li>
            <strong>${richPrompt(view, criterion)}</strong>
            <b class="tag">${words.moved[moved]}</b>
            <dl class="sides">
              <div>
                <dt>${words.before}</dt>
                <dd>${seenAs(view, criterion, then)}</dd>
              </div>
              <div>
                <dt>${words.now}</dt>
                <dd>${seenAs(view, criterion, now)}</dd>
              </div>
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What was chosen, else the last two. */
function pairOf({chosen}: MirrorView, all: readonly MirrorRecord[]) {
  const find = (id: string | undefined) => all.find((one) => one.id === id);
  return [find(chosen?.[0]) ?? all.at(-2), find(chosen?.[1]) ?? all.at(-1)];
}

function choice(
  {language}: MirrorView,
  all: readonly MirrorRecord[],
  chosen: MirrorRecord,
  label: string,
  choose: (id: string) => void,
): TemplateResult {
  const words = wordsFor(moreWords, language).compare;
  return html`<label
    >${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${all.map(({id, value, changedAt}) => {
        const day = dayIn(language, changedAt);
        return html`<option value=${id} ?selected=${id === chosen.id}>
          ${words.mirror(value.round, day)}
        </option>`;
      })}
    </select>
  </label>`;
}

function seenAs(view: MirrorView, criterion: string, circle: CircleView): unknown {
  const words = wordsFor(moreWords, view.language).compare;
  if (circle.shown === 'few') return words.few;
  if (circle.shown === 'guidance') return words.ends[circle.end];
  const {low, high} = circle.median;
  const ends = [...new Set([low, high])];
  return richInline(ends.map((at) => levelText(view, criterion, at as 1 | 2 | 3 | 4)).join(' / '));
}
