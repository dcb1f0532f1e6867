import {certaintyWords} from '../../locale/certainty.js';
import {wordsFor} from '../../locale/locale.js';
import type {PrivacyWords} from '../../locale/privacy.js';
import type {Attempt} from '../../model/attempt.js';
import {calendarFile} from '../../model/calendar.js';
import {csvFile, separatorOf} from '../../model/csv.js';
import {dayOf} from '../../model/day.js';
import {nextDates} from '../../model/next-dates.js';
import type {Snapshot} from '../../model/snapshot.js';
import {ports} from '../../ports.js';

/** All answers as a table, one a row, for a spreadsheet that speaks `language`. */
export function tableFile(
  attempts: readonly Attempt[],
  words: PrivacyWords,
  language: string,
): string {
  const sure = wordsFor(certaintyWords, language);
  const rows = attempts.flatMap(({quiz, startedAt, completedAt, answers}) =>
    Object.entries(answers).map(([question, {response, certainty, again}]) => [
      ...[
        quiz,
        dayOf(startedAt),
        completedAt === undefined ? '' : dayOf(completedAt),
        question,
        response.join(' | '),
      ],
      ...[certainty ? sure[certainty] : '', again?.response.join(' | ') ?? ''],
    ]),
  );
  return csvFile([words.table, ...rows], separatorOf(language));
}

/**
 * The days ahead for one's own calendar, back to this page. Calendars are seen by others: no word of
 * what it is, and nothing behind the # of the address, where a key may stand.
 */
export function datesFile({attempts, records}: Snapshot, words: PrivacyWords): string {
  const now = ports.now();
  const url = location.href.split('#')[0] ?? '';
  const reminders = nextDates(attempts, records, now).map(({at}) => ({
    ...{uid: ports.newId(), start: at, summary: words.event, description: '', url},
  }));
  return calendarFile(reminders, now);
}
