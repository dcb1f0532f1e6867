import {html, nothing, type TemplateResult} from 'lit';
import type {PrivacyView} from './view.js';

/** One thing in a list: its name, what there is to know of it, and all of it as JSON. */
export interface Entry {
  readonly name: string;
  readonly notes: readonly string[];
  /** Shown word for word: a text as it is, anything else as JSON; nothing where nothing more is kept. */
  readonly whole?: unknown;
}

/** A list of things, the first ones of it until more are asked for. */
export function entryList<T>(
  view: PrivacyView,
  list: string,
  all: readonly T[],
  entryOf: (one: T) => Entry,
): TemplateResult {
  const {words, shown, act} = view;
  const some = all.slice(0, shown(list));
  const rest = all.length - some.length;
  // The button may go with its last press: the focus goes on to the first entry that came.
  const more = ({currentTarget}: Event) => {
    const entries = (currentTarget as Element).previousElementSibling?.children;
    act.more(list, () => (entries?.[some.length] as HTMLElement | undefined)?.focus());
  };
  return html`<ul class="entries">
      ${some.map((one) => entryItem(view, entryOf(one)))}
    </ul>
    ${
      rest
        ? html`<button type="button" class="quiet more" @click=${more}>${words.more(rest)}</button>`
        : nothing
    }`;
}

function entryItem({words}: PrivacyView, {name, notes, whole}: Entry): TemplateResult {
  return html`<li tabindex="-1">
    <strong>${name}</strong>
    <span class="muted">${notes.join(', ')}</span>
    ${
      whole === undefined
        ? nothing
        : html`<details class="whole">
            <summary aria-label="${words.wordForWord}: ${name}, ${notes.join(', ')}">
              ${words.wordForWord}
            </summary>
            <pre tabindex="0">
${typeof whole === 'string' ? whole : JSON.stringify(whole, null, 2)}</pre>
          </details>`
    }
  </li>`;
}
