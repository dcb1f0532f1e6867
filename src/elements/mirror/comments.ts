import {html, nothing, type TemplateResult} from 'lit';
import type {ThanksMessage} from '../../model/round.js';
import {WHYS, type MirrorView} from './view.js';

/** The circle's words to one criterion, each with what made it helpful. */
export function comments(view: MirrorView, id: string, texts: readonly string[]): unknown {
  const {words, thanks} = view;
  if (!texts.length) return nothing;
  const asks = thanks && thanks !== 'sent';
  return html`<h5>${words.comments}</h5>
    <ul class="comments" part="comments">
      ${texts.map(
        (text, i) =>
          html`<li>
            <blockquote class="text">${text}</blockquote>
            ${asks ? helped(view, `${id}:${i}`) : nothing}
          </li>`,
      )}
    </ul>`;
}

function helped({words, marks, act}: MirrorView, comment: string): TemplateResult {
  return html`<fieldset class="helped">
    <legend>${words.helped}</legend>
    ${WHYS.map(
      (why) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${marks.has(`${comment}:${why}`)}
            @change=${() => act.mark(comment, why)}
          />
          ${words.helpful[why]}
        </label>`,
    )}
  </fieldset>`;
}

/** The thanks themselves: what leaves, word for word, and the button that sends it. */
export function thanksPart(view: MirrorView): unknown {
  const {words, thanks, counts, act} = view;
  if (!thanks || !counts.of) return nothing;
  const [title, what] = words.thank;
  const sums = WHYS.map((why) => words.tally(words.helpful[why], counts[why])).join(' · ');
  const body =
    thanks === 'sent'
      ? html`<p role="status" tabindex="-1" id="thanked">${words.sent}</p>`
      : html`<p class="muted">${what}</p>
          <p>${words.counts(counts.of)} · ${sums}</p>
          <details>
            <summary>${words.exactly}</summary>
            <pre tabindex="0">${JSON.stringify(messageOf(view), null, 2)}</pre>
          </details>
          <div class="actions">
            <button type="button" @click=${act.thank}>${words.send}</button>
            <span role="status"
              >${
                thanks === 'open' ? nothing : thanks === 'sending' ? words.sending : words.unsent
              }</span
            >
          </div>`;
  return html`<section class="thanks" part="thanks" aria-labelledby="thank">
    <h3 id="thank">${title}</h3>
    ${body}
  </section>`;
}

/** The thanks of a release, built field by field: counts of comments. */
export function messageOf({kept, counts}: MirrorView): ThanksMessage {
  const {specific, actionable, kind, of} = counts;
  return {
    declic: 'thanks/1',
    round: kept?.round ?? '',
    subject: kept?.subject ?? '',
    release: kept?.release ?? 0,
    specific,
    actionable,
    kind,
    of,
  };
}
