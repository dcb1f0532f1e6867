import type {Attempt, Response} from './attempt.js';
import {isScored, type Question, type Quiz} from './quiz.js';
import {evidenceOf, type Evidence} from './evidence.js';

/** The groups of the map, in the order they are read: eye-openers first. */
export const AWARENESS = ['eye-opener', 'next-step', 'trust-it', 'solid'] as const;

/** `eye-opener` sure, not yet · `next-step` not sure, not yet · `trust-it` not sure, holds · `solid` sure, holds. */
export type Awareness = (typeof AWARENESS)[number];

/**
 * Where one answer stands on the map. Only certainty 3 counts as sure: at 2 ("I think so") an
 * answer is expected to hold .73 of the time, under the .8 from which being sure pays, and
 * hypercorrection is about what was held with high confidence. Without certainty: two groups.
 */
export function awarenessOf({answer, outcome}: Evidence): Awareness {
  const {certainty = outcome === 'reached' ? 3 : 1} = answer;
  if (outcome === 'reached') return certainty === 3 ? 'solid' : 'trust-it';
  return certainty === 3 ? 'eye-opener' : 'next-step';
}

/** What an attempt shows. */
export type AwarenessMap = Readonly<Record<Awareness, readonly Evidence[]>>;

/** The answers by group, each in the quiz's order. */
export function mapOf(evidence: readonly Evidence[]): AwarenessMap {
  const group = (name: Awareness) => evidence.filter((one) => awarenessOf(one) === name);
  return {
    'eye-opener': group('eye-opener'),
    'next-step': group('next-step'),
    'trust-it': group('trust-it'),
    solid: group('solid'),
  };
}

/** The evidence that says something: a question passed over shows neither one thing nor the other. */
export function spokenEvidence(quiz: Quiz, attempt: Attempt): readonly Evidence[] {
  return evidenceOf(quiz, attempt).filter(({answer}) => isSpoken(answer.response));
}

/** The scored questions that got no answer, in the quiz's order. */
export function passedOver(quiz: Quiz, attempt: Attempt): readonly Question[] {
  return quiz.questions.filter((question) => {
    const {response = []} = attempt.answers[question.id] ?? {};
    return isScored(question) && !isSpoken(response);
  });
}

/** Whether anything was chosen or typed. */
export const isSpoken = (response: Response) => response.some((part) => part.trim());
