import {html, nothing, type TemplateResult} from 'lit';
import type {DraftController} from '../../controllers/draft-controller.js';
import type {Snapshot} from '../../model/snapshot.js';
import type {Packet} from '../../schemas/packet.js';
import type {FormView} from './view.js';

/** A form that is on its way or did not come. */
export function pending(
  words: FormView['words'],
  retry: (() => void) | undefined,
  loading = words.loading,
): TemplateResult {
  if (!retry) return html`<p class="wait" role="status">${loading}</p>`;
  return html`<p role="alert">${loading}</p>
    <div class="actions">
      <button class="primary" type="button" @click=${retry}>${words.retry}</button>
    </div>`;
}

/** "Not this time": an answer like any other, and a way back. */
export function declined({words}: FormView, takeUp: () => void): TemplateResult {
  return html`<h2 tabindex="-1">${words.declined}</h2>
    <p>${words.declinedText}</p>
    <div class="actions">
      <button type="button" @click=${takeUp}>${words.takeUp}</button>
    </div>`;
}

/** One's own view, confirmed: on to the mirror. */
export function sealedSelf({words}: FormView): TemplateResult {
  return html`<h2 tabindex="-1">${words.sealedSelf}</h2>
    <p>${words.sealedSelfText}</p>
    <div class="actions"><slot name="mirror"></slot></div>`;
}

/** Thanks, and where the feedback is; it is not known here what was handed over by hand. */
export function sent(
  {words, perspective}: FormView,
  snapshot: Snapshot,
  draft: DraftController,
  byHand: boolean,
): TemplateResult {
  const {queued, fault} = snapshot.outbox;
  const arrived = draft.tookOver(snapshot) && !queued;
  const where = fault ? words.fault : arrived ? words.arrived : words.onWay;
  return html`<h2 tabindex="-1">${words.sent}</h2>
    <p role="status">${byHand ? nothing : where}</p>
    <p>${perspective === 'manager' ? words.nextManager : words.next}</p>`;
}

/** A packet that was set aside, and the HTTP status that did it. */
export interface Aside {
  readonly status: number;
  readonly packet: Packet;
}

/** A feedback that came back: why, and its words. */
export function aside(
  {words, form}: FormView,
  {status, packet}: Aside,
  again: () => void,
): TemplateResult {
  return html`<h2 tabindex="-1">${words.aside}</h2>
    <p role="status">${status ? words.asideWhy[422] : words.asideWhy[0]}</p>
    ${packet.comments.map(({text}) => html`<blockquote class="said">${text}</blockquote>`)}
    ${
      form.id === packet.form
        ? html`<div class="actions">
            <button class="primary" type="button" @click=${again}>${words.again}</button>
          </div>`
        : nothing
    }`;
}
