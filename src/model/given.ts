import type {Packet} from '../schemas/packet.js';
import {minimumOf, type Form} from './form.js';
import {hashOf} from './hash.js';
import {follow, releaseHere, type About, type Release} from './own-mirror.js';
import {parseAnswer} from './parse-answer.js';
import type {KeptMirror} from './record.js';
import {tally, type Tally} from './tally.js';

/** What a page brings itself: counters that somebody made, or packets that it opened. */
export interface Given {
  readonly tallies?: readonly Tally[] | undefined;
  readonly packets?: readonly Packet[] | undefined;
}

/**
 * What may be shown of it after the mirror last kept here: a release, or why there is none. Counters
 * are checked like an endpoint's; packets are added up here, k more at a time.
 */
export function releaseOf(
  form: Form,
  about: About,
  {tallies, packets}: Given,
  kept: KeptMirror | undefined,
): Release | 'waiting' | 'withheld' | 'fault' {
  const minimum = minimumOf(form);
  if (packets) {
    const own = packets.filter(
      (one) =>
        one.form === form.id &&
        one.version === hashOf(form) &&
        one.round === about.round &&
        one.subject === about.subject,
    );
    const release = releaseHere(kept, [tally(own, 'peer'), tally(own, 'manager')], minimum);
    return release.release ? release : 'waiting';
  }
  const answer = parseAnswer({
    ...{declic: 'mirror/1', status: 'shown', form: form.id, version: hashOf(form), ...about},
    ...{minimum, release: 1, closed: true, tallies},
  });
  if (answer?.declic !== 'mirror/1' || answer.status !== 'shown') return 'fault';
  if (!answer.tallies.some(({perspective, n}) => perspective === 'peer' && n >= minimum)) {
    return kept ? 'withheld' : 'waiting';
  }
  const n = circleSize(answer.tallies);
  const next = (kept?.release ?? 0) + Number(n !== circleSize(kept?.tallies));
  return follow(kept, {release: next, tallies: answer.tallies}, minimum) ?? 'withheld';
}

const circleSize = (tallies: readonly Tally[] = []) =>
  tallies.find(({perspective}) => perspective === 'peer')?.n ?? 0;
