import {html, nothing, svg, type TemplateResult} from 'lit';
import {levelsOf, type ObjectiveLevel} from '../../model/levels.js';
import {say} from '../../model/text.js';
import {richInline} from '../rich-text.js';
import type {ResultView} from './view.js';

/** Each objective: its level in words and a bar, what one would see next, where to go on. */
export function objectives(view: ResultView): TemplateResult {
  const levels = levelsOf(view.quiz, view.attempt, view.evidence);
  return html`<section aria-labelledby="objectives">
    <h3 id="objectives">${view.words.objectives}</h3>
    ${levels.map((level) => objective(view, level))}
  </section>`;
}

function objective({words, language}: ResultView, level: ObjectiveLevel): TemplateResult {
  const {standing, fraction, hint, self, next} = level;
  const {statement, levels, resources = []} = level.objective;
  const ahead = levels[next - 1];
  return html`<div class="objective" part="objective">
    <h4>${richInline(say(statement, language))}</h4>
    <svg
      class="bar ${hint ? 'hint' : ''}"
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${svg`<rect height="1" width=${Math.round(fraction * 100)}></rect>`}
    </svg>
    <p>
      <strong>${words.standings[standing]}.</strong>
      ${standing !== 'none' && hint ? html`<span class="muted">${words.hint}</span>` : nothing}
    </p>
    ${self ? html`<p>${words.self(self, say(levels[self - 1] ?? '', language))}</p>` : nothing}
    ${ahead ? html`<p>${words.next} ${richInline(say(ahead, language))}</p>` : nothing}
    ${
      standing !== 'shown' && resources.length
        ? html`<p>
            ${words.resources}
            ${resources.map(
              ({title, href}, i) =>
                html`${i ? ' · ' : nothing}<a href=${href} rel="noopener noreferrer" target="_blank"
                    >${say(title, language)}</a
                  >`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}
