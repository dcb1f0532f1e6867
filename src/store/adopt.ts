import type {Attempt} from '../model/attempt.js';
import type {AwardRecord} from '../model/badge/award.js';
import {awardId} from '../model/record.js';
import type {Parcel} from '../model/snapshot.js';
import {wasReported} from '../privacy/anonymize.js';
import {placeOf} from './entry.js';
import {keepIn} from './keep.js';
import {isAttempt, isReported, isSetAside} from './rows.js';
import type {Elsewhere, SetAside} from './store.js';
import type {Tables} from './tables-store.js';

/**
 * Takes in what was kept elsewhere meanwhile, beside what is here; the records in `gone` were let go
 * of. Reports join the queue as they would have if these tables had been there: not after a no, not
 * twice, and not when this device had spoken before. Reports with a number came from here: what is
 * here of them stands.
 */
export async function adoptIn(
  table: Tables,
  kept: Elsewhere,
  gone: Iterable<string>,
): Promise<void> {
  const here = (await table('attempts').all()).filter(isAttempt);
  const awards = (await table('records').all()).filter(isReported);
  const consent = await table('state').get('consent');
  const refusals = new Set((await table('aside').all()).filter(isSetAside).map(textOf));
  for (const id of gone) table('records').delete(id);
  for (const entry of [...kept.attempts, ...kept.records]) {
    await keepIn(table(placeOf(entry)), entry);
  }
  for (const {seq = 0, ...one} of kept.waiting) {
    const {report, held} = one;
    const mayJoin =
      report.kind === 'packet' ||
      (consent !== 'refused' && !isRepeated(report, kept.attempts, here, awards));
    if (seq <= 0 && mayJoin) table('outbox').put({...one, held: held && consent !== 'given'});
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
