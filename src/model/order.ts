import type {Attempt} from './attempt.js';
import type {Option, Question, Quiz} from './quiz.js';

/** The questions in the order this attempt asks them: the author's, or shuffled by its seed. */
export function questionsOf(quiz: Quiz, attempt: Pick<Attempt, 'seed'>): readonly Question[] {
  return shuffled(quiz.questions, attempt.seed, quiz.id);
}

/** The options of `question` in the order this attempt shows them. */
export function optionsOf(question: Question, attempt: Pick<Attempt, 'seed'>): readonly Option[] {
  if (question.type !== 'choice' && question.type !== 'choices') return [];
  return shuffled(question.options, attempt.seed, question.id);
}

/**
 * Sorted by a hash of seed and id, so that the order is the same on every resume and an item that
 * an author adds or removes leaves the others where they were.
 */
function shuffled<T extends {readonly id: string}>(
  items: readonly T[],
  seed: number | undefined,
  salt: string,
): readonly T[] {
  if (seed === undefined) return items;
  const rank = (item: T) => scatter(`${seed}/${salt}/${item.id}`);
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** FNV-1a with a final avalanche (MurmurHash3's): 32 bits, good enough to shuffle, not to hide. */
function scatter(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
