import {html, nothing} from 'lit';
import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import {surenessOf} from '../../model/calibration.js';
import {changeSince} from '../../model/change.js';
import type {ResultView} from './view.js';

/** How certainty and answers go together, in cautious words. */
export function sureness({evidence, language, words}: ResultView): unknown {
  const levels = surenessOf(evidence);
  if (!levels.length) return nothing;
  const names = wordsFor(certaintyWords, language);
  return html`<section aria-labelledby="sureness">
    <h3 id="sureness">${words.sureness}</h3>
    <dl class="rows">
      ${levels.map(
        ({certainty, given, verdict}) =>
          html`<div>
            <dt>${words.said(names[certainty], given)}</dt>
            <dd>${words.verdicts[verdict]}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** One's own last attempt, the only yardstick. */
export function sinceLastTime({previous, evidence, words, language}: ResultView): unknown {
  const moved = previous && changeSince(previous.evidence, evidence);
  if (!moved) return nothing;
  const {gained, faded} = moved;
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'long'});
  return html`<section aria-labelledby="before">
    <h3 id="before">${words.before}</h3>
    <p>
      ${words.lastOn(day.format(previous.attempt.completedAt ?? previous.attempt.changedAt))}
      ${gained.length ? words.gained(gained.length) : nothing}
      ${faded.length ? words.faded(faded.length) : nothing}
      ${gained.length || faded.length ? nothing : words.steady}
    </p>
  </section>`;
}
