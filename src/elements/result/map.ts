import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import {AWARENESS, mapOf, type Awareness} from '../../model/awareness.js';
import {outcomeOf, type Evidence} from '../../model/scoring.js';
import {mayLookAgain} from '../../model/second-look.js';
import {say} from '../../model/text.js';
import {richInline, richText} from '../rich-text.js';
import {shown} from './shown.js';
import type {ResultView} from './view.js';

/** The awareness map: four groups, eye-openers first, each answer with its question and its why. */
export function awarenessMap(view: ResultView, look: (question: string) => void): TemplateResult {
  const map = mapOf(view.evidence);
  return html`<section aria-labelledby="map">
    <h3 id="map">${view.words.map}</h3>
    ${AWARENESS.map((name) => group(view, name, map[name], look))}
  </section>`;
}

function group(
  view: ResultView,
  name: Awareness,
  evidence: readonly Evidence[],
  look: (question: string) => void,
): unknown {
  if (!evidence.length) return nothing;
  const [title, thought] = view.words.groups[name];
  return html`<div class="group" part="group">
    <h4>
      <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor">
        ${MARKS[name]}
      </svg>
      <span>${title} (${evidence.length})</span>
    </h4>
    <p>${thought}</p>
    <div>${evidence.map((one) => entry(view, one, look))}</div>
  </div>`;
}

function entry(view: ResultView, one: Evidence, look: (question: string) => void): TemplateResult {
  const {quiz, attempt, language, words} = view;
  const {question, answer} = one;
  const sure = answer.certainty && wordsFor(certaintyWords, language)[answer.certainty];
  const again = answer.again?.checkedAt && outcomeOf(question, answer.again.response) === 'reached';
  const {given, keys, why} = shown(one, language);
  return html`<details>
    <summary>${richInline(say(question.prompt, language).split('\n')[0] ?? '')}</summary>
    <div>
      <dl>
        <div>
          <dt>
            ${words.yourAnswer}${sure ? html` <span class="muted">(${sure})</span>` : nothing}
          </dt>
          <dd>${given}</dd>
        </div>
        ${
          keys
            ? html`<div>
                <dt>${words.holds}</dt>
                <dd>${keys}</dd>
              </div>`
            : nothing
        }
      </dl>
      ${why.map((text) => html`<div>${richText(text)}</div>`)}
      ${again ? html`<p><strong>${words.since}</strong></p>` : nothing}
      ${
        mayLookAgain(quiz, attempt, question.id)
          ? html`<div class="actions">
              <button type="button" @click=${() => look(question.id)}>${words.look}</button>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

/** A shape for each group, so that colour is never the only sign: spark, arrow, plus, ground. */
const MARKS: Readonly<Record<Awareness, SVGTemplateResult>> = {
  'eye-opener': svg`<path d="M12 2.5v5m0 9v5m9.5-9.5h-5m-9 0h-5m16.2-6.7-3.5 3.5m-6.4 6.4-3.5 3.5m13.4 0-3.5-3.5M8.8 8.8 5.3 5.3" stroke-width="2" stroke-linecap="round"></path>`,
  'next-step': svg`<circle cx="12" cy="12" r="9.5" stroke-width="2"></circle><path d="M8 12h8m-3.5-3.5L16 12l-3.5 3.5" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>`,
  'trust-it': svg`<circle cx="12" cy="12" r="9.5" stroke-width="2"></circle><path d="M12 8v8m-4-4h8" stroke-width="2" stroke-linecap="round"></path>`,
  solid: svg`<path d="M3 20h18M6 20v-6h12v6M9 14V8h6v6" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"></path>`,
};
