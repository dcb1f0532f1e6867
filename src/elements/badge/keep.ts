import {html, nothing, type TemplateResult} from 'lit';
import {badgeWhyWords, type BadgeWhyWords} from '../../locale/badge-why.js';
import {wordsFor} from '../../locale/locale.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import type {BadgeView} from './view.js';

const FORMATS = ['svg', 'png'] as const;

/** What may be done with a badge: taken along as a file, completed by an issuer's, hidden. */
export function keepPart(view: BadgeView): TemplateResult {
  const {badge, state, words, language, note, act} = view;
  const keep = wordsFor(badgeWhyWords, language);
  const signs = ports.crypto().subtle !== undefined;
  // What was signed before can be taken along from a page that cannot sign.
  const takesAlong = signs || state === 'self-asserted' || state === 'issued';
  return html`${bringPart(view, keep)}
    <div class="actions">
      ${
        state === 'on-the-way' || !takesAlong
          ? nothing
          : FORMATS.map(
              (format) =>
                html`<button
                  type="button"
                  aria-describedby="how-${badge.id}"
                  @click=${() => act.save(view, format)}
                >
                  ${keep.keep[format]}
                </button>`,
            )
      }
      <button type="button" class="quiet" @click=${() => act.hide(badge, true)}>
        ${words.hide}
      </button>
    </div>
    ${
      state === 'on-the-way'
        ? nothing
        : html`<p class="muted" id="how-${badge.id}" ?hidden=${state === 'issued'}>
            ${signs ? keep.keepHow : keep.unsigned}
          </p>`
    }
    ${view.asking?.part(view) ?? nothing}
    <p class="note" role="status">${note ?? nothing}</p>`;
}

/** Where a badge that an issuer signed, or that was saved in another browser, is read in. */
function bringPart(view: BadgeView, keep: BadgeWhyWords): TemplateResult | typeof nothing {
  const {badge, file, state, pinned, language, act} = view;
  if (state === 'issued') return nothing;
  const chosen = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [one] = input.files ?? [];
    if (one) act.bring(view, one);
    input.value = '';
  };
  return html`<details class="bring">
    <summary>${keep.bring}</summary>
    <label
      >${keep.bringHow(pinned.length ? say(file.issuer.name, language) : undefined)}
      <input
        type="file"
        id="file-${badge.id}"
        accept=".svg,.png,.json,image/svg+xml,image/png,application/json"
        @change=${chosen}
      />
    </label>
  </details>`;
}
