import {html, type TemplateResult} from 'lit';
import {calendarFile} from '../../model/calendar.js';
import {dayIn} from '../../model/day.js';
import {ports} from '../../ports.js';
import {horizonPicker} from '../horizon.js';
import {nextMorning, type PracticeView} from './view.js';

/** When it is needed, the next day worth coming back on, and that day for one's own calendar. */
export function when(view: PracticeView): TemplateResult {
  const {words, wish, language, choose} = view;
  const next = nextMorning(view);
  return html`<section aria-labelledby="when" part="when">
    <h3 id="when">${words.when}</h3>
    ${horizonPicker(wish, choose, language)}
    <p role="status"><strong>${next ? words.nextDay(dayIn(language, next)) : ''}</strong></p>
    <p class="muted">${words.how}</p>
    <div class="actions">
      <button type="button" @click=${() => view.download(reminder(view))}>${words.calendar}</button>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${wish.discreet}
          @change=${() => choose({...wish, discreet: !wish.discreet})}
        />
        ${words.discreet}
      </label>
    </div>
  </section>`;
}

/** A calendar file with one reminder, back to this page; nothing in it tells what was answered. */
function reminder(view: PracticeView): Blob {
  const {words, wish, now} = view;
  const start = nextMorning(view)?.getTime() ?? now;
  const summary = wish.discreet ? words.discreetEvent : words.event;
  const url = location.href;
  const file = calendarFile([{uid: ports.newId(), start, summary, description: '', url}], now);
  return new Blob([file], {type: 'text/calendar'});
}
