import {css, html, type TemplateResult} from 'lit';
import {horizonWords} from '../locale/horizon.js';
import {wordsFor} from '../locale/locale.js';
import {HORIZONS, type Horizon} from '../model/spacing.js';

/** What somebody chose about coming back. */
export interface Recall {
  readonly horizon: Horizon;
  /** Without a title or a plan, for a calendar that others see. */
  readonly discreet: boolean;
}

/** When it is needed: one choice, from which the days of looking back follow. */
export function horizonPicker(
  recall: Recall,
  change: (recall: Recall) => void,
  language: string,
): TemplateResult {
  const {need, horizons} = wordsFor(horizonWords, language);
  return html`<fieldset>
    <legend>${need}</legend>
    <div class="choices">
      ${HORIZONS.map(
        (horizon) =>
          html`<label>
            <input
              type="radio"
              name="horizon"
              .checked=${horizon === recall.horizon}
              @change=${() => change({...recall, horizon})}
            />
            ${horizons[horizon]}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** How choices about coming back look. */
export const horizonStyles = css`
  legend {
    font-weight: 600;
    margin-block-end: 0.5rem;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.25rem;
  }
  .choice,
  .choices label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
