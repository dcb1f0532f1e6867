import type {Brought, OwnData, SignReply} from '../events/own-data-event.js';
import type {ContentIssue} from '../model/content-issue.js';
import {
  broughtIn,
  isForeign,
  issueIn,
  luggageIn,
  type Foreign,
  type Luggage,
  type LuggageList,
} from '../model/import.js';
import {isRecord} from '../model/is-record.js';
import type {JournalRecord} from '../model/record.js';
import {parsed} from '../model/parsed.js';
import {dayStart} from '../model/sent.js';
import {carry, padded} from '../outbox/transport.js';
import {ports} from '../ports.js';
import {isReport} from '../privacy/is-report.js';
import {isOther} from '../privacy/others.js';
import {isAttempt, isJournalRecord, isSetAside} from '../store/rows.js';
import type {Kept, SetAside} from '../store/store.js';
import type {Journal} from './journal.js';
import type {JournalOptions} from './options.js';

/**
 * Lends it once nothing is left to fetch: what a store takes a copy in with would be missed in the middle of
 * it, and that taken for the disk's failure.
 */
export async function lend(...of: Parameters<typeof ownData>): Promise<OwnData> {
  await import('../store/adopt.js');
  return ownData(...of);
}

/** What a journal lends; fetched by the few who ask. `journal` gives the one of the moment. */
export const ownData = (journal: () => Journal, options: JournalOptions = {}): OwnData => ({
  waiting: () => journal().kept.waiting,
  file: () => journal().export(),
  bring: (text) => bring(text, journal()),
  finish: async () => {
    await journal().flush();
    return journal().snapshot.outbox.queued;
  },
  // What nobody gave is not read from a prototype that a script of the page has polluted.
  sign: (text) =>
    sign(text, journal(), Object.hasOwn(options, 'headers') ? options.headers : undefined),
  erase: () => journal().erase(),
});

/**
 * Asks the endpoint to sign; blanks follow the text, so that its size says less. What leaves is listed
 * before it does, and with its answer after.
 */
async function sign(
  text: string,
  journal: Journal,
  headers: JournalOptions['headers'],
): Promise<SignReply> {
  const {endpoint} = journal.snapshot;
  if (!endpoint) return {status: 0};
  const id = `sent/${ports.newId()}`;
  const changedAt = dayStart(ports.now());
  const named = parsed(text);
  const badge = isRecord(named) ? String(named['name']) : '';
  const list = (status: number) =>
    journal.saveRecord({
      ...{kind: 'sent', id, changedAt},
      value: {report: {declic: 'signing/1', kind: 'signing', badge, text}, endpoint, status},
    });
  await list(0);
  const address = new URL(endpoint);
  address.pathname = `${address.pathname.replace(/\/$/, '')}/badges`;
  const {status, text: said} = await carry(address.href, padded(text), headers);
  await list(status);
  return {status, value: parsed(await said?.().catch(() => undefined))};
}

/** All that is kept, as text to keep elsewhere. */
export function exported({attempts, records, consent, waiting, aside}: Kept): string {
  const whole = {
    declic: 'journal/1',
    attempts,
    records: records.map(portable),
    consent,
    waiting,
    aside,
  };
  return JSON.stringify(whole, null, 2);
}

/** A key has a name to take along, and stays in this browser itself. */
function portable(record: JournalRecord): object {
  return record.kind === 'key' ? {...record, value: {did: record.value.did}} : record;
}

/**
 * Checks entry by entry, so that one which cannot be read costs only itself; then takes in the rest
 * at once. What waits to leave elsewhere leaves from there: a file never makes this browser send.
 */
async function bring(text: string, journal: Journal): Promise<Brought | Foreign> {
  const luggage = luggageIn(text);
  if (isForeign(luggage)) return luggage;
  await journal.start();
  const unread: ContentIssue[] = [];
  const sound = <Entry>(list: LuggageList, is: (entry: unknown) => entry is Entry) =>
    soundIn(luggage, list, is, unread);
  const {attempts: known, records: others} = journal.kept;
  const attempts = broughtIn(sound('attempts', isAttempt), known);
  const records = sound('records', isJournalRecord);
  await journal.takeIn({attempts, records, waiting: [], aside: sound('aside', cameBack)});
  const here = new Set([...known, ...others].map(({id}) => id));
  const brought = new Set([...attempts, ...records].map(({id}) => id));
  const added = [...brought].filter((id) => !here.has(id)).length;
  const keys = luggage.records.filter(isKey).length;
  return {added, known: brought.size - added, keys, unread};
}

/** Entries that are what they should be; of the others, what is amiss is told in `unread`. */
function soundIn<Entry>(
  luggage: Luggage,
  list: LuggageList,
  is: (entry: unknown) => entry is Entry,
  unread: ContentIssue[],
): readonly Entry[] {
  return luggage[list].flatMap((entry, nth) => {
    if (isKey(entry)) return [];
    const issue = issueIn(list, entry, nth);
    if (!issue && is(entry)) return [entry];
    unread.push(issue ?? {path: [list, nth], problem: 'type', found: ''});
    return [];
  });
}

const isKey = (entry: unknown) => isRecord(entry) && entry['kind'] === 'key';

const cameBack = (entry: unknown): entry is SetAside =>
  isSetAside(entry) && [isReport, isOther].some((is) => is(entry.report));
