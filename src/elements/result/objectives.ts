import {html, nothing, svg, type TemplateResult} from 'lit';
import {levelsOf, STANDINGS, type ObjectiveLevel, type Standing} from '../../model/levels.js';
import type {Resource} from '../../model/quiz.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import type {ResultView} from './view.js';

/** Each objective: its level in words and a bar, own rating beside it, what comes next, where to go on. */
export function objectives(view: ResultView): TemplateResult {
  const {quiz, attempt, evidence, previous, words} = view;
  const before = previous && levelsOf(quiz, previous.attempt, previous.evidence);
  return html`<section aria-labelledby="objectives">
    <h3 id="objectives">${words.objectives}</h3>
    ${levelsOf(quiz, attempt, evidence).map((level, i) =>
      objective(view, level, before?.[i]?.standing ?? 'none'),
    )}
  </section>`;
}

function objective(view: ResultView, level: ObjectiveLevel, before: Standing): TemplateResult {
  const {words, language} = view;
  const {standing, hint, self, next} = level;
  const {statement, levels, resources = []} = level.objective;
  const seen = (at: number) => richInline(say(levels[at - 1] ?? '', language));
  return html`<div class="objective" part="objective">
    <h4>${richInline(say(statement, language))}</h4>
    ${bar(standing, hint)}
    <dl class="rows">
      ${row(
        words.shows,
        html`<strong>${words.standings[standing]}</strong>${
            standing !== 'none' && hint ? html` <span class="muted">${words.hint}</span>` : nothing
          }`,
      )}
      ${before === 'none' ? nothing : row(words.lastTime, words.standings[before])}
      ${self ? row(words.self, seen(self)) : nothing}
      ${self && self >= next ? nothing : row(words.next, seen(next))}
      ${
        standing === 'shown' || !resources.length
          ? nothing
          : row(
              words.resources,
              html`<ul>
                ${resources.map((one) => link(one, language))}
              </ul>`,
            )
      }
    </dl>
  </div>`;
}

const row = (label: string, value: unknown) =>
  html`<div>
    <dt class="muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Four steps; the word beside it says the same to those who do not see it. */
function bar(standing: Standing, hint: boolean): TemplateResult {
  const reached = STANDINGS.indexOf(standing);
  return html`<svg class="bar ${hint ? 'hint' : ''}" viewBox="0 0 100 4" aria-hidden="true">
    ${[0, 1, 2, 3].map(
      (step) =>
        svg`<rect class=${step < reached ? 'on' : ''} x=${step * 25.5} width="23.5" height="4" rx="2"></rect>`,
    )}
  </svg>`;
}

/** Other sites open beside the page, so that the learner keeps their place. */
function link({title, href}: Resource, language: string): TemplateResult {
  const target = href.startsWith('https:') ? '_blank' : nothing;
  return html`<li>
    <a href=${href} rel="noopener noreferrer" target=${target}>${say(title, language)}</a>
  </li>`;
}
