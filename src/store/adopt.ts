import type {Attempt} from '../model/attempt.js';
import type {AwardRecord} from '../model/badge/award.js';
import {awardId} from '../model/record.js';
import type {Parcel} from '../model/snapshot.js';
import {wasReported} from '../privacy/anonymize.js';
import {placeOf} from './entry.js';
import {keepIn} from './keep.js';
import {isAttempt, isReported, isSetAside} from './rows.js';
import type {Elsewhere, SetAside, Waiting} from './store.js';
import type {Tables} from './tables-store.js';

/**
 * Takes in what was kept elsewhere meanwhile, beside what is here; the records in `gone` were let go
 * of. Reports join the queue as they would have if these tables had been there: not after a no, not
 * twice, and not when this device had spoken before. Reports with a number came from here: what is
 * here of them stands, unless nothing is here at all, since the browser has thrown it away.
 */
export async function adoptIn(
  table: Tables,
  kept: Elsewhere,
  gone: Iterable<string>,
): Promise<void> {
  const here = (await table('attempts').all()).filter(isAttempt);
  const records = await table('records').all();
  const awards = records.filter(isReported);
  const isNew = !here.length && !records.length;
  const consent = await table('state').get('consent');
  const refusals = new Set((await table('aside').all()).filter(isSetAside).map(textOf));
  for (const id of gone) table('records').delete(id);
  for (const entry of [...kept.attempts, ...kept.records]) {
    await keepIn(table(placeOf(entry)), entry);
  }
  const mayJoin = ({report}: Waiting) =>
    report.kind === 'packet' ||
    (consent !== 'refused' && !isRepeated(report, kept.attempts, here, awards));
  for (const one of kept.waiting) {
    const {seq = 0, ...row} = one;
    if (!(seq <= 0 || isNew) || !mayJoin(one)) continue;
    table('outbox').put({...row, held: row.held && consent !== 'given'});
  }
  for (const one of kept.aside) if (!refusals.has(textOf(one))) table('aside').put(one);
}

/** A report has no id in common with its attempt: it is known by its quiz. */
function isRepeated(
  report: Exclude<Parcel, {kind: 'packet'}>,
  attempts: readonly Attempt[],
  here: readonly Attempt[],
  awards: readonly AwardRecord[],
): boolean {
  if (report.kind === 'award') {
    const id = awardId(report);
    return awards.some((award) => award.id === id);
  }
  const known = new Set(here.filter(({reported}) => reported).map(({id}) => id));
  const spoke = attempts.filter(
    ({id, quiz, reported}) => reported && quiz === report.quiz && !known.has(id),
  );
  return spoke.length > 0 && spoke.every((attempt) => wasReported(attempt, here));
}

const textOf = ({report}: SetAside) => JSON.stringify(report);
