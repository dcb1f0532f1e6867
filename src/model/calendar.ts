/** One reminder in somebody's own calendar. */
export interface Reminder {
  /** Random and new for each reminder, so that nothing ties it to a person or an attempt. */
  readonly uid: string;
  /** ms since 1970. */
  readonly start: number;
  readonly summary: string;
  readonly description: string;
  /** Page to come back to. */
  readonly url: string;
}

const MAX_OCTETS = 75;

/**
 * An iCalendar file (RFC 5545) with one event and alarm per reminder: times in UTC, so that no time
 * zone table is needed and summer time moves nothing.
 */
export function calendarFile(reminders: readonly Reminder[], now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//declic//declic//EN',
    ...reminders.flatMap((one) => event(one, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function event({uid, start, summary, description, url}: Reminder, now: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(start)}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url.replace(/\s/g, encodeURIComponent)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** 20260131T080000Z */
const utc = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

/** No line above 75 octets of UTF-8, no character cut in two; a folded line goes on after a space. */
function fold(line: string): string {
  let folded = '';
  let room = MAX_OCTETS;
  for (const char of line) {
    const octets = octetsOf(char.codePointAt(0) ?? 0);
    if (octets > room) {
      folded += '\r\n ';
      room = MAX_OCTETS - 1;
    }
    folded += char;
    room -= octets;
  }
  return folded;
}

const octetsOf = (point: number) =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
