import {html, type TemplateResult} from 'lit';
import {calendarFile} from '../../model/calendar.js';
import {recheckDays, type Horizon} from '../../model/spacing.js';
import {say} from '../../model/text.js';
import {ports} from '../../ports.js';
import {horizonPicker, type Recall} from '../horizon.js';
import type {ResultView} from './view.js';

/** When it is needed, the dates to look back, and those dates for one's own calendar. */
export function recallPart(
  view: ResultView,
  recall: Recall,
  change: (recall: Recall) => void,
  download: () => void,
): TemplateResult {
  const {words, language} = view;
  const day = new Intl.DateTimeFormat(language, {dateStyle: 'full'});
  const [first = '', ...later] = datesOf(recall.horizon).map((date) => day.format(date));
  return html`<section aria-labelledby="recall">
    <h3 id="recall">${words.recall}</h3>
    ${horizonPicker(recall, change, language)}
    <p role="status">${words.comeBack(first, later)}</p>
    <div class="actions">
      <button type="button" @click=${download}>${words.calendar}</button>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${recall.discreet}
          @change=${() => change({...recall, discreet: !recall.discreet})}
        />
        ${words.discreet}
      </label>
    </div>
  </section>`;
}

/** The calendar file with a reminder for each date, back to `url`. */
export function recallFile(
  {quiz, attempt, language, words}: ResultView,
  {horizon, discreet}: Recall,
  url: string,
): Blob {
  const {when = '', then = ''} = attempt.plan ?? {};
  const plan = when && then ? `${words.when} ${when}, ${words.then} ${then}` : '';
  const reminders = datesOf(horizon).map((start) => ({
    uid: ports.newId(),
    start: start.getTime(),
    summary: discreet ? words.discreetEvent : words.event(say(quiz.title, language)),
    description: discreet ? '' : plan,
    url,
  }));
  return new Blob([calendarFile(reminders, ports.now())], {type: 'text/calendar'});
}

/** Nine in the morning where the learner is, on both sides of summer time. */
function datesOf(horizon: Horizon): readonly Date[] {
  return recheckDays(horizon).map((days) => {
    const date = new Date(ports.now());
    date.setDate(date.getDate() + days);
    date.setHours(9, 0, 0, 0);
    return date;
  });
}
