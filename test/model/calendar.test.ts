import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {calendarFile, type Reminder} from '../../src/model/calendar.js';

const NOW = Date.UTC(2026, 2, 20, 10);
const reminder: Reminder = {
  uid: 'a1b2',
  start: Date.UTC(2026, 2, 27, 8),
  summary: 'Look back: sources, dates; and more',
  description: 'If somebody sends a figure,\nthen I look for its date \\ source.',
  url: 'https://intranet.example/page?lang=fr#quiz',
};

/** The lines of a file with folded ones put together again (RFC 5545, 3.1). */
const unfold = (file: string) => file.replace(/\r\n /g, '').split('\r\n');
const plain = (value: string) =>
  value.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
const valuesOf = (file: string, name: string) =>
  unfold(file).flatMap((line) =>
    line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : [],
  );
const instant = (utc: string) =>
  Date.parse(utc.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const words = fc.string({unit: 'grapheme', maxLength: 200});
const anyReminder: fc.Arbitrary<Reminder> = fc.record({
  uid: fc.stringMatching(/^[0-9a-f]{32}$/),
  // Every hour of 2026 and 2027: both changes of summer time, in every zone that has one.
  start: fc.integer({min: 0, max: 2 * 365 * 24}).map((hour) => Date.UTC(2026, 0, 1, hour)),
  summary: words,
  description: words,
  url: fc.webUrl({withQueryParameters: true, withFragments: true}),
});

describe('the calendar file', () => {
  it('holds one event with an alarm per reminder and the way back to the page', () => {
    const lines = unfold(calendarFile([reminder, {...reminder, uid: 'c3'}], NOW));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(2);
    expect(lines.filter((line) => line === 'BEGIN:VALARM')).to.have.length(2);
    expect(lines).to.include('DTSTART:20260327T080000Z');
    expect(lines).to.include('DTSTAMP:20260320T100000Z');
    expect(lines).to.include(`URL:${reminder.url}`);
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).to.deep.equal(['END:VCALENDAR', '']);
  });

  it('escapes commas, semicolons, backslashes and line ends', () => {
    const lines = unfold(calendarFile([reminder], NOW));
    expect(lines).to.include('SUMMARY:Look back: sources\\, dates\\; and more');
    expect(lines).to.include(
      'DESCRIPTION:If somebody sends a figure\\,\\nthen I look for its date \\\\ source.',
    );
  });

  it('reads back to the same words and the same instants, summer time or not', () => {
    fc.assert(
      fc.property(anyReminder, (one) => {
        const file = calendarFile([one], NOW);
        const tidy = (text: string) => text.replace(/\r\n|\r/g, '\n');
        expect(valuesOf(file, 'DTSTART').map(instant)).to.deep.equal([one.start]);
        expect(valuesOf(file, 'SUMMARY').map(plain)).to.deep.equal([tidy(one.summary)]);
        expect(valuesOf(file, 'DESCRIPTION').map(plain)[0]).to.equal(tidy(one.description));
        expect(valuesOf(file, 'UID')).to.deep.equal([one.uid]);
      }),
    );
  });

  it('keeps every line within 75 octets, ends it with CRLF, and cuts no character in two', () => {
    fc.assert(
      fc.property(anyReminder, (one) => {
        const file = calendarFile([one], NOW);
        const lines = file.split('\r\n');
        expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(() => encodeURIComponent(line)).not.to.throw();
        }
      }),
    );
  });
});
