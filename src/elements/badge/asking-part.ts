import {html, nothing, type TemplateResult} from 'lit';
import {badgeSigningWords, type BadgeSigningWords} from '../../locale/badge-signing.js';
import {wordsFor} from '../../locale/locale.js';
import {say} from '../../model/text.js';
import type {Asked} from './asking.js';
import type {BadgeView} from './view.js';

/** What is drawn, and what can be done with it. */
interface AskingView {
  readonly asked: Asked | undefined;
  readonly note: string | undefined;
  readonly open: () => void;
  readonly send: () => void;
  readonly close: () => void;
}

/** The way to an issuer's signature: a button, then all that would leave, and a second yes. */
export function askingPart(view: BadgeView, asking: AskingView): TemplateResult {
  const {badge, file, language, askable} = view;
  const words = wordsFor(badgeSigningWords, language);
  const name = say(file.issuer.name, language);
  const {asked, note, open} = asking;
  return html`${asked && askable ? panel(view, asked, asking, words, name) : nothing}
    ${
      askable && !asked
        ? html`<div class="actions">
            <button type="button" id="ask-${badge.id}" @click=${open}>${words.ask(name)}</button>
          </div>`
        : nothing
    }
    <p class="note" role="status">${note ?? nothing}</p>`;
}

function panel(
  {badge, askable = ''}: BadgeView,
  {text, sending, trouble}: Asked,
  {send, close}: AskingView,
  words: BadgeSigningWords,
  name: string,
): TemplateResult {
  const {id} = badge;
  return html`<section class="asking" aria-labelledby="asked-${id}">
    <p class="asking-title" id="asked-${id}" tabindex="-1">${words.title(name)}</p>
    <p>${words.what(new URL(askable).host)}</p>
    <p>${words.seen}</p>
    <p>${words.kept(name)}</p>
    <p id="exactly-${id}">${words.exactly}</p>
    <pre tabindex="0" role="region" aria-labelledby="exactly-${id}">${text}</pre>
    ${
      trouble
        ? html`<p class="note" id="trouble-${id}" tabindex="-1">
            ${words.unsigned[trouble](name)}
          </p>`
        : nothing
    }
    <div class="actions">
      <button type="button" class="primary" aria-disabled=${String(sending)} @click=${send}>
        ${sending ? words.sending : trouble ? words.again(name) : words.send(name)}
      </button>
      <button type="button" class="quiet" @click=${close}>${words.no}</button>
    </div>
  </section>`;
}
