import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import {calendarFile} from '../../model/calendar.js';
import {csvFile, separatorOf} from '../../model/csv.js';
import {dayOf} from '../../model/day.js';
import {nextDates} from '../../model/next-dates.js';
import {ports} from '../../ports.js';
import {titleOf, type PrivacyView} from './view.js';

/** All answers as a table, one a row, for a spreadsheet that speaks the page's language. */
export function tableFile(view: PrivacyView): string {
  const {words, language, snapshot} = view;
  const sure = wordsFor(certaintyWords, language);
  const rows = snapshot.attempts.flatMap((attempt) => {
    const {startedAt, completedAt, answers} = attempt;
    const of = [
      titleOf(view, attempt),
      dayOf(startedAt),
      completedAt === undefined ? '' : dayOf(completedAt),
    ];
    return Object.entries(answers).map(([question, {response, certainty, again}]) => [
      ...[...of, question, response.join(' | ')],
      ...[certainty ? sure[certainty] : '', again?.response.join(' | ') ?? ''],
    ]);
  });
  return csvFile([words.table, ...rows], separatorOf(language));
}

/**
 * The days ahead for one's own calendar, back to this page. Calendars are seen by others: no word of
 * what it is, and nothing behind the # of the address, where a key may stand.
 */
export function datesFile({snapshot: {attempts, records}, words, now}: PrivacyView): string {
  const url = location.href.split('#')[0] ?? '';
  const reminders = nextDates(attempts, records, now).map(({at}) => ({
    ...{uid: ports.newId(), start: at, summary: words.event, description: '', url},
  }));
  return calendarFile(reminders, now);
}
