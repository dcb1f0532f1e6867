import type {Comment, Packet, Perspective} from '../schemas/packet.js';

/** How many voices gave levels 1, 2, 3 and 4, and how many could not observe. */
export interface Counts {
  readonly levels: readonly [number, number, number, number];
  readonly unseen: number;
}

/** The voices of one perspective as counters and loose words: no row per reviewer is left. */
export interface Tally {
  readonly perspective: Perspective;
  /** Packets counted. */
  readonly n: number;
  /** By criterion id. */
  readonly criteria: Readonly<Record<string, Counts>>;
  readonly comments: readonly Comment[];
}

/** Counters of no voice at all. */
export const NO_COUNTS: Counts = {levels: [0, 0, 0, 0], unseen: 0};

/** What one packet says, without the envelope. */
export type Voice = Pick<Packet, 'perspective' | 'levels' | 'comments'>;

/** The counters of `perspective` among `voices`; their order leaves no trace. */
export function tally(voices: readonly Voice[], perspective: Perspective): Tally {
  const own = voices.filter((voice) => voice.perspective === perspective);
  const ids = [...new Set(own.flatMap(({levels}) => Object.keys(levels)))].sort();
  return {
    perspective,
    n: own.length,
    criteria: Object.fromEntries(ids.map((id) => [id, countsOf(own, id)])),
    comments: own
      .flatMap(({comments}) => comments)
      .map(({criterion, text}) => ({criterion, text}))
      .sort((a, b) => compare(a.criterion, b.criterion) || compare(a.text, b.text)),
  };
}

/** The counts of a criterion in a tally; zeros where it has none. */
export function countsIn({criteria}: Pick<Tally, 'criteria'>, id: string): Counts {
  return (Object.hasOwn(criteria, id) && criteria[id]) || NO_COUNTS;
}

/** Voices that gave a level. */
export function observed({levels}: Counts): number {
  return levels.reduce((sum, n) => sum + n, 0);
}

function countsOf(voices: readonly Voice[], id: string): Counts {
  const given = voices.map(({levels}) => (Object.hasOwn(levels, id) ? levels[id] : undefined));
  const times = (level: number | string) => given.filter((one) => one === level).length;
  return {levels: [times(1), times(2), times(3), times(4)], unseen: times('unseen')};
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
