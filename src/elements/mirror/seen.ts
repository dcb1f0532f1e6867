import {html, nothing} from 'lit';
import {followUpWords} from '../../locale/follow-up.js';
import {wordsFor} from '../../locale/locale.js';
import {moreWords} from '../../locale/mirror-more.js';
import {followUpOf} from '../../model/follow-up.js';
import type {MirrorView} from './view.js';

/** Once the day of a step has come: the circle is asked by a small form, and oneself by a tick. */
export function part(view: MirrorView): unknown {
  const words = wordsFor(moreWords, view.language).seen;
  const step = view.kept?.step;
  if (!step) return nothing;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const shares = new FormData(event.currentTarget as HTMLFormElement).has('share');
    const told = {text: shares ? step.text : ''};
    const form = followUpOf(view.form, step.criterion, told, followUpWords);
    if (!form) return;
    const file = new Blob([JSON.stringify(form, null, 2)], {type: 'application/json'});
    view.act.download(file, `${form.id}.form.json`);
  };
  return html`<div class="seen" part="seen">
    <h4>${words.title}</h4>
    <p>${words.how}</p>
    <form @submit=${save}>
      <label class="tick"><input type="checkbox" name="share" /> ${words.share}</label>
      <div class="actions"><button class="primary" type="submit">${words.file}</button></div>
    </form>
    <label class="tick">
      <input
        type="checkbox"
        .checked=${step.done ?? false}
        @change=${() => view.act.step({...step, done: !step.done})}
      />
      ${words.self}
    </label>
    <p role="status">${step.done ? words.done : nothing}</p>
  </div>`;
}
