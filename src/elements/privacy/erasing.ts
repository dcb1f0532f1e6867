import {html, nothing, type TemplateResult} from 'lit';
import type {PrivacyView} from './view.js';

/** What erasing reaches and what it cannot, and the two ways to do it. */
export function erasing({words, act, able}: PrivacyView): TemplateResult {
  return html`<section aria-labelledby="erasing" part="erasing">
    <h3 id="erasing">${words.erasing}</h3>
    <p>${words.erasingHow}</p>
    <ul class="beyond">
      ${words.beyond.map((one) => html`<li>${one}</li>`)}
    </ul>
    <div class="actions">
      <button type="button" ?disabled=${!able} @click=${() => act.show('sure')}>
        ${words.erase}
      </button>
      <button type="button" aria-describedby="finish" ?disabled=${!able} @click=${act.finish}>
        ${words.finish}
      </button>
    </div>
    <p id="finish" class="muted">${words.finishHow}</p>
  </section>`;
}

/** The second yes. */
export function sure({words, act, waiting}: PrivacyView): TemplateResult {
  const [title, text] = words.sure;
  return html`<h2 id="title" tabindex="-1">${title}</h2>
    <p>${text} ${waiting.length ? words.unsent(waiting.length) : nothing}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${act.erase}>${words.sureYes}</button>
      <button type="button" @click=${() => act.show('home')}>${words.sureNo}</button>
    </div>`;
}

/** What may leave is being sent, before all is erased. */
export function finishing({words, act}: PrivacyView): TemplateResult {
  const [title, text] = words.finishing;
  return html`<h2 id="title" tabindex="-1">${title}</h2>
    <p role="status">${text}</p>
    <div class="actions">
      <button type="button" @click=${() => act.show('home')}>${words.stop}</button>
    </div>`;
}

/** Not everything could leave: nothing was erased. */
export function stillWaiting({words, act, waiting}: PrivacyView): TemplateResult {
  const left = waiting.filter(({held}) => !held).length;
  return html`<h2 id="title" tabindex="-1">${words.waiting(left)}</h2>
    <p>${words.waitingHow}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${act.finish}>${words.retry}</button>
      <button type="button" @click=${act.erase}>${words.eraseUnsent}</button>
      <button type="button" class="quiet" @click=${() => act.show('home')}>${words.sureNo}</button>
    </div>`;
}

/** All is erased, and what to do now. `file` was saved here before, where one was. */
export function done({words, act}: PrivacyView, file: string): TemplateResult {
  return html`<h2 id="title" tabindex="-1">${words.done}</h2>
    <p>${words.doneHow}</p>
    <h3>${words.next}</h3>
    <ul class="beyond">
      ${words.nextSteps.map((one) => html`<li>${one}</li>`)}
      ${file ? html`<li>${words.nextFile(file)}</li>` : nothing}
    </ul>
    <div class="actions">
      <button type="button" @click=${() => act.show('home')}>${words.begin}</button>
    </div>`;
}
