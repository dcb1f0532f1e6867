import type {Review} from './practice.js';

/** 1 again · 2 hard · 3 good · 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/** The part of a free spaced-repetition scheduler that is used here, as `fsrs()` of ts-fsrs gives it. */
export interface Scheduler<Card extends {readonly due: Date}> {
  next(card: Card, now: Date, grade: Grade): {readonly card: Card};
}

/** The grade of an answer: not yet is again; what held is as easy as it was sure. */
export function gradeOf({held, certainty = 2}: Pick<Review, 'held' | 'certainty'>): Grade {
  if (!held) return 1;
  return certainty === 1 ? 2 : certainty === 2 ? 3 : 4;
}

/**
 * `dueAt` of practiceOf out of ts-fsrs, as memory.ts brings it along:
 * `fsrsDue<Card>(fsrs({enable_fuzz: false, enable_short_term: false}), createEmptyCard)`.
 */
export function fsrsDue<Card extends {readonly due: Date}>(
  scheduler: Scheduler<Card>,
  emptyCard: (now: Date) => Card,
): (reviews: readonly Review[]) => number {
  return (reviews) => {
    const start = new Date(reviews[0]?.at ?? 0);
    const card = reviews.reduce(
      (kept, review) => scheduler.next(kept, new Date(review.at), gradeOf(review)).card,
      emptyCard(start),
    );
    return card.due.getTime();
  };
}
