import {createEmptyCard, fsrs, type Card} from 'ts-fsrs';
import type {Horizon} from '../spacing.js';
import {fsrsDue} from './fsrs.js';
import {widening, type Review} from './practice.js';

/**
 * `dueAt` of practiceOf for a horizon. One answer that held says nothing yet of how long it stays:
 * it comes back after the horizon's first gap. What did not hold, and all that was answered more
 * than once, comes back when FSRS expects one in ten to be gone; never later than the horizon.
 */
export function dueBy(horizon: Horizon): (reviews: readonly Review[]) => number {
  const scheduler = fsrs({
    enable_fuzz: false,
    enable_short_term: false,
    maximum_interval: horizon,
  });
  const remembered = fsrsDue<Card>(scheduler, createEmptyCard);
  return (reviews) =>
    reviews.length === 1 && reviews[0]?.held ? widening(reviews, horizon) : remembered(reviews);
}
