import type {JournalRecord, Receipt} from './record.js';

/** How somebody gives feedback: measures that only they see, to be said in words. */
export interface OwnFeedback {
  /** How many levels the middle half of one's own levels spans, 0 to 3. */
  readonly spread: number;
  /** Comments that were specific, of how many. */
  readonly specific: number;
  readonly comments: number;
}

/** What the receipts of one round say of their writer; undefined when there are none. */
export function ownFeedback(
  records: readonly JournalRecord[],
  form: string,
  round: string,
): OwnFeedback | undefined {
  const own = records.flatMap((one): readonly Receipt[] =>
    one.kind === 'receipt' && one.value.form === form && one.value.round === round
      ? [one.value]
      : [],
  );
  if (!own.length) return undefined;
  const sum = (of: (receipt: Receipt) => number) => own.reduce((all, one) => all + of(one), 0);
  return {
    spread: middleHalf(own.flatMap(({levels}) => levels)),
    specific: sum(({specific}) => specific),
    comments: sum(({comments}) => comments),
  };
}

/** From the level a quarter of the way up to the one three quarters up. */
function middleHalf(levels: Receipt['levels']): number {
  const seen = levels.filter((level) => level !== 'unseen').sort((a, b) => a - b);
  const last = seen.length - 1;
  return (seen[Math.ceil((3 * last) / 4)] ?? 0) - (seen[Math.floor(last / 4)] ?? 0);
}
