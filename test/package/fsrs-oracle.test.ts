// The adapter of practice with the scheduler that a page would bring along.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createEmptyCard, fsrs, type Card} from 'ts-fsrs';
import {fsrsDue} from '../../src/model/practice/fsrs.js';
import type {Review} from '../../src/model/practice/practice.js';

const DAY = 86_400_000;
const scheduler = fsrs({enable_fuzz: false, enable_short_term: false});
const dueAt = fsrsDue<Card>(scheduler, createEmptyCard);

describe('practice with ts-fsrs', () => {
  it('waits 3, 14, 57, 196 and 586 days when five answers in a row hold, fairly sure', () => {
    const reviews: Review[] = [];
    const gaps = [1, 2, 3, 4, 5].map(() => {
      const at = reviews.length ? dueAt(reviews) : 0;
      reviews.push({at, held: true, certainty: 2});
      return (dueAt(reviews) - at) / DAY;
    });
    assert.deepEqual(gaps, [3, 14, 57, 196, 586]);
  });

  it('brings back the next day what did not hold yet, however sure', () => {
    assert.equal(dueAt([{at: 0, held: false, certainty: 3}]) / DAY, 1);
  });
});
