import {html, nothing, type TemplateResult} from 'lit';
import type {PrivacyWords} from '../../locale/privacy.js';
import {erasing} from './erasing.js';
import {isEmpty, kept} from './kept.js';
import {left, sharing} from './left.js';
import {taking} from './taking.js';
import {recordsOf, type PrivacyView} from './view.js';

/** All of one's own data, and what can be done with it. */
export function home(view: PrivacyView, retry: (() => void) | undefined): TemplateResult {
  const {words} = view;
  const empty = isEmpty(view);
  return html`<div class="head">
      <h2 id="title" tabindex="-1">${words.title}</h2>
      <p>${words.lead}</p>
    </div>
    ${keeping(view)} ${retry ? trouble(words, retry) : nothing} ${empty ? nothing : tiles(view)}
    ${empty ? nothingYet(words) : kept(view)} ${sharing(view)} ${empty ? nothing : left(view)}
    ${taking(view)} ${empty ? nothing : erasing(view)}`;
}

/** Where nothing is kept: said plainly, and first. */
function keeping({words, snapshot: {status}}: PrivacyView): TemplateResult | typeof nothing {
  if (status !== 'volatile' && status !== 'stale') return nothing;
  return html`<p class="note" part="notice">${words[status]}</p>`;
}

function trouble(words: PrivacyWords, retry: () => void): TemplateResult {
  return html`<div class="note" role="alert" part="error">
    <p>${words.unreachable}</p>
    <div class="actions"><button type="button" @click=${retry}>${words.retry}</button></div>
  </div>`;
}

function nothingYet({empty: [title, text]}: PrivacyWords): TemplateResult {
  return html`<section>
    <h3>${title}</h3>
    <p>${text}</p>
  </section>`;
}

/** How much there is, at a glance. */
function tiles(view: PrivacyView): TemplateResult {
  const {words, snapshot, waiting} = view;
  const receipts = recordsOf(view, 'receipt').length;
  const numbers = {
    attempts: snapshot.attempts.length,
    feedback: recordsOf(view, 'draft').length + receipts,
    badges: recordsOf(view, 'award').length,
    waiting: waiting.length,
    left: recordsOf(view, 'sent').length + receipts,
  };
  const number = new Intl.NumberFormat(view.language);
  return html`<ul class="tiles" part="tiles">
    ${(Object.keys(numbers) as (keyof typeof numbers)[]).map(
      (name) =>
        html`<li>
          <strong>${number.format(numbers[name])}</strong>
          <span>${words.tiles[name](numbers[name])}</span>
        </li>`,
    )}
  </ul>`;
}
