import {html, nothing, type TemplateResult} from 'lit';
import {dayIn} from '../../model/day.js';
import {nextDates} from '../../model/next-dates.js';
import {pathText} from '../../model/path-text.js';
import {issueList} from '../issue-list.js';
import {isEmpty} from './kept.js';
import type {PrivacyView} from './view.js';

/** Copies to take along, and the way to bring one. */
export function taking(view: PrivacyView): TemplateResult {
  const {words, act, able} = view;
  const bring = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) act.bring(file);
    input.value = ''; // so that the same file can be chosen again once it was mended
  };
  return html`<section aria-labelledby="taking" part="taking">
    <h3 id="taking" tabindex="-1">${words.taking}</h3>
    <p>${words.takingHow}</p>
    ${isEmpty(view) ? nothing : copies(view)}
    <label class="button bring">
      ${words.bring}
      <input type="file" accept=".json,application/json" ?disabled=${!able} @change=${bring} />
    </label>
    <div role="status">${said(view)}</div>
    <div role="alert">${refused(view)}</div>
  </section>`;
}

function copies(view: PrivacyView): TemplateResult {
  const {words, snapshot, language, act, able, now} = view;
  const dates = nextDates(snapshot.attempts, snapshot.records, now);
  const days = new Intl.ListFormat(language).format(dates.map(({at}) => dayIn(language, at)));
  return html`<div class="actions">
      <button type="button" class="primary" ?disabled=${!able} @click=${() => act.save('json')}>
        ${words.saveAll}
      </button>
      ${
        snapshot.attempts.length
          ? html`<button type="button" @click=${() => act.save('csv')}>${words.saveTable}</button>`
          : nothing
      }
      ${
        dates.length
          ? html`<button type="button" @click=${() => act.save('ics')}>${words.saveDates}</button>`
          : nothing
      }
    </div>
    <p class="muted">${dates.length ? words.dates(days) : words.noDates}</p>`;
}

/** What became of the last file that could be used. */
function said({words, said: last}: PrivacyView): TemplateResult | typeof nothing {
  if (last?.what === 'saved') return html`<p class="note">${words.saved(last.name)}</p>`;
  if (last?.what !== 'brought') return nothing;
  const {added, known, keys, unread} = last.brought;
  return html`<div class="note">
    <p>${words.brought(added, known)} ${keys ? words.broughtKeys : nothing}</p>
    ${
      unread.length
        ? html`<p>${words.unread(unread.length)}</p>
            ${issueList(
              unread,
              ({path, found = ''}) => ({where: pathText(path), what: String(found)}),
              words.moreUnread,
            )}`
        : nothing
    }
  </div>`;
}

/** What a file was that could not be used, and the remedy. */
function refused({words, said: last}: PrivacyView): TemplateResult | typeof nothing {
  if (last?.what !== 'foreign') return nothing;
  const {found, name} = last.foreign;
  const [what, remedy] = words.foreign[found](name);
  return html`<div class="note" part="error">
    <p><strong>${what}</strong></p>
    <p>${remedy} ${words.untouched}</p>
  </div>`;
}
