import type {Parcel} from '../model/snapshot.js';
import {parcelId} from './parcel-id.js';
import {statementOf} from './statement.js';

/** How reports are written, where that is not one plain JSON for each request. */
export interface Writing {
  /** Sent with each request. */
  readonly headers: Readonly<Record<string, string>>;
  /** One report, word for word as it leaves and as its learner reads it. */
  write(parcel: Parcel): string;
  /** One request out of some of these texts, each of which stays as it is. */
  body(texts: readonly string[]): string;
}

/** Spaced out for a reader; but for packets, whose spaces would tell how many comments they hold. */
const spaced = (parcel: Parcel, written: object) =>
  JSON.stringify(written, null, parcel.kind === 'packet' ? 0 : 2);

const listed = (texts: readonly string[]) => `[${texts.join(',\n')}]`;

/** A CloudEvents 1.0 envelope; no time, no subject: what is told is in `data`. */
const eventOf = (parcel: Parcel) => ({
  specversion: '1.0',
  id: parcelId(parcel),
  source: 'urn:declic',
  type: `declic.${parcel.kind}`,
  datacontenttype: 'application/json',
  data: parcel,
});

const WRITINGS: Readonly<Record<string, Writing>> = {
  /** Statements for a Learning Record Store. */
  xapi: {
    headers: {'content-type': 'application/json', 'x-experience-api-version': '1.0.3'},
    write: (parcel) => spaced(parcel, statementOf(parcel)),
    body: listed,
  },
  /** A report a line, for log collectors. */
  ndjson: {
    headers: {'content-type': 'application/x-ndjson'},
    write: (parcel) => JSON.stringify(parcel),
    body: (texts) => texts.map((text) => `${text}\n`).join(''),
  },
  /** For event buses. */
  cloudevents: {
    headers: {'content-type': 'application/cloudevents-batch+json'},
    write: (parcel) => spaced(parcel, eventOf(parcel)),
    body: listed,
  },
};

/** Formats beside `declic`, which is one plain JSON a request. */
export const FORMATS: readonly string[] = Object.keys(WRITINGS);

/** The writing of a format; none for a name that is not in `FORMATS`. */
export const writingOf = (format: string): Writing | undefined =>
  Object.hasOwn(WRITINGS, format) ? WRITINGS[format] : undefined;
