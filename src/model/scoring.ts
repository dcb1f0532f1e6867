import type {Question} from './quiz.js';
import type {Text} from './text.js';

/** What an answer shows: reached, not yet, or open where nothing can be right (or nothing was said). */
export type Outcome = 'reached' | 'not-yet' | 'open';

/** Whether `response` reaches what `question` asks for. All or not yet: no partial mark is kept. */
export function outcomeOf(question: Question, response: readonly string[]): Outcome {
  switch (question.type) {
    case 'choice':
    case 'choices': {
      const keys = question.options.filter((option) => option.correct).map((option) => option.id);
      return outcome(sameSet(keys, response));
    }
    case 'text':
      return outcome(acceptedIndex(question.accepted, response[0] ?? '') >= 0);
    case 'number': {
      const given = readNumber(response[0] ?? '');
      // A hair of slack, so that 0.1 + 0.2 is within .3 ± 0.
      const slack = (question.tolerance ?? 0) + 1e-9 * Math.max(1, Math.abs(question.answer));
      return outcome(given !== undefined && Math.abs(given - question.answer) <= slack);
    }
    case 'scale':
    case 'reflection':
      return 'open';
  }
}

/** Index of the accepted text that `typed` equals but for case, accents, spacing; −1 for none. */
export function acceptedIndex(accepted: readonly Text[], typed: string): number {
  const given = plain(typed);
  return accepted.findIndex((text) =>
    (typeof text === 'string' ? [text] : Object.values(text)).some((one) => plain(one) === given),
  );
}

/** The number somebody typed, with a comma or a point, spaces allowed; undefined when it is none. */
export function readNumber(typed: string): number | undefined {
  const compact = typed
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(compact) ? Number(compact) : undefined;
}

const outcome = (reached: boolean) => (reached ? 'reached' : 'not-yet');

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === new Set(b).size && a.every((id) => b.includes(id));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}
