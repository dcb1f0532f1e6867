import type {Text} from '../../src/schemas/text.js';
import type {Database} from './database.js';
import {allRounds, subjectsOf} from './rounds.js';
import {shownTo} from './showing.js';

/** One round, as the list tells it. */
export interface RoundOverview {
  readonly round: string;
  readonly form: string;
  readonly title: Text;
  readonly minimum: number;
  readonly release: string;
  readonly opened: string;
  readonly closes: string | null;
  readonly closed: boolean;
  readonly subjects: readonly {
    readonly subject: string;
    readonly status: 'waiting' | 'shown';
    /** Peers released, at least k. Never how many wait. */
    readonly peers?: number;
  }[];
}

/** Every round, without any count below its threshold. */
export async function listRounds(database: Database): Promise<readonly RoundOverview[]> {
  const list: RoundOverview[] = [];
  for (const round of await allRounds(database)) {
    const {id, form, rule, opened, closes, closed} = round;
    const subjects: RoundOverview['subjects'][number][] = [];
    for (const subject of await subjectsOf(database, id)) {
      const shown = await shownTo(database, id, subject);
      const peers = shown?.tallies.find(({perspective}) => perspective === 'peer');
      const status = shown ? 'shown' : 'waiting';
      subjects.push({subject, status, ...(peers ? {peers: peers.n} : {})});
    }
    const {minimum, release} = rule;
    list.push({
      ...{round: id, form: form.id, title: form.title, minimum, release},
      ...{opened, closes, closed, subjects},
    });
  }
  return list;
}
