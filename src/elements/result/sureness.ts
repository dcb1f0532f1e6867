import {html, nothing} from 'lit';
import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import {spokenEvidence} from '../../model/awareness.js';
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
    <dl>
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
export function sinceLastTime({quiz, previous, evidence, words}: ResultView): unknown {
  const moved = previous && changeSince(spokenEvidence(quiz, previous), evidence);
  if (!moved) return nothing;
  const {gained, faded} = moved;
  return html`<section aria-labelledby="before">
    <h3 id="before">${words.before}</h3>
    <p>
      ${gained.length ? words.gained(gained.length) : nothing}
      ${faded.length ? words.faded(faded.length) : nothing}
      ${gained.length || faded.length ? nothing : words.steady}
    </p>
  </section>`;
}
